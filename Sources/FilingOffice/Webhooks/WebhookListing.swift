package import DossierCore
import Records

/// A webhook as the administrator sees it: never its secret.
package struct WebhookListing: Sendable, Hashable {
    package let id: Int
    package let address: String
}

/// A host that may be told.
package struct WebhookHostListing: Sendable, Hashable {
    /// In lower case.
    package let host: String
    /// Whether its name may lead to a private network or to this machine.
    package let mayBePrivate: Bool
}

/// A message as the administrator sees it.
package struct DeliveryListing: Sendable, Hashable {
    /// How it stands with a message.
    package enum Standing: String, Sendable, Hashable {
        case waiting
        case delivered
        case givenUp = "given-up"
        case cancelled

        package var title: Wording {
            switch self {
            case .waiting: Wording(zh: "待发送", en: "waiting")
            case .delivered: Wording(zh: "已送达", en: "delivered")
            case .givenUp: Wording(zh: "已放弃", en: "given up")
            case .cancelled: Wording(zh: "已取消", en: "cancelled")
            }
        }
    }

    package let id: Int
    /// Number of the webhook.
    package let webhook: Int
    /// When the state changed.
    package let at: Instant
    package let shipment: String
    package let previous: DossierStatus
    package let state: DossierStatus
    package let tries: Int
    /// The status of the last answer, or a word that says why there was none.
    package let lastAnswer: String?
    package let standing: Standing

    init(_ delivery: WebhookDelivery) {
        id = delivery.id
        webhook = delivery.webhook
        at = delivery.at
        shipment = delivery.shipment
        previous = delivery.previous
        state = delivery.state
        tries = delivery.tries
        lastAnswer = delivery.lastAnswer
        standing =
            switch delivery.outcome {
            case nil: .waiting
            case .delivered: .delivered
            case .givenUp: .givenUp
            case .cancelled: .cancelled
            }
    }
}
