import DossierCore
import Foundation
import GRDB

extension Act {
    /// Writes one record if it differs from what is stored.
    mutating func put(_ draft: RecordDraft) throws -> RecordOutcome {
        let body = try draft.body()
        let text = String(decoding: CanonicalJSON.bytes(body), as: UTF8.self)
        let stored = try db.first(
            """
            SELECT record.version, body, writtenAt FROM record JOIN recordVersion USING (kind, key, version)
            WHERE kind = ? AND key = ?
            """, [draft.kind.rawValue, draft.key])
        if let stored, try stored.text("body").hasSameBytes(as: text) {
            touched.insert(ObjectIdentity(draft))
            return outcome(of: draft, .unchanged)
        }
        guard touched.insert(ObjectIdentity(draft)).inserted else {
            throw RegisterError.contradiction(draft.kind, key: draft.key)
        }
        if stored != nil, case .shipment(let shipment) = draft { try requireOpenFiling(of: shipment.id) }
        let version = try (stored?.integer("version") ?? 0) + 1
        try write(draft, version: version, body: text)
        let old = try stored.map { try JSONValue(parsing: Data($0.text("body").utf8)).object ?? [:] }
        let alterations = Self.alterations(from: old ?? [:], to: body.object ?? [:])
        try note(
            AuditEntry(
                action: old == nil ? "record-created" : "record-changed", objectKind: draft.kind.rawValue,
                objectID: draft.key, objectRevision: version, alterations: alterations))
        return outcome(of: draft, old == nil ? .created : .changed(alterations.map(\.field)))
    }

    /// - Throws: `RegisterError.unknownReferences` with every reference that leads nowhere.
    func requireReferences(of drafts: [RecordDraft]) throws {
        var unknown: [UnknownReference] = []
        for draft in drafts {
            for reference in draft.references where try !db.hasRecord(reference.kind, reference.key) {
                unknown.append(
                    UnknownReference(
                        kind: draft.kind, key: draft.key, field: reference.field, target: reference.kind,
                        targetKey: reference.key,
                        suggestions: try db.suggestions(for: reference.key, kind: reference.kind)))
            }
        }
        guard unknown.isEmpty else { throw RegisterError.unknownReferences(unknown) }
    }

    private func write(_ draft: RecordDraft, version: Int, body: String) throws {
        let kind = draft.kind.rawValue
        try db.run(
            "INSERT INTO recordVersion (kind, key, version, body, writtenBy, writtenAt) VALUES (?, ?, ?, ?, ?, ?)",
            [kind, draft.key, version, body, agent.code, instant.description])
        try db.run(
            """
            INSERT INTO record (kind, key, version, confusable) VALUES (?, ?, ?, ?)
            ON CONFLICT (kind, key) DO UPDATE SET version = excluded.version
            """, [kind, draft.key, version, LotNumber.confusableKey(of: draft.key)])
        try db.writeColumns(of: draft)
    }

    private func requireOpenFiling(of shipment: String) throws {
        guard let row = try db.first("SELECT status FROM filing WHERE shipment = ?", [shipment]) else { return }
        let status = try row.word("status", as: DossierStatus.self)
        guard status.isOpen else { throw Refusal.notOpen(shipment: shipment, status: status, act: "record-changed") }
    }

    private func outcome(of draft: RecordDraft, _ effect: RecordOutcome.Effect) -> RecordOutcome {
        RecordOutcome(kind: draft.kind, key: draft.key, effect: effect)
    }

    /// The fields that differ, in the order of their names; a value that is not a text is shown as JSON.
    private static func alterations(
        from old: [String: JSONValue], to new: [String: JSONValue]
    ) -> [AuditEvent.Alteration] {
        Set(old.keys).union(new.keys).sorted().compactMap { field in
            let (before, after) = (old[field].map(shown), new[field].map(shown))
            if let before, let after, before.hasSameBytes(as: after) { return nil }
            return AuditEvent.Alteration(field: field, old: before, new: after)
        }
    }

    private static func shown(_ value: JSONValue) -> String {
        value.string ?? String(decoding: CanonicalJSON.bytes(value), as: UTF8.self)
    }
}
