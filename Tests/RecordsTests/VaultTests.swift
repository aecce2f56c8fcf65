import DossierCore
import Foundation
import Glibc
import TestSupport
import Testing

@testable import Records

@Suite("The document vault")
struct VaultTests {
    let folder: TemporaryFolder
    let vault: FileVault

    init() throws {
        folder = try TemporaryFolder()
        vault = try FileVault.create(at: folder.path("vault"))
    }

    private func objects() throws -> [String: Int] {
        var objects: [String: Int] = [:]
        try vault.forEachObject { objects[$0.hex] = $1 }
        return objects
    }

    private func leftOvers() throws -> [String] { try Folder.names(in: vault.staging) }

    @Test(
        "bytes come back as they were, whatever their number",
        arguments: [0, 1, 4095, 4096, 4097, 1 << 20, (1 << 20) + 1, 3_000_000])
    func roundTrip(size: Int) throws {
        let data = Data((0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) })
        let file = folder.path("paper")
        try data.write(to: file)
        let staged = try vault.stage(fileAt: file)
        #expect(staged.digest == .of(data))
        #expect(staged.size == size)
        #expect(staged.head == data.prefix(4096))
        #expect(try !vault.contains(staged.digest))
        try vault.commit([staged])
        #expect(try vault.size(of: staged.digest) == size)
        #expect(try vault.data(of: staged.digest) == data)
        #expect(try vault.verify(staged.digest) == size)
        #expect(try leftOvers().isEmpty)
    }

    @Test("an object lies under its digest, plain, and nobody may write it")
    func layout() throws {
        let digest = try vault.put(Data("released".utf8))
        let url = folder.path("vault/sha256/\(digest.hex.prefix(2))/\(digest.hex)")
        #expect(vault.url(of: digest).path == url.path)
        #expect(try Data(contentsOf: url) == Data("released".utf8))
        #expect(try FileManager.default.attributesOfItem(atPath: url.path)[.posixPermissions] as? Int == 0o444)
    }

    @Test("the same bytes twice are one object")
    func deduplicated() throws {
        let file = try folder.file("a", "same")
        try vault.commit(try vault.stage(filesAt: [file, file]))
        try vault.put(Data("same".utf8))
        #expect(try objects() == [ContentDigest.of("same").hex: 4])
        #expect(try leftOvers().isEmpty)
    }

    @Test("many files are staged in the order given and committed together")
    func batch() throws {
        let files = try (0..<40).map { try folder.file("f\($0)", "text \($0)") }
        let staged = try vault.stage(filesAt: files)
        #expect(staged.map(\.digest) == (0..<40).map { .of("text \($0)") })
        #expect(try objects().isEmpty)
        try vault.commit(staged)
        #expect(try objects().count == 40)
        #expect(try leftOvers().isEmpty)
        #expect(try vault.stage(filesAt: []).isEmpty)
        try vault.commit([])
    }

    @Test("when one of many files cannot be read, none stays staged")
    func batchFails() throws {
        let files = try (0..<10).map { try folder.file("f\($0)", "text \($0)") } + [folder.path("missing")]
        let missing = FileFault(.open, folder.path("missing").path, code: ENOENT)
        #expect(throws: VaultError.source(missing)) { try vault.stage(filesAt: files) }
        #expect(try leftOvers().isEmpty)
    }

    @Test("a folder or a pipe is no document, and neither holds the program up")
    func notAFile() throws {
        let pipe = folder.path("pipe")
        #expect(mkfifo(pipe.path, 0o600) == 0)
        for url in [folder.url, pipe] {
            #expect(throws: VaultError.notAFile(path: url.path)) { try vault.stage(fileAt: url) }
        }
        #expect(try leftOvers().isEmpty)
    }

    @Test("what is discarded leaves nothing; what was committed stays")
    func discarding() throws {
        let staged = try vault.stage(Data("x".utf8))
        vault.discard([staged])
        #expect(try leftOvers().isEmpty)
        let kept = try vault.stage(Data("y".utf8))
        try vault.commit([kept])
        vault.discard([kept])
        #expect(try vault.contains(kept.digest))
    }

    @Test("a writer that is let go leaves nothing")
    func abandoned() throws {
        do {
            let writer = try vault.writer()
            try Data("half".utf8).withUnsafeBytes { try writer.write($0) }
            #expect(try leftOvers().count == 1)
        }
        #expect(try leftOvers().isEmpty)
    }

    @Test("what is not there is missing, not empty")
    func missing() throws {
        let digest = ContentDigest.of("nothing")
        #expect(try !vault.contains(digest))
        #expect(try vault.size(of: digest) == nil)
        #expect(throws: VaultError.missing(digest)) { try vault.reader(of: digest) }
        #expect(throws: VaultError.missing(digest)) { try vault.verify(digest) }
    }

    @Test("damage is found with what is there instead, and bringing the paper again mends it")
    func damage() throws {
        let digest = try vault.put(Data("original".utf8))
        let url = vault.url(of: digest)
        try FileManager.default.removeItem(at: url)
        try Data("altered!".utf8).write(to: url)
        let damaged = VaultError.damaged(digest, found: .of("altered!"), size: 8)
        #expect(throws: damaged) { try vault.verify(digest) }
        #expect(throws: damaged) { try vault.data(of: digest) }
        try vault.put(Data("original".utf8))
        #expect(try vault.verify(digest) == 8)
    }

    @Test("a symbolic link in place of an object is not followed")
    func link() throws {
        let digest = try vault.put(Data("original".utf8))
        let url = vault.url(of: digest)
        try FileManager.default.removeItem(at: url)
        try FileManager.default.createSymbolicLink(at: url, withDestinationURL: folder.file("evil", "original"))
        #expect(throws: VaultError.store(FileFault(.open, url.path, code: ELOOP))) { try vault.reader(of: digest) }
    }

    @Test("two writers of the same bytes agree")
    func twoWriters() throws {
        let other = FileVault(at: vault.root)
        let outcomes = Outcomes()
        DispatchQueue.concurrentPerform(iterations: 16) { index in
            let data = Data("text \(index % 4)".utf8)
            outcomes.add(Result { try (index.isMultiple(of: 2) ? vault : other).put(data) })
        }
        #expect(outcomes.successes == 16)
        #expect(try objects().count == 4)
        for index in 0..<4 { #expect(try vault.verify(.of("text \(index)")) == 6) }
    }

    @Test("what a dead process or yesterday left in staging is swept; what is under way stays")
    func sweeping() throws {
        let staged = try vault.stage(Data("under way".utf8))
        let old = URL(fileURLWithPath: vault.staging + "/\(getpid())-old")
        try Data("old".utf8).write(to: old)
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: -90_000)], ofItemAtPath: old.path)
        try Data("dead".utf8).write(to: URL(fileURLWithPath: vault.staging + "/4194999-dead"))
        #expect(try vault.sweep() == 2)
        #expect(try leftOvers() == [URL(fileURLWithPath: staged.location).lastPathComponent])
    }

    @Test("names that are no objects are told, and not visited")
    func strangers() throws {
        let digest = try vault.put(Data("x".utf8))
        let shard = "sha256/\(digest.hex.prefix(2))"
        _ = try folder.file("vault/sha256/note.txt", "")
        _ = try folder.file("vault/\(shard)/draft.pdf", "")
        #expect(try vault.strangers() == ["\(shard)/draft.pdf", "sha256/note.txt"].sorted())
        #expect(try objects() == [digest.hex: 1])
    }
}
