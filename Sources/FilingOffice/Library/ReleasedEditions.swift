package import DossierCore
package import Foundation

/// The digests released editions were released with: `EDITIONS.sha256`, one line each, `<sha256>  <id>/<edition>`.
package struct ReleasedEditions: Sendable {
    package let digests: [EditionName: ContentDigest]

    /// The name of the list.
    static let file = "EDITIONS.sha256"

    /// Reads the list beside the checklists. Without the file nothing is released; a line that is none is a fault.
    package init(folder: URL) throws(SourceFault) {
        let path = folder.appending(path: Self.file).path(percentEncoded: false)
        guard FileManager.default.fileExists(atPath: path) else {
            digests = [:]
            return
        }
        let text = String(decoding: try SourceFile(path: path).bytes, as: UTF8.self)
        var digests: [EditionName: ContentDigest] = [:]
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        where !line.isEmpty {
            guard let match = line.wholeMatch(of: /([0-9a-f]{64})  ([a-z0-9-]+)\/([a-z0-9.-]+)/) else {
                throw SourceFault(.notText, at: SourcePlace(file: Self.file, line: index + 1, column: 1))
            }
            do {
                digests[EditionName(id: String(match.2), edition: String(match.3))] = try ContentDigest(String(match.1))
            } catch {
                throw SourceFault(.notText, at: SourcePlace(file: Self.file, line: index + 1, column: 1))
            }
        }
        self.digests = digests
    }
}
