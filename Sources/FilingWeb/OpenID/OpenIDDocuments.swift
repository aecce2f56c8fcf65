import JWTKit

/// What a provider says of itself (OpenID Connect Discovery 1.0 section 3), as far as we use it.
struct OpenIDDiscovery: Decodable, Sendable {
    let issuer: String
    let authorization: String
    let token: String
    let keys: String
    /// How a client may show who it is; absent means `client_secret_basic`.
    let clientAuthentication: [String]?

    private enum CodingKeys: String, CodingKey {
        case issuer
        case authorization = "authorization_endpoint"
        case token = "token_endpoint"
        case keys = "jwks_uri"
        case clientAuthentication = "token_endpoint_auth_methods_supported"
    }

    /// Whether the secret goes into the form: only where the provider takes it nowhere else (RFC 6749 section 2.3.1).
    var wantsSecretInForm: Bool {
        guard let methods = clientAuthentication else { return false }
        return !methods.contains("client_secret_basic") && methods.contains("client_secret_post")
    }
}

/// The keys a provider signs with (RFC 7517 section 5). Keys of a kind we do not know, and keys for other uses, are left
/// out.
struct OpenIDKeys: Decodable, Sendable {
    let all: [JWK]

    private enum CodingKeys: String, CodingKey { case keys }

    private struct Entry: Decodable {
        private enum CodingKeys: String, CodingKey { case use }

        let key: JWK?

        init(from decoder: any Decoder) throws {
            let use = try decoder.container(keyedBy: CodingKeys.self).decodeIfPresent(String.self, forKey: .use)
            guard use == nil || use == "sig" else {
                key = nil
                return
            }
            // An unknown kind of key is no mistake of the provider's: it may have several kinds.
            do { key = try JWK(from: decoder) } catch { key = nil }
        }
    }

    init(from decoder: any Decoder) throws {
        let set = try decoder.container(keyedBy: CodingKeys.self)
        all = try set.decode([Entry].self, forKey: .keys).compactMap(\.key)
    }

    /// The one key a token names, or the only one there is where it names none; nothing where that could be several.
    func key(named name: String?) -> JWK? {
        guard let name else { return all.count == 1 ? all[0] : nil }
        let found = all.filter { $0.keyIdentifier?.string == name }
        return found.count == 1 ? found[0] : nil
    }
}

/// What the token endpoint answers (OpenID Connect Core 1.0 section 3.1.3.3), as far as we use it: the access token is
/// thrown away.
struct OpenIDTokens: Decodable, Sendable {
    let type: String
    let identity: String

    private enum CodingKeys: String, CodingKey {
        case type = "token_type"
        case identity = "id_token"
    }
}
