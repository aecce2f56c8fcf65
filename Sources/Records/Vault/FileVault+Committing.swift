import DossierCore
import Foundation
import Glibc

extension FileVault {
    /// Bytes first, then names: everything staged reaches the medium before any of it gets its name, and the folders
    /// are synced last. A name in the vault therefore never stands for bytes a power cut could still take away.
    ///
    /// An object that is already there is replaced by the same bytes: bringing a paper again mends a damaged copy of
    /// it.
    package func commit(_ staged: [StagedObject]) throws {
        guard !staged.isEmpty else { return }
        try Self.faults { () throws(FileFault) in
            try syncBytes(of: staged)
            var shards: Set<String> = []
            var madeShard = false
            for object in staged {
                let shard = shard(of: object.digest)
                if shards.insert(shard).inserted, try Folder.make(shard) { madeShard = true }
                try Folder.rename(object.location, to: path(of: object.digest))
            }
            for shard in shards.sorted() { try Folder.sync(shard) }
            if madeShard { try Folder.sync(objects) }
        }
    }

    package func discard(_ staged: [StagedObject]) {
        // What cannot be removed now is swept later; failing to tidy up must not hide why we are tidying up.
        for object in staged { unlink(object.location) }
    }

    /// A handful of files is synced one by one; for more, one sync of the whole file system is cheaper than hundreds.
    private func syncBytes(of staged: [StagedObject]) throws(FileFault) {
        if staged.count > 8, try OpenFile(root.path, O_RDONLY | O_DIRECTORY).syncWholeFileSystem() { return }
        for object in staged { try OpenFile(object.location, O_RDONLY).sync() }
    }
}
