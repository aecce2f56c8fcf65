import DossierCore
import Foundation
import Glibc

/// Writes one file in the staging folder and hashes it on the way.
///
/// The name begins with the number of the process that owns it, so that a later one can tell what was left behind.
final class FileVaultWriter: VaultWriter {
    private let file: OpenFile
    private var hash = DigestStream()
    private var size = 0
    private var head = Data()
    private var isFinished = false

    init(in staging: String) throws(VaultError) {
        let name = "\(getpid())-\(UUID().uuidString)"
        file = try FileVault.faults { () throws(FileFault) in
            try OpenFile("\(staging)/\(name)", O_WRONLY | O_CREAT | O_EXCL)
        }
    }

    deinit {
        if !isFinished { unlink(file.path) }
    }

    func write(_ bytes: UnsafeRawBufferPointer) throws {
        try FileVault.faults { () throws(FileFault) in try file.write(bytes) }
        hash.update(bytes)
        size += bytes.count
        let wanted = min(StagedObject.headLength - head.count, bytes.count)
        if wanted > 0 { head.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[..<wanted])) }
    }

    func finish() throws -> StagedObject {
        try FileVault.faults { () throws(FileFault) in
            try file.setMode(0o444)
            try file.close()
        }
        isFinished = true
        return StagedObject(digest: hash.finish(), size: size, head: head, location: file.path)
    }
}
