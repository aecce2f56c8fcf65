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

    package var id: ID { ID(type: type, subject: subject, digest: digest) }

    package init(
        type: String, subject: SubjectRef, fields: [String: JSONValue], issued: DayInterval?, expires: Day?,
        revision: String?, digest: ContentDigest, size: Int, mediaType: String, originalName: String,
        supersedes: ID? = nil, claimedDigest: ContentDigest? = nil, attachedBy: String, attachedAt: Instant,
        inspection: Inspection? = nil
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
    }

    /// The same revision, with what was found out about its bytes.
    package func inspected(_ inspection: Inspection) -> Document {
        Document(
            type: type, subject: subject, fields: fields, issued: issued, expires: expires, revision: revision,
            digest: digest, size: size, mediaType: mediaType, originalName: originalName, supersedes: supersedes,
            claimedDigest: claimedDigest, attachedBy: attachedBy, attachedAt: attachedAt, inspection: inspection)
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
