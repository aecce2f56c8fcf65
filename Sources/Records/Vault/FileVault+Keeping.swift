package import DossierCore
import Foundation
import Glibc

extension FileVault {
    package func forEachObject(_ visit: (ContentDigest, _ size: Int) throws -> Void) throws {
        for shard in try shards() {
            for name in try names(in: shard) {
                guard let digest = digest(of: name, in: shard), let size = try size(of: digest) else { continue }
                try visit(digest, size)
            }
        }
    }

    /// Paths inside the vault that are no objects: somebody else put them there.
    package func strangers() throws -> [String] {
        var strangers: [String] = []
        for shard in try shards() {
            for name in try names(in: shard) where digest(of: name, in: shard) == nil {
                strangers.append("sha256/" + (name.isEmpty ? shard : shard + "/" + name))
            }
        }
        return strangers
    }

    /// Removes what unfinished work left in the staging folder: files a day old, or of a process that is gone.
    ///
    /// Returns how many were removed.
    @discardableResult
    package func sweep() throws -> Int {
        try Self.faults { () throws(FileFault) in
            var swept = 0
            for name in try Folder.names(in: staging) where isLeftOver(name) {
                try Folder.remove(staging + "/" + name)
                swept += 1
            }
            return swept
        }
    }

    private func shards() throws -> [String] {
        try Self.faults { () throws(FileFault) in try Folder.names(in: objects) }
    }

    /// The names in a shard; one empty name when the shard is not a folder at all.
    private func names(in shard: String) throws -> [String] {
        do throws(FileFault) {
            return try Folder.names(in: objects + "/" + shard)
        } catch {
            guard error.code == ENOTDIR else { throw VaultError.store(error) }
            return [""]
        }
    }

    private func digest(of name: String, in shard: String) -> ContentDigest? {
        guard name.hasPrefix(shard), let digest = try? ContentDigest(hex: name),
            path(of: digest).hasSuffix("/\(shard)/\(name)")
        else { return nil }
        return digest
    }

    private func isLeftOver(_ name: String) -> Bool {
        var status = stat()
        guard lstat(staging + "/" + name, &status) == 0 else { return false }
        if time(nil) - status.st_mtim.tv_sec > 86_400 { return true }
        guard let owner = name.split(separator: "-").first.flatMap({ pid_t($0) }), owner > 0 else { return false }
        return kill(owner, 0) != 0 && errno == ESRCH
    }
}
