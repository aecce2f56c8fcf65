import DossierCore
import FilingOffice
import HTTPTypes
import Hummingbird

/// What a program's request says, read strictly.
extension Visit {
    /// A number after the question mark, within bounds.
    ///
    /// - Throws: `SiteError.parameterWrong`.
    func number(_ name: String, _ range: ClosedRange<Int>, else standard: Int) throws -> Int {
        guard let text = query(name) else { return standard }
        guard let number = Int(text), range.contains(number) else {
            let expected = "\(range.lowerBound)…\(range.upperBound == .max ? "" : String(range.upperBound))"
            throw SiteError.parameterWrong(name: name, found: text, expected: expected)
        }
        return number
    }

    /// How many lines a page is to hold.
    func limit() throws -> Int { try number("limit", 1...FilingOffice.longestPage, else: 50) }

    /// A parameter that must be there.
    func needed(_ name: String) throws -> String {
        guard let text = query(name) else {
            throw SiteError.fieldMissing(Wording(zh: name, en: name))
        }
        return text
    }

    /// Reads from the office off the event loop and answers with what was read.
    func reading(_ work: @escaping @Sendable (FilingOffice) throws -> JSONValue) async throws -> Response {
        let office = office
        return json(try await run { try work(office) })
    }

    /// The same for one filing, with its revision as the entity's tag; 304 to whoever has it already.
    func reading(
        filing shipment: String, _ work: @escaping @Sendable (FilingOffice) throws -> JSONValue
    ) async throws -> Response {
        let office = office
        let (revision, value) = try await run { (try office.dossier(shipment).revision, try work(office)) }
        let tag = Self.tag(revision)
        if request.headers[.ifNoneMatch] == tag { return Response(status: .notModified, headers: [.eTag: tag]) }
        var response = json(value)
        response.headers[.eTag] = tag
        return response
    }

    static func tag(_ revision: Int) -> String { "\"\(revision)\"" }
}
