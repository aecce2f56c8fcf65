/// One revision of a paper: immutable bytes in the vault, and what a person read in them.
///
/// Size, digest, media type, who and when are established by the program. A replacement names its predecessor.
package struct Document: Sendable, Hashable, Codable {
    /// Identifies a revision by what it is: type, subject and the first characters of its digest.
    package struct ID: Sendable, Hashable, Comparable, CustomStringConvertible {
        package let text: String

        package init(_ text: String) { self.text = text }

        package init(type: String, subject: SubjectRef, digest: ContentDigest) {
            text = "\(type)/\(subject)/\(digest.short)"
        }

        package var description: String { text }
        package static func < (left: ID, right: ID) -> Bool { left.text < right.text }
    }

    /// `D17` and its like.
    package let type: String
    package let subject: SubjectRef
    /// What was read in the paper, by field name. Values are text, integers, booleans or lists of text.
    package let fields: [String: JSONValue]
    /// May be a year or a month only.
    package let issued: DayInterval?
    package let expires: Day?
    package let revision: String?
    package let digest: ContentDigest
    /// Bytes.
    package let size: Int
    package let mediaType: String
    /// The file's name as it came, NFC; data only, never a path.
    package let originalName: String
    /// The revision this one replaces in its slot.
    package let supersedes: ID?
    /// The digest the sender claimed, compared on arrival.
    package let claimedDigest: ContentDigest?
    /// Code of the person who attached it.
    package let attachedBy: String
    package let attachedAt: Instant
    /// What outside programs found out about the bytes; nil when they were never asked, which verifies nothing.
    package let inspection: Inspection?
    /// What was read in its text; nil when it was never read, which verifies nothing.
    package let reading: PaperReading?

    package var id: ID { ID(type: type, subject: subject, digest: digest) }

    package init(
        type: String, subject: SubjectRef, fields: [String: JSONValue], issued: DayInterval?, expires: Day?,
        revision: String?, digest: ContentDigest, size: Int, mediaType: String, originalName: String,
        supersedes: ID? = nil, claimedDigest: ContentDigest? = nil, attachedBy: String, attachedAt: Instant,
        inspection: Inspection? = nil, reading: PaperReading? = nil
    ) {
        self.type = type
        self.subject = subject
        self.fields = fields
        self.issued = issued
        self.expires = expires
        self.revision = revision
        self.digest = digest
        self.size = size
        self.mediaType = mediaType
        self.originalName = originalName
        self.supersedes = supersedes
        self.claimedDigest = claimedDigest
        self.attachedBy = attachedBy
        self.attachedAt = attachedAt
        self.inspection = inspection
        self.reading = reading
    }

    /// The same revision, with what was found out about its bytes.
    package func inspected(_ inspection: Inspection) -> Document {
        Document(
            type: type, subject: subject, fields: fields, issued: issued, expires: expires, revision: revision,
            digest: digest, size: size, mediaType: mediaType, originalName: originalName, supersedes: supersedes,
            claimedDigest: claimedDigest, attachedBy: attachedBy, attachedAt: attachedAt, inspection: inspection,
            reading: reading)
    }

    /// The same revision, with what was read in its text.
    package func read(_ reading: PaperReading?) -> Document {
        with(fields: fields, issued: issued, expires: expires, revision: revision, reading: reading)
    }

    /// The same revision with a value a person confirmed, which is on its sheet from now on.
    package func confirming(_ confirmation: FactConfirmation) -> Document {
        var (fields, issued, expires, revision) = (fields, issued, expires, revision)
        switch confirmation.field {
        case "issued": issued = DayInterval(recorded: confirmation.value) ?? issued
        case "expires": expires = DayInterval(recorded: confirmation.value).map(\.earliest) ?? expires
        case "revision": revision = confirmation.value.string ?? revision
        default: fields[confirmation.field] = confirmation.value
        }
        return with(
            fields: fields, issued: issued, expires: expires, revision: revision,
            reading: (reading ?? PaperReading()).confirming(confirmation))
    }

    private func with(
        fields: [String: JSONValue], issued: DayInterval?, expires: Day?, revision: String?, reading: PaperReading?
    ) -> Document {
        Document(
            type: type, subject: subject, fields: fields, issued: issued, expires: expires, revision: revision,
            digest: digest, size: size, mediaType: mediaType, originalName: originalName, supersedes: supersedes,
            claimedDigest: claimedDigest, attachedBy: attachedBy, attachedAt: attachedAt, inspection: inspection,
            reading: reading)
    }
}

extension Document.ID: Codable {
    package init(from decoder: any Decoder) throws {
        text = try decoder.singleValueContainer().decode(String.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
