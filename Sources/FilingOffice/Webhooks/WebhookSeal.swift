import Crypto
import DossierCore
import Foundation

/// Seals the secrets of webhooks for the register with a key derived from the workspace's own (HKDF, RFC 5869): a copy of
/// the register alone lets nobody sign in our name.
struct WebhookSeal {
    private let key: SymmetricKey

    /// - Throws: `BundleError` when the workspace's key cannot be used.
    init(_ keys: URL) throws { key = try SigningKey.load(from: keys).derived(for: "dossier webhook") }

    func seal(_ secret: String, for address: String) throws -> String {
        try ChaChaPoly.seal(Data(secret.utf8), using: key, authenticating: Data(address.utf8)).combined
            .base64EncodedString()
    }

    /// - Throws: `WebhookRefusal.secretUnreadable`.
    func open(_ webhook: (id: Int, address: String, secret: String)) throws(WebhookRefusal) -> String {
        do {
            guard let data = Data(base64Encoded: webhook.secret) else { throw CryptoKitError.incorrectParameterSize }
            let plain = try ChaChaPoly.open(
                .init(combined: data), using: key, authenticating: Data(webhook.address.utf8))
            return String(decoding: plain, as: UTF8.self)
        } catch { throw .secretUnreadable(webhook.id) }
    }
}
