package import DossierCore
import GRDB

extension Register {
    /// The audit trail in order, a page at a time: events with a sequence above `after`.
    package func auditEvents(after: Int = 0, limit: Int) throws -> [AuditEvent] {
        try read { db in
            try db.rows("SELECT * FROM auditEvent WHERE sequence > ? ORDER BY sequence LIMIT ?", [after, limit])
                .map { try AuditEventRow($0).event() }
        }
    }

    /// Everything that happened to one filing and to its shipment's record, in order.
    package func auditEvents(ofShipment shipment: String) throws -> [AuditEvent] {
        try auditEvents(of: [("filing", shipment), ("shipment", shipment)])
    }

    /// Everything that happened to one object, in order: `("product", "MSC-01")`, `("person", "lin.wei")`.
    package func auditEvents(ofObject kind: String, id: String) throws -> [AuditEvent] {
        try auditEvents(of: [(kind, id)])
    }

    /// What one person did, the newest first, a page at a time: events with a sequence below `before`.
    package func auditEvents(byAgent code: String, before: Int, limit: Int) throws -> [AuditEvent] {
        try read { db in
            try db.rows(
                "SELECT * FROM auditEvent WHERE agentCode = ? AND sequence < ? ORDER BY sequence DESC LIMIT ?",
                [code, before, limit]
            ).map { try AuditEventRow($0).event() }
        }
    }

    /// The end of the trail, the newest first, a page at a time: events with a sequence below `before`.
    package func auditEvents(before: Int, limit: Int) throws -> [AuditEvent] {
        try read { db in
            try db.rows(
                "SELECT * FROM auditEvent WHERE sequence < ? ORDER BY sequence DESC LIMIT ?", [before, limit]
            ).map { try AuditEventRow($0).event() }
        }
    }

    /// Records an act that changes no row: an export, a verification, a denied attempt.
    package func note(_ entry: AuditEntry, by agent: Agent, at instant: Instant) throws {
        try act(by: agent, at: instant) { try $0.note(entry) }
    }

    private func auditEvents(of objects: [(kind: String, id: String)]) throws -> [AuditEvent] {
        try read { db in try db.events(of: objects) }
    }

    static let eventsOfObjectSQL = "SELECT * FROM auditEvent WHERE objectKind = ? AND objectID = ? ORDER BY sequence"
}

extension Database {
    /// Everything that happened to some objects, in order.
    func events(of objects: [(kind: String, id: String)]) throws -> [AuditEvent] {
        try objects.flatMap { kind, id in try rows(Register.eventsOfObjectSQL, [kind, id]) }
            .map { try AuditEventRow($0).event() }
            .sorted { $0.sequence < $1.sequence }
    }
}
