import DossierCore
import Foundation
import Glibc
import TestSupport
import Testing

@testable import Records

@Suite("A vault that fails")
struct VaultFaultTests {
    /// The journey of a paper: staged with another, committed, mentioned by the register, read back.
    private func attach(_ files: [URL], to made: TemporaryWorkspace, through vault: some Vault) throws {
        let staged = try vault.stage(filesAt: files)
        do { try vault.commit(staged) } catch {
            vault.discard(staged)
            throw error
        }
        let documents = zip(["D17", "D18"], staged).map {
            Samples.document($0, text: "text of \($0)", digest: $1.digest)
        }
        _ = try made.register.amend(
            Samples.shipment, basedOn: nil, by: Samples.specialist, at: Samples.instant
        ) { _ in [.documentsAttached(documents)] }
        for object in staged { try vault.verify(object.digest) }
    }

    @Test("failing at any call leaves nothing half done, and the journey can be made again")
    func everyCall() throws {
        for failing in 1...100 {
            let made = try TemporaryWorkspace.withShipment()
            let files = [try made.folder.file("a", "first"), try made.folder.file("b", "second")]
            let faulty = FaultyVault(made.vault, failingAt: failing)
            let isDone = Result { try attach(files, to: made, through: faulty) }.isSuccess
            for digest in try made.register.referencedDigests() { try made.vault.verify(digest) }
            #expect(try Folder.names(in: made.vault.staging).isEmpty)
            #expect(try made.register.auditFaults().isIntact)
            if isDone {
                #expect(failing > 8)
                return
            }
            try attach(files, to: made, through: made.vault)
            #expect(try made.register.dossier(Samples.shipment).documents.count == 2)
        }
        Issue.record("the journey never came to its end")
    }

    @Test("no space and no permission are told with the path and the system's number")
    func typed() throws {
        let folder = try TemporaryFolder()
        let vault = try FileVault.create(at: folder.path("vault"))
        try FileManager.default.removeItem(atPath: vault.staging)
        let error = #expect(throws: VaultError.self) { try vault.put(Data("x".utf8)) }
        #expect(error?.fault?.code == ENOENT)
        #expect(error?.fault?.path.hasPrefix(vault.staging) == true)
        #expect(FileFault(.write, "/x", code: ENOSPC).isFull)
        #expect(FileFault(.open, "/x", code: EACCES).isForbidden)
        #expect(FileFault(.write, "/x", code: ENOSPC).systemMessage == "No space left on device")
    }

    @Test("a full medium is told as such", .enabled(if: access("/dev/full", W_OK) == 0))
    func full() throws {
        let file = try OpenFile("/dev/full", O_WRONLY)
        let fault = #expect(throws: FileFault.self) {
            try Data("x".utf8).withUnsafeBytes { try file.write($0) }
        }
        #expect(fault == FileFault(.write, "/dev/full", code: ENOSPC))
    }
}

extension Result {
    fileprivate var isSuccess: Bool {
        if case .success = self { true } else { false }
    }
}
