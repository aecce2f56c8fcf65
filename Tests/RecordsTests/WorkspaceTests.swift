import DossierCore
import Foundation
import GRDB
import Glibc
import TestSupport
import Testing

@testable import Records

@Suite("Workspaces")
struct WorkspaceTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func names(_ url: URL) throws -> [String] { try Folder.names(in: url.path) }

    @Test("a new workspace has its folders, a marker with the format, and opens again")
    func creating() throws {
        let root = folder.path("w")
        let made = try Workspace.create(at: root, on: Samples.instant)
        #expect(
            try names(root).filter { !$0.hasPrefix("register.sqlite-") }
                == ["bundles", "keys", "library", "register.sqlite", "vault", "workspace.json"])
        #expect(
            try String(contentsOf: root.appendingPathComponent("workspace.json"), encoding: .utf8)
                == "{\n  \"format\": 1,\n  \"created\": \"\(Samples.instant)\"\n}\n")
        #expect(
            try FileManager.default.attributesOfItem(atPath: made.keys.path)[.posixPermissions] as? Int == 0o700)
        let opened = try Workspace.open(at: root)
        #expect(!opened.isReadOnly)
        #expect(try opened.register.people().isEmpty)
    }

    @Test("an empty folder will do; one that holds something will not, and is left as it was")
    func emptyFolder() throws {
        _ = try Workspace.create(at: folder.url)
        #expect(throws: WorkspaceError.notEmpty(path: folder.url.path, found: "bundles")) {
            try Workspace.create(at: folder.url)
        }
        _ = try Workspace.open(at: folder.url)
    }

    @Test("a file is no place for a workspace, nor is a folder whose parent is missing")
    func wrongPlace() throws {
        let file = try folder.file("note.txt", "x")
        #expect(throws: WorkspaceError.notAFolder(path: file.path)) { try Workspace.create(at: file) }
        #expect(
            throws: WorkspaceError.file(
                FileFault(.makeFolder, folder.path("a/b").path, code: ENOENT))
        ) { try Workspace.create(at: folder.path("a/b")) }
    }

    @Test("when filling it fails, nothing is left behind", arguments: [true, false])
    func failing(exists: Bool) throws {
        struct Stop: Error {}
        let root = folder.path("w")
        if exists { try FileManager.default.createDirectory(at: root, withIntermediateDirectories: false) }
        #expect(throws: Stop.self) {
            try Workspace.create(at: root) { workspace in
                try workspace.vault.put(Data("x".utf8))
                throw Stop()
            }
        }
        #expect(try names(folder.url) == (exists ? ["w"] : []))
        if exists { #expect(try names(root).isEmpty) }
    }

    @Test("the folder is no workspace while it is being filled")
    func markerLast() throws {
        let root = folder.path("w")
        _ = try Workspace.create(at: root) { _ in
            #expect(throws: WorkspaceError.notAWorkspace(path: root.path)) { try Workspace.open(at: root) }
        }
    }

    @Test("the nearest workspace upward is found, and none where there is none")
    func nearest() throws {
        let root = try Workspace.create(at: folder.path("w")).root
        #expect(Workspace.nearest(to: root)?.path == root.path)
        #expect(Workspace.nearest(to: root.appendingPathComponent("library/a/b"))?.path == root.path)
        #expect(Workspace.nearest(to: folder.url) == nil)
    }

    @Test("a workspace of a newer format is refused, naming both")
    func newerFormat() throws {
        let root = try Workspace.create(at: folder.path("w")).root
        try Data("{\"format\": 7, \"made\": {}}".utf8).write(to: root.appendingPathComponent("workspace.json"))
        #expect(throws: WorkspaceError.newerFormat(path: root.path, found: 7, supported: 1)) {
            try Workspace.open(at: root)
        }
    }

    @Test("a register of a newer schema is refused, naming both")
    func newerSchema() throws {
        let workspace = try Workspace.create(at: folder.path("w"))
        try workspace.register.database.writeWithoutTransaction { try $0.run("PRAGMA user_version = 99") }
        for readOnly in [true, false] {
            #expect(throws: RegisterError.newerSchema(found: 99, supported: Migrations.all.count)) {
                try Workspace.open(at: workspace.root, readOnly: readOnly)
            }
        }
    }

    @Test(
        "a marker that is not ours is refused",
        arguments: ["", "{}", "[]", "{\"format\": 0}", "{\"format\": 1}", "{\"format\": \"1\"}", "no JSON"])
    func marker(text: String) throws {
        let root = try Workspace.create(at: folder.path("w")).root
        let path = root.appendingPathComponent("workspace.json")
        try Data(text.utf8).write(to: path)
        #expect(throws: WorkspaceError.unreadableMarker(path: path.path)) { try Workspace.open(at: root) }
    }

    @Test("what is missing is named", arguments: ["register.sqlite", "vault"])
    func incomplete(name: String) throws {
        let root = folder.path("w")
        _ = try Workspace.create(at: root)
        try FileManager.default.removeItem(at: root.appendingPathComponent(name))
        #expect(throws: WorkspaceError.incomplete(path: root.path, missing: name)) { try Workspace.open(at: root) }
    }

    @Test("a folder that is no workspace says so")
    func notAWorkspace() throws {
        #expect(throws: WorkspaceError.notAWorkspace(path: folder.url.path)) { try Workspace.open(at: folder.url) }
    }

    @Test("opened for reading, look-ups work and every write fails with its kind of error")
    func readOnly() throws {
        let made = try TemporaryWorkspace.withShipment()
        let digest = try made.vault.put(Data("x".utf8))
        let workspace = try Workspace.open(at: made.workspace.root, readOnly: true)
        try readsButWritesNothing(workspace, digest)
    }

    @Test(
        "a workspace nobody may write opens for reading by itself",
        .disabled(if: geteuid() == 0, "root may write anywhere"))
    func unwritable() throws {
        let root = folder.path("w")
        let digest = try Workspace.create(at: root) {
            _ = try $0.register.put(
                Samples.shipmentRecords(), by: Samples.specialist, at: Samples.instant, pin: Samples.pin)
        }.vault.put(Data("x".utf8))
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: root.path)
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: root.path) }
        try readsButWritesNothing(Workspace.open(at: root), digest)
    }

    private func readsButWritesNothing(_ workspace: Workspace, _ digest: ContentDigest) throws {
        #expect(workspace.isReadOnly)
        #expect(try workspace.register.lookUp("S-2026-001").map(\.shipment) == ["S-2026-001"])
        #expect(try workspace.vault.data(of: digest) == Data("x".utf8))
        #expect(throws: WorkspaceError.readOnly(path: workspace.root.path)) { try workspace.requireWritable() }
        #expect(throws: RegisterError.readOnly(path: workspace.root.appendingPathComponent("register.sqlite").path)) {
            try workspace.register.note(
                AuditEntry(action: "exported", objectKind: "workspace", objectID: ""), by: .program, at: Samples.instant
            )
        }
        #expect(throws: VaultError.store(FileFault(.write, workspace.vault.root.path, code: EROFS))) {
            try workspace.vault.put(Data("y".utf8))
        }
    }
}
