import DossierCore
import GRDB
import TestSupport
import Testing

@testable import Records

@Suite("The audit trail")
struct RegisterAuditTests {
    let register: Register

    init() throws {
        register = try Register.inMemory()
        _ = try register.put(
            Samples.shipmentRecords(), by: Samples.specialist, at: Samples.instant, pin: Samples.pin)
        _ = try register.amend(Samples.shipment, basedOn: nil, by: Samples.specialist, at: Samples.instant) { _ in
            [.documentsAttached([Samples.document()])]
        }
        try register.note(
            AuditEntry(
                action: "exported", objectKind: "filing", objectID: Samples.shipment, objectRevision: 2,
                reason: "inspection", checklist: Samples.pin), by: Samples.reviewer, at: Samples.instant)
    }

    /// Does what nobody may, with every guard of the schema taken away first.
    private func tamper(_ sql: String, _ arguments: StatementArguments = []) throws {
        try register.write { db in
            for trigger in try db.texts("SELECT name FROM sqlite_master WHERE type = 'trigger'") {
                try db.execute(sql: "DROP TRIGGER \(trigger)")
            }
            try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
            try db.execute(sql: sql, arguments: arguments)
        }
    }

    @Test("a trail nobody touched is whole, and says how many events were read")
    func whole() throws {
        let report = try register.auditFaults()
        #expect(report.isIntact)
        #expect(report.checked == 12)
        #expect(report.firstBad == nil)
        #expect(try register.auditEvents(after: 11, limit: 5).map(\.digest) == [report.head])
        #expect(try register.auditEvents(after: 9, limit: 2).map(\.sequence) == [10, 11])
    }

    @Test("events come back as they were written, offset and all")
    func reading() throws {
        let events = try register.auditEvents(ofShipment: Samples.shipment)
        #expect(events.map(\.action) == ["record-created", "filing-opened", "documents-attached", "exported"])
        #expect(events.map(\.at.description) == Array(repeating: Samples.instant.description, count: 4))
        #expect(events.last?.agent == Samples.reviewer)
        #expect(events.last?.reason == "inspection")
        #expect(try register.auditEvents(ofObject: "donor", id: "D-0117").map(\.action) == ["record-created"])
    }

    /// One byte more at the end of each column of event 12, or another value where the column holds a number.
    @Test(
        "one byte changed in any column of an event is found, and the event is named",
        arguments: [
            "at", "agentCode", "agentName", "agentRoles", "agentOrigin", "action", "objectKind", "objectID",
            "objectRevision",
            "alterations", "reason", "checklist", "previous", "digest",
        ])
    func tampered(column: String) throws {
        let change = column == "objectRevision" ? "\(column) + 1" : "\(column) || ' '"
        try tamper("UPDATE auditEvent SET \(column) = \(change) WHERE sequence = 12")
        let report = try register.auditFaults()
        #expect(report.firstBad == 12)
        #expect(report.faults.contains(.altered))
    }

