import Foundation
import Glibc

/// The few things we ask of folders, with the system's answer kept.
enum Folder {
    /// Makes one folder; false when something of that name was there already.
    static func make(_ path: String, mode: mode_t = 0o755) throws(FileFault) -> Bool {
        if mkdir(path, mode) == 0 { return true }
        guard errno == EEXIST else { throw .last(.makeFolder, path) }
        return false
    }

    /// Makes the folder's own list of names durable: what was renamed into it stays there after a power cut.
    static func sync(_ path: String) throws(FileFault) {
        try OpenFile(path, O_RDONLY | O_DIRECTORY).sync()
    }

    /// The names in a folder, in the order of their bytes, without `.` and `..`.
    static func names(in path: String) throws(FileFault) -> [String] {
        guard let stream = opendir(path) else { throw .last(.list, path) }
        defer { closedir(stream) }
        var names: [String] = []
        errno = 0
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
            errno = 0
        }
        guard errno == 0 else { throw .last(.list, path) }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Renames within one file system, replacing what has the new name.
    static func rename(_ old: String, to new: String) throws(FileFault) {
        guard Glibc.rename(old, new) == 0 else { throw .last(.rename, new) }
    }

    /// Removes a file; one that is already gone is no fault.
    static func remove(_ path: String) throws(FileFault) {
        guard unlink(path) == 0 || errno == ENOENT else { throw .last(.remove, path) }
    }

    /// Whether this user may write there; false on a read-only file system.
    static func isWritable(_ path: String) -> Bool { access(path, W_OK) == 0 }
}
