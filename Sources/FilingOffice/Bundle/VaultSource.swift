import DossierCore
import Records
import Zip

/// An object of the vault as content of an entry, hashed again while it streams.
struct VaultSource: ZipEntrySource {
    let entry: BundleRecipe.Entry
    let vault: any Vault

    var size: UInt64 { UInt64(entry.size) }

    func open() throws -> any ZipEntryStream { Stream(entry, try vault.reader(of: entry.sha256)) }

    private final class Stream: ZipEntryStream {
        private let entry: BundleRecipe.Entry
        private var reader: (any VaultReader)?
        private var hash = DigestStream()

        init(_ entry: BundleRecipe.Entry, _ reader: any VaultReader) {
            self.entry = entry
            self.reader = reader
        }

        /// At the end the digest must be the one the object is named for; otherwise the whole archive is given up.
        func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
            guard let reader else { return 0 }
            let count = try reader.read(into: buffer)
            guard count == 0 else {
                hash.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
                return count
            }
            let found = hash.finish()
            guard found == entry.sha256 else {
                throw BundleError.objectDiffers(path: entry.path, expected: entry.sha256, found: found)
            }
            return 0
        }

        func close() { reader = nil }
    }
}
