package import DossierCore
package import Foundation
import Glibc

/// A vault in a folder: `sha256/ab/<64 hexadecimal characters>`, plain bytes, mode 0444, so that `sha256sum` can
/// check it.
package struct FileVault: Vault {
    /// The vault's folder.
    package let root: URL
    /// Whether new bytes are refused, because the workspace is open for reading only.
    package let isReadOnly: Bool

    /// The vault in this folder, which must have been made by `create`.
    package init(at root: URL, isReadOnly: Bool = false) {
        self.root = root
        self.isReadOnly = isReadOnly
    }

    /// Makes the folders of a new vault in a folder that does not exist yet. Throws `VaultError.store`.
    package static func create(at root: URL) throws -> FileVault {
        let vault = FileVault(at: root)
        try faults { () throws(FileFault) in
            guard try Folder.make(root.path) else { throw FileFault(.makeFolder, root.path, code: EEXIST) }
            _ = try Folder.make(vault.objects)
            _ = try Folder.make(vault.staging, mode: 0o700)
            try Folder.sync(root.path)
        }
        return vault
    }

    /// Where the object's bytes are, whether or not the vault holds it.
    package func url(of digest: ContentDigest) -> URL { URL(fileURLWithPath: path(of: digest)) }

    package func contains(_ digest: ContentDigest) throws -> Bool { try size(of: digest) != nil }

    package func size(of digest: ContentDigest) throws -> Int? {
        var status = stat()
        guard lstat(path(of: digest), &status) != 0 else { return Int(status.st_size) }
        let fault = FileFault.last(.examine, path(of: digest))
        guard fault.isAbsent else { throw VaultError.store(fault) }
        return nil
    }

    package func reader(of digest: ContentDigest) throws -> any VaultReader {
        do throws(FileFault) {
            let file = try OpenFile(path(of: digest), O_RDONLY | O_NOFOLLOW)
            return FileVaultReader(file, size: try file.examine().size)
        } catch {
            throw error.isAbsent ? VaultError.missing(digest) : .store(error)
        }
    }

    package func writer() throws -> any VaultWriter {
        guard !isReadOnly else { throw VaultError.store(FileFault(.write, root.path, code: EROFS)) }
        return try FileVaultWriter(in: staging)
    }

    var objects: String { root.appendingPathComponent("sha256").path }
    var staging: String { root.appendingPathComponent("staging").path }

    /// Objects are spread over 256 folders by the first two characters of their digest.
    func shard(of digest: ContentDigest) -> String { objects + "/" + digest.hex.prefix(2) }
    func path(of digest: ContentDigest) -> String { shard(of: digest) + "/" + digest.hex }

    /// Runs work on the vault's own files and says so when the system refuses.
    static func faults<T>(in work: () throws(FileFault) -> T) throws(VaultError) -> T {
        do { return try work() } catch { throw .store(error) }
    }
}

/// An object of a `FileVault`, held open.
final class FileVaultReader: VaultReader {
    let size: Int
    private let file: OpenFile

    init(_ file: OpenFile, size: Int) {
        self.file = file
        self.size = size
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        try FileVault.faults { () throws(FileFault) in try file.read(into: buffer) }
    }
}
