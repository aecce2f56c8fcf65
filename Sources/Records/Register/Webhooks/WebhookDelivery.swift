package import DossierCore
import GRDB

/// One change of a filing's state on its way to one address.
package struct WebhookDelivery: Sendable, Hashable {
    /// How it ended.
    package enum Outcome: String, Sendable, Hashable {
        case delivered
        case givenUp = "given-up"
        /// Its webhook was removed first.
        case cancelled
    }

    package let id: Int
    /// Number of the webhook.
    package let webhook: Int
    /// The change's event on the audit trail.
    package let event: ContentDigest
    package let shipment: String
    package let reference: String?
    package let previous: DossierStatus
    package let state: DossierStatus
    /// When it happened.
    package let at: Instant
    /// What is sent, once that was written.
    package let body: String?
    /// Seconds since 1970 from which its tries are counted.
    package let since: Int
    package let dueAt: Int
    package let tries: Int
    /// A status, or a word that says why there was none.
    package let lastAnswer: String?
    /// Nothing while it is under way.
    package let outcome: Outcome?
}

extension WebhookDelivery {
    init(row: Row) throws {
        self.init(
            id: try row.integer("id"), webhook: try row.integer("webhook"), event: try row.value("event"),
            shipment: try row.text("shipment"), reference: try row.textIfPresent("reference"),
            previous: try row.word("previous"), state: try row.word("state"), at: try row.value("at"),
            body: try row.textIfPresent("body"), since: try row.integer("since"), dueAt: try row.integer("dueAt"),
            tries: try row.integer("tries"), lastAnswer: try row.textIfPresent("lastAnswer"),
            outcome: try row.textIfPresent("outcome").flatMap(Outcome.init(rawValue:)))
    }
}
