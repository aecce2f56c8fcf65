import DossierCore
import Records

/// Webhooks are the administrator's: they show nothing of a filing's content.
extension Desk {
    /// Puts a host on the list of those that may be told.
    ///
    /// - Parameter mayBePrivate: whether its name may lead to a private network or to this machine.
    /// - Throws: `WebhookRefusal.host`; `FilingError.refused` for anybody but an administrator.
    package func allowWebhooks(at host: String, mayBePrivate: Bool) throws {
        try require([.administrator], to: "webhook-host-allowed")
        let host = try Self.hostName(host)
        try office.workspace.register.allow(
            host: host, mayBePrivate: mayBePrivate, by: agent, at: office.clock())
    }

    /// Takes a host off the list: from now on nothing is sent to it.
    ///
    /// - Throws: `WebhookRefusal.hostNotAllowed`.
    package func disallowWebhooks(at host: String) throws {
        try require([.administrator], to: "webhook-host-removed")
        let host = try Self.hostName(host)
        guard try office.workspace.register.disallow(host: host, by: agent, at: office.clock()) else {
            throw WebhookRefusal.hostNotAllowed(host)
        }
    }

    /// Has an address told of every change of a filing's state from now on. The secret is told this once.
    ///
    /// - Throws: `WebhookRefusal`.
    package func addWebhook(_ text: String) throws -> (id: Int, secret: String) {
        try require([.administrator], to: "webhook-added")
        let address: OutwardAddress
        do { address = try OutwardAddress(text) } catch { throw WebhookRefusal.address(text, error) }
        let register = office.workspace.register
        guard try register.webhookHosts().contains(where: { $0.host == address.host }) else {
            throw WebhookRefusal.hostNotListed(address.host)
        }
        let secret = "whs_" + SessionToken.fresh().text
        let sealed = try WebhookSeal(office.workspace.keys).seal(secret, for: address.text)
        guard
            let id = try register.addWebhook(
                address: address.text, host: address.host, secret: sealed, by: agent, at: office.clock())
        else { throw WebhookRefusal.taken(address.text) }
        return (id, secret)
    }

    /// Ends a webhook; what was still to be sent to it is not.
    ///
    /// - Throws: `WebhookRefusal.unknown`.
    package func removeWebhook(_ id: Int) throws {
        try require([.administrator], to: "webhook-removed")
        guard try office.workspace.register.removeWebhook(id, by: agent, at: office.clock()) else {
            throw WebhookRefusal.unknown(id)
        }
    }

    /// Tries what was given up once more, for another day; says how many messages there are.
    ///
    /// - Throws: `WebhookRefusal.unknown`.
    package func retryWebhook(_ id: Int) throws -> Int {
        try require([.administrator], to: "webhook-retried")
        guard try webhooks().contains(where: { $0.id == id }) else { throw WebhookRefusal.unknown(id) }
        return try office.workspace.register.retryDeliveries(of: id, by: agent, at: office.clock())
    }

    /// The webhooks in use, the oldest first.
    package func webhooks() throws -> [WebhookListing] {
        try stored().map { WebhookListing(id: $0.id, address: $0.address) }
    }

    /// The hosts that may be told, in their order.
    package func webhookHosts() throws -> [WebhookHostListing] {
        try require([.administrator], to: "webhook-added")
        return try office.workspace.register.webhookHosts().map {
            WebhookHostListing(host: $0.host, mayBePrivate: $0.mayBePrivate)
        }
    }

    /// The newest messages, under way or ended.
    package func webhookDeliveries(limit: Int = 100) throws -> [DeliveryListing] {
        try require([.administrator], to: "webhook-added")
        return try office.workspace.register.deliveries(limit: limit).map(DeliveryListing.init)
    }

    private func stored() throws -> [StoredWebhook] {
        try require([.administrator], to: "webhook-added")
        return try office.workspace.register.webhooks()
    }

    /// A message that says nothing of any filing, to see whether a receiver understands us.
    ///
    /// - Throws: `WebhookRefusal`.
    package func testMessage(to id: Int) throws -> WebhookMessage {
        guard let webhook = try stored().first(where: { $0.id == id }) else { throw WebhookRefusal.unknown(id) }
        let event = SessionToken.fresh().text
        let body: JSONValue = [
            "event": "test", "id": .string(event), "occurredAt": .string(office.clock().description),
        ]
        return try office.message(
            to: webhook, id: event, body: String(decoding: CanonicalJSON.bytes(body), as: UTF8.self))
    }

    /// A name or an address as `OutwardAddress` reads it.
    private static func hostName(_ text: String) throws(WebhookRefusal) -> String {
        let isLiteral = text.contains(":") && !text.hasPrefix("[")
        do {
            let address = try OutwardAddress("https://\(isLiteral ? "[\(text)]" : text)/")
            guard address.port == 443, !text.contains("/"), !text.contains("?"), text.last != ":" else {
                throw WebhookRefusal.host(text)
            }
            return address.host
        } catch { throw .host(text) }
    }
}
