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

    /// Yes or no after the question mark.
    ///
    /// - Throws: `SiteError.parameterWrong` for anything but `true` and `false`.
    func flag(_ name: String) throws -> Bool {
        try AskedFor.flag(name, query(name))
    }

    /// One word of a closed list after the question mark.
    ///
    /// - Throws: `SiteError.parameterWrong`.
    func word<Word: RawRepresentable<String> & CaseIterable>(_ name: String, as type: Word.Type) throws -> Word? {
        try AskedFor.word(name, query(name), as: type)
    }

    /// The languages a file is to be written in: the one asked for, or both.
    func languages() throws -> [Language] { try word("lang", as: Language.self).map { [$0] } ?? [.zh, .en] }

    /// The edition `ID` or `ID@EDITION` names, of the workspace's library and of nowhere else.
    ///
    /// - Throws: `SiteError.parameterWrong`; `LibraryError`.
    func edition(_ name: String) throws -> Checklist? {
        guard let text = query(name) else { return nil }
        let parts = text.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
        guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }) else {
            throw SiteError.parameterWrong(name: name, found: text, expected: "ID, ID@EDITION")
        }
        return try office.library.edition(of: parts[0], parts.count == 2 ? parts[1] : nil).checklist
    }

    /// Sends a file made in the lane of long work.
    func sending(_ work: @escaping @Sendable (FilingOffice) throws -> DownloadSource) async throws -> Response {
        let office = office
        return Download.response(try await site.lanes.work.run { try work(office) }, self)
    }

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
