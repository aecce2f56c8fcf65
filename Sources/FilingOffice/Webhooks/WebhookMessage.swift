import Crypto
import DossierCore
import Foundation

/// What one receiver is sent: where to, and the body with the headers that prove whose it is.
package struct WebhookMessage: Sendable {
    /// The whole address.
    package let address: String
    package let host: String
    /// The address on the network that was looked at; connect to this one and no other.
    package let networkAddress: String
    /// Canonical JSON (RFC 8785).
    package let body: String
    /// Name and value, in their order.
    package let headers: [(name: String, value: String)]

    /// The signature: `v1=` and HMAC-SHA-256 (RFC 2104) in hexadecimal over the timestamp, a full stop and the body, so that
    /// neither can be changed and an old message is known to be old.
    package static func signature(_ body: String, at seconds: Int, secret: String) -> String {
        let code = HMAC<SHA256>.authenticationCode(
            for: Data("\(seconds).\(body)".utf8), using: SymmetricKey(data: Data(secret.utf8)))
        return "v1=" + code.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    init(
        address: OutwardAddress, to network: HostAddress, id: String, body: String, secret: String, at seconds: Int
    ) {
        self.address = address.text
        host = address.host
        networkAddress = network.text
        self.body = body
        headers = [
            ("Content-Type", "application/json"), ("User-Agent", "dossier/\(FilingOffice.programVersion)"),
            ("Dossier-Event-Id", id), ("Dossier-Timestamp", String(seconds)),
            ("Dossier-Signature", Self.signature(body, at: seconds, secret: secret)),
        ]
    }
}
