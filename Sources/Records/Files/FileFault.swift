import Foundation
import Glibc

/// What the operating system refused to do with a file, as it said it.
package struct FileFault: Error, Sendable, Hashable {
    /// What was asked of the system.
    package enum Operation: String, Sendable, Hashable {
        case open, read, create, write, sync, close, rename, remove, list, examine
        case makeFolder = "make-folder"
    }

    package let operation: Operation
    /// The file or folder it was asked for.
    package let path: String
    /// The system's `errno`.
    package let code: Int32

    package init(_ operation: Operation, _ path: String, code: Int32) {
        self.operation = operation
        self.path = path
        self.code = code
    }

    /// The fault the last system call left in `errno`.
    static func last(_ operation: Operation, _ path: String) -> FileFault {
        FileFault(operation, path, code: errno)
    }

    /// Nothing of that name is there.
    package var isAbsent: Bool { code == ENOENT || code == ENOTDIR }
    /// It is a folder, where a file is due.
    package var isFolder: Bool { code == EISDIR }
    /// The medium, the quota or the allowed file size is used up.
    package var isFull: Bool { code == ENOSPC || code == EDQUOT || code == EFBIG }
    /// This user may not do it, or nobody may because the file system is read-only.
    package var isForbidden: Bool { code == EACCES || code == EPERM || code == EROFS }

    /// The system's own words, in English: "No space left on device".
    package var systemMessage: String { String(cString: strerror(code)) }
}
