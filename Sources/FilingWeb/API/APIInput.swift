import DossierCore
import HTTPTypes

/// What the body of a request brings. Reader and document are made from the same value, so they cannot differ.
struct APIInput: Sendable {
    /// One member of a JSON object.
    struct Member: Sendable {
        enum Form: Sendable, Equatable {
            case text, day, flag, count
            /// Several texts.
            case list
            case choice([String])
            case secret
        }

        let name: String
        let form: Form
        let isRequired: Bool
        let about: String

        static func needed(_ name: String, _ form: Form = .text, _ about: String) -> Member {
            Member(name: name, form: form, isRequired: true, about: about)
        }

        static func optional(_ name: String, _ form: Form = .text, _ about: String) -> Member {
            Member(name: name, form: form, isRequired: false, about: about)
        }
    }

    enum Body: Sendable {
        /// A JSON object with these members and no others.
        case members([Member])
        /// A JSON object of any members: a record.
        case object
        /// A short file of one of these media types, read whole.
        case text([String])
        /// A file of any media type, or a form with files; streamed to the disk.
        case file
    }

    let body: Body

    static func members(_ members: Member...) -> APIInput { APIInput(body: .members(members)) }

    /// The media types the body may have.
    var mediaTypes: [String] {
        switch body {
        case .members, .object: ["application/json"]
        case .text(let types): types
        case .file: ["application/octet-stream", "application/pdf", "multipart/form-data"]
        }
    }

    /// - Throws: `SiteError.mediaTypeNotTaken`.
    func require(_ type: String?) throws(SiteError) {
        if case .file = body { return }
        let plain = type.map { String($0.prefix { $0 != ";" }).trimmed.lowercased() }
        guard let plain, mediaTypes.contains(plain) else {
            throw .mediaTypeNotTaken(found: plain ?? "", allowed: mediaTypes)
        }
    }
}

extension APIInput.Member {
    static let passphrase = needed(
        "passphrase", .secret, "The passphrase of the token's person: a token alone signs nothing.")
    static let subject = optional("subject", .text, "One subject, such as a lot.")
}

/// A JSON object read strictly: what the document does not name is refused.
struct APIMembers: Sendable {
    private let values: [String: JSONValue]
    /// Of what is no secret, in canonical form: kept beside a request's name, where a digest of a passphrase must not be.
    let openDigest: ContentDigest?

    /// - Throws: `SiteError.bodyUnreadable`, `.memberUnknown`, `.fieldMissing`, `.parameterWrong`.
    init(_ bytes: [UInt8], _ members: [APIInput.Member]) throws {
        guard case .object(let values)? = try Self.value(bytes) else { throw SiteError.bodyUnreadable }
        let known = members.map(\.name)
        if let stranger = values.keys.sorted().first(where: { !known.contains($0) }) {
            throw SiteError.memberUnknown(name: stranger, known: known)
        }
        for member in members {
            guard let value = values[member.name], !value.isNull else {
                guard !member.isRequired else { throw SiteError.fieldMissing(.init(zh: member.name, en: member.name)) }
                continue
            }
            try member.require(value)
        }
        self.values = values.filter { !$0.value.isNull }
        let secrets = Set(members.filter { $0.form == .secret }.map(\.name))
        openDigest = .of(CanonicalJSON.bytes(.object(values.filter { !secrets.contains($0.key) })))
    }

    /// Nothing.
    init() {
        values = [:]
        openDigest = nil
    }

    func text(_ name: String) -> String? {
        values[name]?.string.flatMap { $0.trimmed.isEmpty ? nil : $0 }
    }

    func list(_ name: String) -> [String] { (values[name]?.array ?? []).compactMap(\.string) }

    func flag(_ name: String) -> Bool { values[name]?.bool ?? false }

    func count(_ name: String) -> Int? { values[name]?.integer }

    func day(_ name: String) throws -> Day? { try text(name).map { try Day($0) } }

    private static func value(_ bytes: [UInt8]) throws -> JSONValue? {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw SiteError.bodyUnreadable }
        do { return try JSONValue(parsing: text) } catch { throw SiteError.bodyUnreadable }
    }
}

extension APIInput.Member {
    /// Characters a text may have; comments are the longest.
    static let longestText = 8_000
    /// Texts a list may have.
    static let longestList = 200

    /// - Throws: `SiteError.fieldMissing`, `.parameterWrong`.
    fileprivate func require(_ value: JSONValue) throws {
        let expected: String
        switch (form, value) {
        case (.text, .string(let text)), (.secret, .string(let text)):
            guard !text.trimmed.isEmpty else {
                guard isRequired else { return }
                throw SiteError.fieldMissing(Wording(zh: name, en: name))
            }
            guard text.count > Self.longestText || text.unicodeScalars.contains("\0") else { return }
            expected = "1…\(Self.longestText) characters without U+0000"
        case (.day, .string(let text)):
            guard !Self.isDay(text) else { return }
            expected = "YYYY-MM-DD"
        case (.flag, .bool): return
        case (.list, .array(let texts)):
            guard texts.count > Self.longestList || !texts.allSatisfy(Self.isText) else { return }
            expected = "[\"…\"], 0…\(Self.longestList)"
        case (.count, .integer(let number)) where number >= 0: return
        case (.choice(let words), .string(let text)):
            guard !words.contains(text) else { return }
            expected = words.joined(separator: ", ")
        case (.text, _), (.secret, _): expected = "text"
        case (.day, _): expected = "YYYY-MM-DD"
        case (.list, _): expected = "[\"…\"], 0…\(Self.longestList)"
        case (.flag, _): expected = "true, false"
        case (.count, _): expected = "0, 1, 2 …"
        case (.choice(let words), _): expected = words.joined(separator: ", ")
        }
        let found = form == .secret ? "…" : String(decoding: CanonicalJSON.bytes(value), as: UTF8.self)
        throw SiteError.parameterWrong(name: name, found: String(found.prefix(80)), expected: expected)
    }

    private static func isText(_ value: JSONValue) -> Bool {
        guard let text = value.string else { return false }
        return !text.trimmed.isEmpty && text.count <= longestText && !text.unicodeScalars.contains("\0")
    }

    private static func isDay(_ text: String) -> Bool {
        do { return try Day(text).description == text } catch { return false }
    }
}
