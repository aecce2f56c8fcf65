import DossierCore
import FilingOffice
import HTTPTypes
import Hummingbird

/// A request to change something, read to its end: who asks, what they looked at, and what the body says.
struct APIRequest: Sendable {
    let visit: Visit
    /// Refuses every change once the filing has another revision than the one looked at.
    let desk: Desk
    /// The revision or version the request was made from.
    let match: APIMatch
    let members: APIMembers
    let content: APIBody

    /// A parameter of the query, or the field of that name in a form with files.
    func text(_ name: String) -> String? { content.form?.text(name) ?? visit.query(name) }

    /// - Throws: `SiteError.fieldMissing`.
    func needed(_ name: String) throws -> String {
        guard let text = text(name) else { throw SiteError.fieldMissing(Wording(zh: name, en: name)) }
        return text
    }

    /// - Throws: `SiteError.parameterWrong` for anything but a whole day.
    func day(_ name: String) throws -> Day? { try text(name).map { try Self.day(name, $0) } }

    /// - Throws: `SiteError.parameterWrong`.
    static func day(_ name: String, _ text: String) throws(SiteError) -> Day {
        do { return try Day(text) } catch {
            throw .parameterWrong(name: name, found: String(text.prefix(80)), expected: "YYYY-MM-DD")
        }
    }

    /// - Throws: `SiteError.parameterWrong` for anything but a number with its unit.
    func quantity(_ name: String) throws -> Quantity? {
        guard let text = text(name) else { return nil }
        do { return try Quantity(text) } catch {
            throw SiteError.parameterWrong(name: name, found: String(text.prefix(80)), expected: "3 bags, 6.0e9 cells")
        }
    }

    /// - Throws: `SiteError.parameterWrong` for anything but `true` and `false`.
    func flag(_ name: String) throws -> Bool {
        try AskedFor.flag(name, text(name))
    }

    /// One word of a closed list.
    ///
    /// - Throws: `SiteError.parameterWrong`.
    func word<Word: RawRepresentable<String> & CaseIterable>(_ name: String, as type: Word.Type) throws -> Word? {
        try AskedFor.word(name, text(name), as: type)
    }

    /// The desk with the passphrase the body brings: a token alone signs, waives and releases nothing.
    func signingDesk() async throws -> Desk {
        let (code, origin) = (desk.person.code, desk.agent.origin)
        guard let passphrase = members.text("passphrase") else {
            throw FilingError.passphraseNeeded(person: code, act: "sign-in")
        }
        let signing = try await visit.site.lanes.passphrase.run { [office = visit.office] in
            try office.desk(for: code, passphrase: passphrase, origin: origin)
        }
        return signing.basedOn(match.revision)
    }

    /// Changes something off the event loop, in the lane of long work.
    func work<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await visit.site.lanes.work.run(work)
    }
}

/// What was done, for the program that asked.
struct APIAnswer: Sendable {
    var status: HTTPResponse.Status = .ok
    let object: JSONValue
    /// Of the filing, or the version of the record; the entity's tag.
    let revision: Int?

    init(_ object: JSONValue, revision: Int?, status: HTTPResponse.Status = .ok) {
        self.object = object
        self.revision = revision
        self.status = status
    }

    /// What every change of a filing answers: where it stands now.
    init(_ dossier: Dossier, status: HTTPResponse.Status = .ok, _ more: [String: JSONValue] = [:]) {
        let state: [String: JSONValue] = [
            "shipment": .string(dossier.shipment), "state": .string(dossier.status.rawValue),
            "revision": .integer(dossier.revision),
        ]
        self.init(.object(state.merging(more) { $1 }), revision: dossier.revision, status: status)
    }

    /// The keys of `init(_:status:_:)`, as the document tells them.
    static let filing = ["shipment": "string", "state": "string", "revision": "integer"]
}

/// The version a request was made from.
enum APIMatch: Sendable, Equatable {
    case unsaid
    /// `If-Match: "12"`.
    case revision(Int)
    /// `If-Match: *`: whatever there is, as long as there is something.
    case anything
    /// `If-None-Match: *`: only if there is nothing.
    case nothing

    /// - Throws: `SiteError.parameterWrong` for a tag that is none of ours.
    init(_ headers: HTTPFields) throws(SiteError) {
        if let none = headers[.ifNoneMatch] {
            guard none.trimmed == "*" else {
                throw .parameterWrong(name: "If-None-Match", found: String(none.prefix(80)), expected: "*")
            }
            self = .nothing
            return
        }
        guard let field = headers[.ifMatch]?.trimmed else {
            self = .unsaid
            return
        }
        if field == "*" {
            self = .anything
            return
        }
        guard field.count > 2, field.hasPrefix("\""), field.hasSuffix("\""),
            let number = Int(field.dropFirst().dropLast()), number >= 0
        else {
            throw .parameterWrong(name: "If-Match", found: String(field.prefix(80)), expected: "\"12\", *")
        }
        self = .revision(number)
    }

    var revision: Int? {
        if case .revision(let number) = self { number } else { nil }
    }
}

extension Desk {
    /// Refuses what was made from another revision than the filing has now.
    ///
    /// - Throws: `FilingError.refused(.stale)`; `.unknownShipment`.
    func require(_ match: APIMatch, of shipment: String) throws {
        guard let revision = match.revision else {
            _ = try office.dossier(shipment)
            return
        }
        try require(revision: revision, of: shipment)
    }
}
