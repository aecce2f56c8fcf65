package import Foundation
import Glibc
import Records

/// A file for people, written where they said: whole and synced, or not at all, and never over one that is there.
package enum NewFile {
    /// Writes the bytes beside their final place and gives them their name last.
    ///
    /// - Throws: `FilingError.targetExists`; `FileFault` in the system's words.
    package static func write(_ bytes: Data, to url: URL) throws {
        let path = url.path(percentEncoded: false)
        guard access(path, F_OK) != 0 else { throw FilingError.targetExists(path) }
        let chance = String(UInt64.random(in: 0...UInt64.max), radix: 36)
        let partial = url.deletingLastPathComponent()
            .appending(path: ".\(url.lastPathComponent).partial-\(chance)").path(percentEncoded: false)
        let file = open(partial, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard file >= 0 else { throw FileFault(.create, path, code: errno) }
        defer { unlink(partial) }
        do {
            defer { close(file) }
            try put(bytes, into: file, path)
        }
        // A link, unlike a rename, fails where a file has come to be meanwhile.
        guard link(partial, path) == 0 else {
            throw errno == EEXIST ? FilingError.targetExists(path) : FileFault(.create, path, code: errno)
        }
    }

    private static func put(_ bytes: Data, into file: Int32, _ path: String) throws {
        try bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let count = Glibc.write(file, buffer.baseAddress.map { $0 + done }, buffer.count - done)
                guard count > 0 || errno == EINTR else { throw FileFault(.write, path, code: errno) }
                done += max(count, 0)
            }
        }
        guard fsync(file) == 0 else { throw FileFault(.sync, path, code: errno) }
    }
}
