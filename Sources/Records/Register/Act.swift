import DossierCore
import GRDB

/// One person's act inside one transaction, and the audit events it leaves (domain-brief DI-01).
struct Act {
    let db: Database
    let agent: Agent
    let instant: Instant
    /// The records this act has written, so that it cannot write one twice.
    var touched: Set<ObjectIdentity> = []
    private var last: AuditEvent?

    init(_ db: Database, by agent: Agent, at instant: Instant) throws {
        self.db = db
        self.agent = agent
        self.instant = instant
        last = try db.first("SELECT * FROM auditEvent ORDER BY sequence DESC LIMIT 1").map {
            try AuditEventRow($0).event()
        }
    }

    /// Adds an event to the end of the trail.
    mutating func note(_ entry: AuditEntry) throws { _ = try noted(entry) }

    /// Adds an event to the end of the trail, and says which it became.
    mutating func noted(_ entry: AuditEntry) throws -> AuditEvent {
        let event = try AuditChain.link(entry, after: last, by: agent, at: instant)
        try AuditEventRow(event).insert(into: db)
        last = event
        return event
    }

    /// - Throws: `Refusal.personDisabled` when the agent is on the roster and was disabled after signing in.
    func requireEnabled() throws {
        let disabled = try db.first("SELECT isDisabled FROM person WHERE code = ?", [agent.code])?.integer("isDisabled")
        if disabled == 1 { throw Refusal.personDisabled(person: agent.code) }
    }
}

/// The kind and the key of a record, compared by their bytes as the database compares them.
struct ObjectIdentity: Hashable {
    private let bytes: [UInt8]

    init(_ draft: RecordDraft) { bytes = Array("\(draft.kind.rawValue):\(draft.key)".utf8) }
}
