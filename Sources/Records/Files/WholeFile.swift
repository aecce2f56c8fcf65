package import Foundation
import Glibc

/// A file read whole, with the system's own answer when it cannot be.
package enum WholeFile {
    /// The bytes of a file, or of what a pipe delivers.
    ///
    /// - Throws: `FileFault`, with `EISDIR` for a folder.
    package static func bytes(of path: String) throws(FileFault) -> Data {
        let file = try OpenFile(path, O_RDONLY | O_NOCTTY)
        var bytes = Data()
        while true {
            let piece = try file.readAll(atMost: 1 << 20)
            if piece.isEmpty { return bytes }
            bytes.append(piece)
        }
    }
}
