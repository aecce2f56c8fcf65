package import Foundation

/// What was seen in a bundle: every entry with its size and digest, and the whole content of the files at fixed places.
package struct BundleObservation: Sendable {
    /// One entry, its path inside the bundle's folder.
    package struct Entry: Sendable, Hashable {
        /// Inside the bundle's folder.
        package let path: String
        /// Bytes.
        package let size: Int
        /// Nothing when the content could not be read to its end.
        package let digest: ContentDigest?
        /// Whether its bytes are deflated in the archive.
        package let isDeflated: Bool

        /// One entry as it was seen.
        package init(path: String, size: Int, digest: ContentDigest?, isDeflated: Bool) {
            self.path = path
            self.size = size
            self.digest = digest
            self.isDeflated = isDeflated
        }
    }

    /// The folder's name.
    package let folder: String
    /// In the order of the archive.
    package let entries: [Entry]
    /// Content of the files at fixed places, by path, where it could be read.
    package let contents: [String: Data]

    /// What was seen.
    package init(folder: String, entries: [Entry], contents: [String: Data]) {
        self.folder = folder
        self.entries = entries
        self.contents = contents
    }
}
