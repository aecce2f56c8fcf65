package import DossierCore
package import Records
import Synchronization

/// A vault that works until the n-th call and fails from then on, as a disk does that is pulled out.
package final class FaultyVault: Vault {
    /// What it throws.
    package struct Fault: Error, Sendable, Hashable {
        /// The number of the call that failed.
        package let call: Int
    }

    private let vault: FileVault
    private let failing: Int
    private let calls = Mutex(0)

    /// Fails at the call with this number, from 1, and at every one after it. Reads and writes of bytes count as
    /// calls.
    package init(_ vault: FileVault, failingAt failing: Int) {
        self.vault = vault
        self.failing = failing
    }

    /// How many calls there were.
    package var callCount: Int { calls.withLock { $0 } }

    fileprivate func count() throws {
        let call = calls.withLock { calls in
            calls += 1
            return calls
        }
        if call >= failing { throw Fault(call: call) }
    }

    package func contains(_ digest: ContentDigest) throws -> Bool {
        try count()
        return try vault.contains(digest)
    }

    package func size(of digest: ContentDigest) throws -> Int? {
        try count()
        return try vault.size(of: digest)
    }

    package func reader(of digest: ContentDigest) throws -> any VaultReader {
        try count()
        return FaultyReader(vault: self, reader: try vault.reader(of: digest))
    }

    package func writer() throws -> any VaultWriter {
        try count()
        return FaultyWriter(vault: self, writer: try vault.writer())
    }

    package func commit(_ staged: [StagedObject]) throws {
        try count()
        try vault.commit(staged)
    }

    package func discard(_ staged: [StagedObject]) { vault.discard(staged) }

    package func forEachObject(_ visit: (ContentDigest, _ size: Int) throws -> Void) throws {
        try count()
        try vault.forEachObject(visit)
    }
}

private final class FaultyReader: VaultReader {
    let vault: FaultyVault
    let reader: any VaultReader

    init(vault: FaultyVault, reader: any VaultReader) {
        self.vault = vault
        self.reader = reader
    }

    var size: Int { reader.size }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        try vault.count()
        return try reader.read(into: buffer)
    }
}

private final class FaultyWriter: VaultWriter {
    let vault: FaultyVault
    let writer: any VaultWriter

    init(vault: FaultyVault, writer: any VaultWriter) {
        self.vault = vault
        self.writer = writer
    }

    func write(_ bytes: UnsafeRawBufferPointer) throws {
        try vault.count()
        try writer.write(bytes)
    }

    func finish() throws -> StagedObject {
        try vault.count()
        return try writer.finish()
    }
}
