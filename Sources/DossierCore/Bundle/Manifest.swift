package import Foundation

/// A list of files with the SHA-256 of each, in the form `sha256sum -c` reads: digest, two spaces, path.
///
/// Lines are in the order of the paths' bytes, each ends in a line feed (RFC 8493 section 2.1.3; RFC 8493 asks for at least
/// one space, `sha256sum` for exactly two).
package struct Manifest: Sendable, Hashable {
    /// One file.
    package struct Line: Sendable, Hashable {
        /// Inside the folder the manifest lies in.
        package let path: String
        /// SHA-256 of the file's bytes.
        package let digest: ContentDigest

        /// One file with its digest.
        package init(path: String, digest: ContentDigest) {
            self.path = path
            self.digest = digest
        }
    }

    /// In the order of the paths' bytes.
    package let lines: [Line]

    /// Puts the lines in order. That no path comes twice is for the caller to see to.
    package init(_ lines: [Line]) {
        self.lines = lines.sorted { Self.precedes($0.path, $1.path) }
    }

    /// The manifest of some files in memory, by path.
    package init(of files: [String: Data]) {
        self.init(files.map { Line(path: $0.key, digest: ContentDigest.of($0.value)) })
    }

    /// The text of the manifest as it is written.
    package var text: String {
        lines.reduce(into: "") { $0 += "\($1.digest.hex)  \($1.path)\n" }
    }

    /// The bytes of the manifest as it is written.
    package var data: Data { Data(text.utf8) }

    /// SHA-256 of the manifest as it is written: one digest for a whole folder.
    ///
    /// A checklist edition and a template set are pinned by it; `find . -type f -printf '%P\n' | LC_ALL=C sort | xargs
    /// sha256sum | sha256sum` gives the same.
    package var digest: ContentDigest { ContentDigest.of(data) }

    /// The order of the lines: by bytes, as `LC_ALL=C sort` does, in any locale.
    package static func precedes(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }
}
