package import DossierCore
package import Foundation

/// One paper somebody wants to attach: where its bytes are, and what they say about it.
package struct DocumentOffer: Sendable {
    package let file: URL
    package let type: String
    package let subject: SubjectRef
    package let fields: [String: JSONValue]
    package let issued: DayInterval?
    package let expires: Day?
    package let revision: String?
    /// The digest the sender claims; compared, and kept on record.
    package let claimedDigest: ContentDigest?

    package init(
        file: URL, type: String, subject: SubjectRef, fields: [String: JSONValue] = [:], issued: DayInterval? = nil,
        expires: Day? = nil, revision: String? = nil, claimedDigest: ContentDigest? = nil
    ) {
        self.file = file
        self.type = type
        self.subject = subject
        self.fields = fields
        self.issued = issued
        self.expires = expires
        self.revision = revision
        self.claimedDigest = claimedDigest
    }
}

/// What became of one offered paper.
package struct AttachOutcome: Sendable {
    package enum Kind: String, Sendable {
        case attached, superseded, corrected, unchanged
    }

    package let document: Document
    package let kind: Kind
    /// The revision it replaced.
    package let replaced: Document.ID?
    /// Other shipments whose filings rely on the replaced revision.
    package let alsoIn: [String]
    /// Other shipments that already hold the very same bytes.
    package let sameBytesIn: [String]
}
