import FilingOffice
import Foundation
import JWTKit

/// Whether an ID token may be believed: OpenID Connect Core 1.0 section 3.1.3.7, each of its steps that concerns a
/// confidential client with the code flow.
struct IDTokenCheck: Sendable {
    let settings: OpenIDSettings
    /// Of the sign-in it must belong to.
    let nonce: String
    /// Seconds since 1970.
    let now: Int

    /// Seconds by which the provider's clock may differ from ours.
    static let leeway = 60.0

    /// Signatures by a key of the provider alone. Neither `none` nor a shared secret: with a secret, whoever knows the
    /// public key could sign (RFC 8725 sections 2.1 and 3.1).
    static let algorithms: Set<String> = [
        "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA",
    ]

    /// The algorithm and the key a token names, before anything in it is believed.
    ///
    /// - Throws: `IDTokenFlaw.malformed`, `.algorithm`.
    static func header(of token: String) throws(IDTokenFlaw) -> (algorithm: String, key: String?) {
        let header: JWTHeader
        do { header = try DefaultJWTParser().parse([UInt8](token.utf8), as: IDToken.self).header } catch {
            throw .malformed
        }
        // RFC 7515 section 4.1.11: an extension that must be understood is not.
        guard header.fields["crit"] == nil else { throw .malformed }
        guard let algorithm = header.alg, algorithms.contains(algorithm) else { throw .algorithm }
        return (algorithm, header.kid)
    }

    /// The token's claims, once its signature and all of them hold.
    func claims(of token: String, signedWith key: JWK) async throws(IDTokenFlaw) -> IDToken {
        let algorithm = try Self.header(of: token).algorithm
        if let own = key.algorithm, own.rawValue != algorithm { throw .algorithm }
        let claims: IDToken
        do {
            // A collection of this one key: with more, JWTKit would fall back to another.
            let keys = JWTKeyCollection()
            var named = key
            named.keyIdentifier = try Self.header(of: token).key.map { JWKIdentifier(string: $0) } ?? "only"
            try await keys.add(jwk: named)
            claims = try await keys.verify(token, as: IDToken.self)
        } catch { throw .signature }
        try judge(claims)
        return claims
    }

    private func judge(_ claims: IDToken) throws(IDTokenFlaw) {
        guard claims.issuer == settings.issuer else { throw .issuer }
        guard claims.audience.contains(settings.clientID) else { throw .audience }
        if claims.audience.count > 1 || claims.authorizedParty != nil {
            guard claims.authorizedParty == settings.clientID else { throw .audience }
        }
        let now = Double(now)
        guard claims.expires + Self.leeway > now else { throw .expired }
        guard claims.issued - Self.leeway <= now, (claims.notBefore ?? now) - Self.leeway <= now else { throw .early }
        guard let nonce = claims.nonce, SameOrigin.equal(nonce, self.nonce) else { throw .nonce }
        guard (1...255).contains(claims.subject.utf8.count) else { throw .claim }
    }

    /// What the token calls the person; an e-mail address only if the provider has verified it.
    func name(in claims: IDToken) throws(IDTokenFlaw) -> String {
        guard let name = claims.texts[settings.claim], (1...255).contains(name.utf8.count) else { throw .claim }
        guard settings.claim != "email" || claims.emailIsVerified else { throw .unverified }
        return name
    }
}
