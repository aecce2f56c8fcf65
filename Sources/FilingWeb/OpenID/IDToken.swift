import DossierCore
import Foundation
import JWTKit

/// What an identity provider says about somebody, as it stands in a token; nothing is believed before `IDTokenCheck` is
/// through with it.
struct IDToken: JWTPayload {
    let issuer: String
    let subject: String
    let audience: [String]
    /// `azp`: for whom it was made, where several may read it.
    let authorizedParty: String?
    /// Seconds since 1970, as are the other two.
    let expires: Double
    let issued: Double
    let notBefore: Double?
    let nonce: String?
    /// Every claim that is a text.
    let texts: [String: String]
    let emailIsVerified: Bool

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(_ name: String) { stringValue = name }
        init?(stringValue: String) { self.init(stringValue) }
        init?(intValue: Int) { nil }
    }

    init(from decoder: any Decoder) throws {
        let claims = try decoder.container(keyedBy: Key.self)
        issuer = try claims.decode(String.self, forKey: Key("iss"))
        subject = try claims.decode(String.self, forKey: Key("sub"))
        audience = try claims.decode(AudienceClaim.self, forKey: Key("aud")).value
        authorizedParty = try claims.decodeIfPresent(String.self, forKey: Key("azp"))
        expires = try claims.decode(Double.self, forKey: Key("exp"))
        issued = try claims.decode(Double.self, forKey: Key("iat"))
        notBefore = try claims.decodeIfPresent(Double.self, forKey: Key("nbf"))
        nonce = try claims.decodeIfPresent(String.self, forKey: Key("nonce"))
        var texts: [String: String] = [:]
        for key in claims.allKeys { texts[key.stringValue] = Self.text(key, in: claims) }
        self.texts = texts
        emailIsVerified = Self.flag(Key("email_verified"), in: claims)
    }

    /// Nobody writes one here.
    func encode(to encoder: any Encoder) throws {
        throw EncodingError.invalidValue(self, .init(codingPath: encoder.codingPath, debugDescription: "read only"))
    }

    /// Claims are judged by `IDTokenCheck`, which is told the time and the sign-in they belong to.
    func verify(using algorithm: some JWTAlgorithm) async throws {}

    private static func text(_ key: Key, in claims: KeyedDecodingContainer<Key>) -> String? {
        do { return try claims.decode(String.self, forKey: key) } catch { return nil }
    }

    /// A claim of another kind than truth counts as not said.
    private static func flag(_ key: Key, in claims: KeyedDecodingContainer<Key>) -> Bool {
        do { return try claims.decode(Bool.self, forKey: key) } catch { return false }
    }
}
