import DossierCore
import Records

/// A message somebody is about to send, and nobody else meanwhile.
package struct ClaimedMessage: Sendable {
    let delivery: WebhookDelivery
    /// A name nobody else uses.
    let claim: String
    /// What to send, or why nothing is.
    package let message: Result<WebhookMessage, WebhookRefusal>

    /// Number of the message in the outbox.
    package var number: Int { delivery.id }
    /// Number of the webhook.
    package var webhook: Int { delivery.webhook }
}

/// What came of sending a message.
package enum MessageAnswer: Sendable, Hashable {
    /// The receiver's status.
    case status(Int)
    /// There was none; a word that says why.
    case none(String)

    /// As the list of messages tells it.
    package var word: String {
        switch self {
        case .status(let code): String(code)
        case .none(let why): why
        }
    }

    /// RFC 9110 section 15.3. A redirect is no success and is not followed.
    package var isDelivered: Bool {
        if case .status(200...299) = self { true } else { false }
    }
}

extension FilingOffice {
    /// Seconds before the second try; each further one waits twice as long, four hours at most.
    package static let firstPause = 30
    private static let longestPause = 4 * 3600
    /// Seconds after which a message is given up.
    package static let triedFor = 86_400
    /// Seconds for which a claim holds: longer than any try lasts.
    package static let claimedFor = 120

    /// Takes the next message that is due from the outbox; nothing when none is.
    ///
    /// Looks a host's name up, which blocks; keep it off event loops.
    package func claimMessage() throws -> ClaimedMessage? {
        let (claim, now) = (SessionToken.fresh().text, clock().secondsSince1970)
        let register = workspace.register
        guard
            let delivery = try register.claimDelivery(claim, at: now, until: now + Self.claimedFor),
            let webhook = try register.webhooks().first(where: { $0.id == delivery.webhook })
        else { return nil }
        let body: String
        if let written = delivery.body {
            body = written
        } else {
            body = try self.body(of: delivery)
            try register.setBody(body, of: delivery.id, claim: claim)
        }
        do {
            let message = try message(to: webhook, id: delivery.event.hex, body: body)
            return ClaimedMessage(delivery: delivery, claim: claim, message: .success(message))
        } catch let refusal as WebhookRefusal {
            return ClaimedMessage(delivery: delivery, claim: claim, message: .failure(refusal))
        }
    }

    /// Notes what came of it: delivered, to be tried again, or given up after a day.
    package func note(_ answer: MessageAnswer, of claimed: ClaimedMessage) throws {
        let (delivery, now) = (claimed.delivery, clock().secondsSince1970)
        let pause = min(Self.firstPause << min(delivery.tries, 12), Self.longestPause)
        let isOver = now + pause - delivery.since > Self.triedFor
        try workspace.register.noteTry(
            of: delivery.id, claim: claimed.claim, answer: answer.word,
            outcome: answer.isDelivered ? .delivered : isOver ? .givenUp : nil, dueAt: now + pause)
    }

    /// A message to a webhook, if its host may be told and leads where it may: looked at anew before each try, because the
    /// list and the name's addresses may have changed. Nobody is to reach a house's own network through us.
    func message(to webhook: StoredWebhook, id: String, body: String) throws -> WebhookMessage {
        let address: OutwardAddress
        do { address = try OutwardAddress(webhook.address) } catch {
            throw WebhookRefusal.address(webhook.address, error)
        }
        guard let listed = try workspace.register.webhookHosts().first(where: { $0.host == address.host }) else {
            throw WebhookRefusal.hostNotListed(address.host)
        }
        let found = HostAddress.resolve(address.host)
        guard let network = found.first else { throw WebhookRefusal.hostUnknown(address.host) }
        if !listed.mayBePrivate, let inside = found.first(where: { !$0.isPublic }) {
            throw WebhookRefusal.hostPrivate(address.host, address: inside.text)
        }
        let secret: String
        do {
            secret = try WebhookSeal(workspace.keys).open((webhook.id, webhook.address, webhook.secret))
        } catch is BundleError { throw WebhookRefusal.secretUnreadable(webhook.id) }
        return WebhookMessage(
            address: address, to: network, id: id, body: body, secret: secret, at: clock().secondsSince1970)
    }

    /// What a change of state is told as: what domain-brief 7.5 lets logistics see, and less.
    private func body(of delivery: WebhookDelivery) throws -> String {
        let members: JSONValue = [
            "event": "filing.state",
            "id": .string(delivery.event.hex),
            "reference": delivery.reference.map { .string($0) } ?? .null,
            "shipment": .string(delivery.shipment),
            "previousState": .string(delivery.previous.rawValue),
            "state": .string(delivery.state.rawValue),
            "occurredAt": .string(delivery.at.description),
            "validity": validity(of: delivery.shipment),
            "asOf": .string(clock().description),
        ]
        return String(decoding: CanonicalJSON.bytes(members), as: UTF8.self)
    }

    /// The verdict of the look-up at this moment; null where it cannot be judged, which is no pass.
    private func validity(of shipment: String) -> JSONValue {
        do {
            return .string(try consignment(shipment, asOf: nil).status.validity.rawValue)
        } catch { return .null }
    }
}
