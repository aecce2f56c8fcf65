package import DossierCore
import GRDB

extension Register {
    /// A message that is due and nobody is sending: the oldest of its filing and webhook, so that each receiver hears of a
    /// filing's states in their order.
    private static let due = """
        SELECT * FROM webhookDelivery AS first
        WHERE outcome IS NULL AND dueAt <= :now AND claimedUntil <= :now AND NOT EXISTS (
            SELECT 1 FROM webhookDelivery AS earlier
            WHERE earlier.outcome IS NULL AND earlier.webhook = first.webhook AND earlier.shipment = first.shipment
                AND earlier.id < first.id)
        ORDER BY dueAt, id LIMIT 1
        """

    /// Takes a message that is due, for as long as one try may last; two processes never hold the same one.
    ///
    /// - Parameters:
    ///   - claim: a name nobody else uses.
    ///   - seconds: now, since 1970.
    ///   - until: the second from which others may take it, should this process not come back.
    /// - Returns: nothing when nothing is due.
    package func claimDelivery(_ claim: String, at seconds: Int, until: Int) throws -> WebhookDelivery? {
        // Most looks find nothing, and a look writes nothing.
        guard try read({ try $0.first(Self.due, ["now": seconds]) }) != nil else { return nil }
        return try write { db in
            guard let row = try db.first(Self.due, ["now": seconds]) else { return nil }
            let delivery = try WebhookDelivery(row: row)
            try db.run(
                "UPDATE webhookDelivery SET claim = ?, claimedUntil = ? WHERE id = ?", [claim, until, delivery.id])
            return delivery
        }
    }

    /// Writes down what is sent; it stays so for every further try.
    package func setBody(_ body: String, of delivery: Int, claim: String) throws {
        try write { db in
            try db.run(
                "UPDATE webhookDelivery SET body = ? WHERE id = ? AND claim = ? AND body IS NULL",
                [body, delivery, claim])
        }
    }

    /// Notes what came of a try. Somebody else's claim by now means nothing is written.
    ///
    /// - Parameters:
    ///   - outcome: nil to try again.
    ///   - dueAt: the second of the next try.
    package func noteTry(
        of delivery: Int, claim: String, answer: String, outcome: WebhookDelivery.Outcome?, dueAt: Int
    ) throws {
        try write { db in
            try db.run(
                """
                UPDATE webhookDelivery SET tries = tries + 1, lastAnswer = ?, outcome = ?, dueAt = ?, claim = NULL,
                    claimedUntil = 0
                WHERE id = ? AND claim = ? AND outcome IS NULL
                """, [answer, outcome?.rawValue, dueAt, delivery, claim])
        }
    }

    /// The newest messages, under way or ended.
    package func deliveries(limit: Int) throws -> [WebhookDelivery] {
        try read { db in
            try db.rows("SELECT * FROM webhookDelivery ORDER BY id DESC LIMIT ?", [limit]).map(
                WebhookDelivery.init(row:))
        }
    }

    /// How many messages to webhooks in use were given up, by webhook.
    package func deliveriesGivenUp() throws -> [Int: Int] {
        try read { db in
            var counts: [Int: Int] = [:]
            let rows = try db.rows(
                """
                SELECT webhook, count(*) AS messages FROM webhookDelivery JOIN webhook ON webhook.id = webhook
                WHERE outcome = 'given-up' AND endedAt IS NULL GROUP BY webhook
                """)
            for row in rows { counts[try row.integer("webhook")] = try row.integer("messages") }
            return counts
        }
    }

    /// Tries what was given up for a webhook once more, from now on; says how many messages there are.
    package func retryDeliveries(of webhook: Int, by agent: Agent, at instant: Instant) throws -> Int {
        try act(by: agent, at: instant) { act in
            try act.requireEnabled()
            let now = instant.secondsSince1970
            try act.db.run(
                """
                UPDATE webhookDelivery SET outcome = NULL, since = ?, dueAt = ?, tries = 0
                WHERE webhook = ? AND outcome = 'given-up'
                """, [now, now, webhook])
            let count = act.db.changesCount
            if count > 0 {
                try act.note(
                    AuditEntry(
                        action: "webhook-retried", objectKind: "workspace", objectID: "webhook \(webhook)",
                        alterations: [.init(field: "messages", old: nil, new: String(count))]))
            }
            return count
        }
    }
}
