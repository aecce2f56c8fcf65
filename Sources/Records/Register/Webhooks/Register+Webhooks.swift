package import DossierCore
import GRDB

/// An address that is told when a filing's state changes.
package struct StoredWebhook: Sendable, Hashable {
    package let id: Int
    package let address: String
    /// The address's host, in lower case.
    package let host: String
    /// Sealed.
    package let secret: String
}

/// A host that may be told.
package struct WebhookHost: Sendable, Hashable {
    /// In lower case.
    package let host: String
    /// Whether it may be on a private network or on this machine.
    package let mayBePrivate: Bool
}

extension Register {
    /// The hosts that may be told, in their order.
    package func webhookHosts() throws -> [WebhookHost] {
        try read { db in
            try db.rows("SELECT * FROM webhookHost ORDER BY host").map {
                WebhookHost(host: try $0.text("host"), mayBePrivate: try $0.integer("mayBePrivate") == 1)
            }
        }
    }

    /// Puts a host on the list, or says anew whether it may be private.
    package func allow(host: String, mayBePrivate: Bool, by agent: Agent, at instant: Instant) throws {
        try act(by: agent, at: instant) { act in
            try act.requireEnabled()
            try act.db.run(
                """
                INSERT INTO webhookHost (host, mayBePrivate) VALUES (?, ?)
                ON CONFLICT (host) DO UPDATE SET mayBePrivate = excluded.mayBePrivate
                """, [host, mayBePrivate])
            try act.note(
                AuditEntry(
                    action: "webhook-host-allowed", objectKind: "workspace", objectID: host,
                    alterations: [.init(field: "private", old: nil, new: mayBePrivate ? "yes" : "no")]))
        }
    }

    /// Takes a host off the list; false when it was not on it.
    package func disallow(host: String, by agent: Agent, at instant: Instant) throws -> Bool {
        try act(by: agent, at: instant) { act in
            try act.requireEnabled()
            try act.db.run("DELETE FROM webhookHost WHERE host = ?", [host])
            guard act.db.changesCount == 1 else { return false }
            try act.note(AuditEntry(action: "webhook-host-removed", objectKind: "workspace", objectID: host))
            return true
        }
    }

    /// The webhooks in use, the oldest first.
    package func webhooks() throws -> [StoredWebhook] {
        try read { db in
            try db.rows("SELECT * FROM webhook WHERE endedAt IS NULL ORDER BY id").map(StoredWebhook.init(row:))
        }
    }

    /// Puts an address to use; nothing where it is in use already.
    package func addWebhook(
        address: String, host: String, secret: String, by agent: Agent, at instant: Instant
    ) throws -> Int? {
        try act(by: agent, at: instant) { act in
            try act.requireEnabled()
            try act.db.run(
                "INSERT INTO webhook (address, host, secret) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                [address, host, secret])
            guard act.db.changesCount == 1 else { return nil }
            let id = Int(act.db.lastInsertedRowID)
            try act.note(
                AuditEntry(
                    action: "webhook-added", objectKind: "workspace", objectID: "webhook \(id)",
                    alterations: [.init(field: "address", old: nil, new: address)]))
            return id
        }
    }

    /// Ends a webhook and whatever was still to be sent to it; false when there is none in use.
    package func removeWebhook(_ id: Int, by agent: Agent, at instant: Instant) throws -> Bool {
        try act(by: agent, at: instant) { act in
            try act.requireEnabled()
            try act.db.run(
                "UPDATE webhook SET endedAt = ? WHERE id = ? AND endedAt IS NULL", [instant.description, id])
            guard act.db.changesCount == 1 else { return false }
            try act.db.run(
                "UPDATE webhookDelivery SET outcome = 'cancelled' WHERE webhook = ? AND outcome IS NULL", [id])
            try act.note(
                AuditEntry(action: "webhook-removed", objectKind: "workspace", objectID: "webhook \(id)"))
            return true
        }
    }
}

extension StoredWebhook {
    init(row: Row) throws {
        self.init(
            id: try row.integer("id"), address: try row.text("address"), host: try row.text("host"),
            secret: try row.text("secret"))
    }
}