    @Test("the list of columns tried is the list of columns there are")
    func allColumns() throws {
        let columns = try register.read { try $0.columns(in: "auditEvent").map(\.name) }
        #expect(
            columns == [
                "sequence", "at", "agentCode", "agentName", "agentRoles", "agentOrigin", "action", "objectKind",
                "objectID",
                "objectRevision", "alterations", "reason", "checklist", "previous", "digest",
            ])
    }

    @Test(
        "every character of an event's text is guarded, not only the last",
        arguments: ["agentName", "alterations", "checklist", "at", "objectID"])
    func everyCharacter(column: String) throws {
        let register = try Register.inMemory()
        try register.note(
            AuditEntry(
                action: "exported", objectKind: "filing", objectID: "S-2026-001",
                alterations: [.init(field: "name", old: "旧 \"a\"", new: nil)], checklist: Samples.pin),
            by: Samples.specialist, at: Samples.instant)
        let text = try #require(
            try register.read { try String.fetchOne($0, sql: "SELECT \(column) FROM auditEvent") })
        try register.write { try $0.execute(sql: "DROP TRIGGER auditEventIsNeverChanged") }
        for index in text.indices {
            var other = text
            other.replaceSubrange(index...index, with: text[index] == "1" ? "2" : "1")
            guard try register.write({ try Self.replace(column, with: other, in: $0) }) else { continue }
            #expect(try register.auditFaults().firstBad == 1, "\(other)")
        }
    }

    /// False when what is left is no JSON, which the table refuses by itself.
    private static func replace(_ column: String, with text: String, in db: Database) throws -> Bool {
        do {
            try db.execute(sql: "UPDATE auditEvent SET \(column) = ?", arguments: [text])
            return true
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            return false
        }
    }

    @Test(
        "a value removed or made up is found",
        arguments: ["reason = NULL", "objectRevision = NULL", "checklist = NULL"])
    func removed(change: String) throws {
        try tamper("UPDATE auditEvent SET \(change) WHERE sequence = 12")
        #expect(try register.auditFaults().firstBad == 12)
        #expect(try register.auditFaults().faults == [.altered])
    }

    @Test("an event taken out of the middle is missed where it should be")
    func missing() throws {
        try tamper("DELETE FROM auditEvent WHERE sequence = 5")
        let report = try register.auditFaults()
        #expect(report.firstBad == 6)
        #expect(report.faults == [.outOfSequence, .unlinked])
        #expect(report.checked == 5)
    }

    @Test("events cut off the end are missed")
    func truncated() throws {
        try tamper("DELETE FROM auditEvent WHERE sequence > 10")
        let report = try register.auditFaults()
        #expect(report.firstBad == 11)
        #expect(report.faults == [.outOfSequence])
    }

    @Test("an event sealed again after a change no longer fits the next one")
    func resealed() throws {
        let event = try #require(try register.auditEvents(after: 4, limit: 1).first)
        let previous = try #require(try register.auditEvents(after: 3, limit: 1).first)
        let forged = try AuditChain.link(
            AuditEntry(action: event.action, objectKind: event.objectKind, objectID: "other"), after: previous,
            by: event.agent, at: event.at)
        try tamper("DELETE FROM auditEvent WHERE sequence = 5")
        try register.write { try AuditEventRow(forged).insert(into: $0) }
        #expect(try register.auditFaults().firstBad == 6)
        #expect(try register.auditFaults().faults == [.unlinked])
    }

    @Test("an event that cannot be read is a fault, not a crash")
    func unreadable() throws {
        try tamper("UPDATE auditEvent SET alterations = 'no JSON' WHERE sequence = 7")
        #expect(try register.auditFaults().firstBad == 7)
        #expect(throws: RegisterError.self) { try register.auditEvents(after: 6, limit: 1) }
    }

    @Test(
        "the trail is append-only, whoever asks",
        arguments: [
            "UPDATE auditEvent SET reason = 'other' WHERE sequence = 12", "DELETE FROM auditEvent WHERE sequence = 12",
            "DELETE FROM auditEvent", "UPDATE auditHead SET sequence = 3", "DELETE FROM auditHead",
            "INSERT OR REPLACE INTO auditEvent SELECT * FROM auditEvent WHERE sequence = 12",
            """
            INSERT INTO auditEvent SELECT 99, at, agentCode, agentName, agentRoles, agentOrigin, action, objectKind,
                objectID, objectRevision, alterations, reason, checklist, previous, digest FROM auditEvent
            WHERE sequence = 12
            """,
        ])
    func appendOnly(sql: String) throws {
        #expect(throws: RegisterError.self) { try register.write { try $0.run(sql) } }
        #expect(try register.auditFaults().isIntact)
        #expect(try register.auditFaults().checked == 12)
    }

    @Test("an act that fails leaves no event behind")
    func failedAct() throws {
        struct Stop: Error {}
        #expect(throws: Stop.self) {
            try register.act(by: Samples.specialist, at: Samples.instant) { act in
                try act.note(AuditEntry(action: "exported", objectKind: "workspace", objectID: ""))
                throw Stop()
            }
        }
        #expect(try register.auditFaults().checked == 12)
        #expect(try register.auditFaults().isIntact)
    }
}
