import DossierCore
import Foundation

extension ContentDigest {
    /// The digest of a file, read piece by piece.
    static func ofFile(_ file: URL) throws -> ContentDigest {
        let handle = try FileHandle(forReadingFrom: file)
        var stream = DigestStream()
        while let data = try handle.read(upToCount: 1 << 20), !data.isEmpty {
            data.withUnsafeBytes { stream.update($0) }
        }
        try handle.close()
        return stream.finish()
    }
}
