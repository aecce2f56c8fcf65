import DossierCore
import GRDB

extension Act {
    /// Puts a change of state into the outbox of every webhook in use, in the transaction that makes the change: no change
    /// without its message, no message without its change.
    func queueWebhooks(from old: Dossier, to new: Dossier, event: AuditEvent) throws {
        guard old.status != new.status else { return }
        let now = instant.secondsSince1970
        try db.run(
            """
            INSERT INTO webhookDelivery (webhook, event, shipment, reference, previous, state, at, since, dueAt)
            SELECT id, ?, ?, ?, ?, ?, ?, ?, ? FROM webhook WHERE endedAt IS NULL ORDER BY id
            """,
            [
                event.digest.hex, new.shipment, new.reference?.description, old.status.rawValue, new.status.rawValue,
                instant.description, now, now,
            ])
    }
}
