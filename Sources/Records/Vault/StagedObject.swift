package import DossierCore
package import Foundation

/// Bytes that are in the vault's keeping but not yet in the vault: hashed, measured, and waiting to be committed.
package struct StagedObject: Sendable, Hashable {
    package let digest: ContentDigest
    /// Bytes.
    package let size: Int
    /// The first bytes, at most 4096: enough to tell a PDF from a picture.
    package let head: Data
    /// Where the vault keeps it until it is committed or discarded.
    package let location: String

    package init(digest: ContentDigest, size: Int, head: Data, location: String) {
        self.digest = digest
        self.size = size
        self.head = head
        self.location = location
    }

    /// The most bytes `head` holds.
    package static let headLength = 4096
}
