import DossierCore
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Records

@Suite("The register's file")
struct RegisterFileTests {
    let made: TemporaryWorkspace

    init() throws { made = try TemporaryWorkspace.withShipment() }

    private var file: URL { made.workspace.root.appendingPathComponent("register.sqlite") }

    @Test(
        "a commit is on the medium before it is reported, references are enforced, readers do not wait for writers",
        arguments: [("synchronous", "2"), ("foreign_keys", "1"), ("journal_mode", "wal"), ("busy_timeout", "5000")])
    func settings(name: String, value: String) throws {
        for register in [made.register, try Register.open(at: file)] {
            let found = try register.database.writeWithoutTransaction {
                try String.fetchOne($0, sql: "PRAGMA \(name)")
            }
            #expect(found == value)
        }
    }

    @Test("the schema is the one it should be, and opening again takes no step twice")
    func migrating() throws {
        let again = try Register.open(at: file)
        #expect(try again.read { try Migrations.schema(of: $0) } == Migrations.all.count)
        #expect(try again.dossier(Samples.shipment) == made.register.dossier(Samples.shipment))
    }

    @Test("a database that is not ours is refused and left as it was")
    func foreign() throws {
        let other = made.folder.path("other.sqlite")
        try DatabaseQueue(path: other.path).write { try $0.execute(sql: "CREATE TABLE t (x)") }
        let before = try Data(contentsOf: other)
        #expect(throws: RegisterError.damaged(detail: "this SQLite file is not a register of ours")) {
            try Register.open(at: other)
        }
        #expect(try Data(contentsOf: other) == before)
        let text = try made.folder.file("text.sqlite", String(repeating: "no database ", count: 100))
        let error = #expect(throws: RegisterError.self) { try Register.open(at: text) }
        #expect(error == .damaged(detail: "file is not a database"))
    }

    @Test("a backup is one file that opens as a register with the same content")
    func backup() throws {
        let copy = made.folder.path("copy.sqlite")
        try made.register.backUp(to: copy)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: made.folder.url.path).filter { $0.hasPrefix("copy") }
                == ["copy.sqlite"])
        let register = try Register.open(at: copy)
        #expect(try register.dossier(Samples.shipment) == made.register.dossier(Samples.shipment))
        #expect(try register.auditFaults() == made.register.auditFaults())
        #expect(try register.integrityProblems().isEmpty)
        #expect(throws: RegisterError.fileExists(path: copy.path)) { try made.register.backUp(to: copy) }
    }

    @Test("a damaged page is reported, not passed over")
    func damaged() throws {
        let copy = made.folder.path("copy.sqlite")
        try made.register.backUp(to: copy)
        var bytes = try Data(contentsOf: copy)
        for index in stride(from: 8192, to: bytes.count, by: 97) { bytes[index] ^= 0x55 }
        try bytes.write(to: copy)
        let problems = Result { try Register.open(at: copy, readOnly: true).integrityProblems() }
        switch problems {
        case .success(let problems): #expect(!problems.isEmpty)
        case .failure(let error): #expect(error is RegisterError)
        }
    }

    @Test("a reference that leads nowhere is reported")
    func dangling() throws {
        try made.register.database.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA foreign_keys = OFF")
            try db.execute(sql: "INSERT INTO batchDonor VALUES ('NO-SUCH', 'D-0117')")
            try db.execute(sql: "PRAGMA foreign_keys = ON")
        }
        #expect(try made.register.integrityProblems() == ["batchDonor refers to a missing batch"])
    }

    @Test("of many approvals at once through two programs exactly one succeeds, the others learn that they are stale")
    func twoPrograms() throws {
        let registers = [made.register, try Register.open(at: file)]
        let outcomes = Outcomes()
        DispatchQueue.concurrentPerform(iterations: 12) { index in
            let result = Result {
                try registers[index % 2].amend(
                    Samples.shipment, basedOn: 1, by: Samples.specialist, at: Samples.instant
                ) { [try Samples.signature(.authored, of: $0, by: Samples.specialist)] }
            }
            outcomes.add(result)
        }
        #expect(outcomes.successes == 1)
        #expect(
            outcomes.refusals
                == Array(repeating: Refusal.stale(shipment: Samples.shipment, basedOn: 1, current: 2), count: 11))
        #expect(try made.register.auditFaults().isIntact)
    }

    @Test("two programs that attach and import at once lose nothing, and the trail stays whole")
    func twoWriters() throws {
        let registers = [made.register, try Register.open(at: file)]
        let before = try made.register.auditFaults().checked
        let outcomes = Outcomes()
        DispatchQueue.concurrentPerform(iterations: 16) { index in
            let result = Result {
                try registers[index % 2].amend(
                    Samples.shipment, basedOn: nil, by: Samples.specialist, at: Samples.instant
                ) { _ in [.documentsAttached([Samples.document("D\(10 + index)", text: "\(index)")])] }
            }
            outcomes.add(result)
        }
        #expect(outcomes.successes == 16)
        let dossier = try registers[1].dossier(Samples.shipment)
        #expect(dossier.documents.count == 16)
        #expect(dossier.revision == 17)
        #expect(try registers[1].auditFaults().isIntact)
        #expect(try registers[1].auditFaults().checked == before + 16)
    }
}
