package import DossierCore
package import Foundation

extension Vault {
    /// Reads an object whole. Meant for small ones: a recipe, a letter, a signature.
    ///
    /// - Throws: `VaultError.missing`; `VaultError.damaged` when the bytes are not the ones the digest names.
    package func data(of digest: ContentDigest) throws -> Data {
        let reader = try reader(of: digest)
        var data = Data(count: reader.size)
        let count = try data.withUnsafeMutableBytes { try reader.read(into: $0) }
        let found = ContentDigest.of(data.prefix(count))
        guard found == digest else { throw VaultError.damaged(digest, found: found, size: count) }
        return data
    }

    /// Reads every byte of an object again and compares them with its name; returns how many there are.
    ///
    /// - Throws: `VaultError.missing`, `VaultError.damaged`.
    @discardableResult
    package func verify(_ digest: ContentDigest) throws -> Int {
        let reader = try reader(of: digest)
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: bufferSize, alignment: 4096)
        defer { buffer.deallocate() }
        var hash = DigestStream()
        var size = 0
        while case let count = try reader.read(into: buffer), count > 0 {
            hash.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
            size += count
        }
        let found = hash.finish()
        guard found == digest else { throw VaultError.damaged(digest, found: found, size: size) }
        return size
    }
}
