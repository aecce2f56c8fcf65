import DossierCore
import Synchronization

/// The editions this process has read, by the very bytes they were read from, so that the same bytes are parsed once
/// however many libraries hold them.
///
/// The files themselves are read and hashed every time: an edition that was changed on disk is never served from here.
final class KnownEditions: Sendable {
    private struct Key: Hashable {
        /// Over every path and every byte.
        let digest: ContentDigest
        let depth: ChecklistReader.Depth
        let name: EditionName
        let released: ContentDigest?
    }

    static let shared = KnownEditions()
    /// More than a library in use holds; beyond it everything is forgotten, so that memory stays bounded.
    private static let most = 16

    private let editions = Mutex<[Key: LoadedEdition]>([:])

    private init() {}

    /// What `ChecklistReader` makes of the files; one with mistakes is read anew each time.
    func read(
        _ files: EditionFiles, _ depth: ChecklistReader.Depth, _ name: EditionName, _ released: ContentDigest?
    ) throws -> LoadedEdition {
        let key = Key(digest: files.digest, depth: depth, name: name, released: released)
        if let known = editions.withLock({ $0[key] }) { return known }
        let edition = try ChecklistReader.read(files, depth: depth, name: name, released: released)
        editions.withLock { editions in
            if editions.count >= Self.most { editions.removeAll() }
            editions[key] = edition
        }
        return edition
    }
}
