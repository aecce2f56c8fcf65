package import DossierCore
package import Foundation

/// The files of a checklist edition, byte for byte, and the digest they are pinned by.
///
/// Hidden files do not belong to an edition. The digest is the SHA-256 of the list that `sha256sum` prints for the
/// files in the order of their paths' bytes, so it can be had without us:
/// `find . -type f -not -path '*/.*' -printf '%P\n' | LC_ALL=C sort | xargs -d '\n' sha256sum | sha256sum`.
package struct EditionFiles: Sendable, Hashable {
    /// Paths relative to the edition's folder, with forward slashes, and what the files hold.
    package let contents: [String: Data]
    /// The paths in the order of their bytes.
    package let paths: [String]
    /// SHA-256 over the list of digests and paths.
    package let digest: ContentDigest

    /// An edition made of these files.
    package init(_ contents: [String: Data]) {
        self.contents = contents
        paths = contents.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let lines = paths.map { path in
            "\(ContentDigest.of(contents[path] ?? Data()))  \(path)\n"
        }
        digest = ContentDigest.of(lines.joined())
    }

    /// Reads an edition's folder. Throws when it is not there or a file cannot be read, and at the first link.
    package init(folder: URL) throws(SourceFault) {
        let listing = try FolderListing(folder)
        if let link = listing.links.first {
            throw SourceFault(.unreadable("link"), at: SourcePlace(file: link))
        }
        var contents: [String: Data] = [:]
        for (path, url) in listing.files {
            contents[path] = try SourceFile(path: url.path(percentEncoded: false), name: path).bytes
        }
        self.init(contents)
    }
}
