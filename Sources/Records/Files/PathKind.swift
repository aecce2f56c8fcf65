import Glibc

/// What a path leads to. Unlike a plain "is it there?", asking for it keeps the reason when the system cannot tell.
package enum PathKind: Sendable, Hashable {
    case file, folder
    /// A pipe, a device or a socket.
    case other

    /// Asks the system, following links.
    ///
    /// - Throws: `FileFault`: nothing there, links that never end, a folder on the way that may not be entered.
    package static func of(_ path: String) throws(FileFault) -> PathKind {
        var status = stat()
        guard stat(path, &status) == 0 else { throw .last(.examine, path) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        default: return .other
        }
    }

    /// Makes sure that a new file could be put in a path's folder, before work is done whose result goes there.
    ///
    /// - Throws: `FileFault` when that folder is absent, is no folder or may not be written to.
    package static func requireRoom(for path: String) throws(FileFault) {
        let folder = path.contains("/") ? String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]) : "."
        guard access(folder.isEmpty ? "/" : folder, W_OK | X_OK) == 0 else { throw .last(.create, path) }
    }
}
