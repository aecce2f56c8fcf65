import Crypto
import CryptoExtras
import DossierCore
import FilingOffice
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import JWTKit
import NIOCore
import Synchronization

/// An identity provider on this machine: answers as OpenID Connect says, or in one point otherwise.
final class FakeProvider: Sendable {
    /// The one point in which it does otherwise.
    struct Manner: Sendable {
        /// What the discovery document says of itself; nothing for the truth.
        var issuer: String?
        /// Claims changed in the token; null takes one out.
        var claims: [String: JSONValue] = [:]
        var signing = Signing.ellipticCurve
        /// The name of the key in the token's header.
        var keyName: String? = "ec-1"
        var tokenStatus: HTTPResponse.Status = .ok
        /// Bytes of nothing put before every document.
        var padding = 0
        var tokenEndpoint: String?
        var methods: [String]?
        /// Keys in the set beside its own.
        var otherKeys: [JSONValue] = [["kty": "oct", "kid": "secret", "k": "AAAA"]]
    }

    enum Signing: Sendable { case ellipticCurve, rsa, strangersKey, none, publicKeyAsSecret }

    /// What it is asked for by a browser that was sent to it.
    private struct Grant {
        let nonce: String
        let challenge: String
        let redirect: String
    }

    private struct State {
        var manner = Manner()
        var port = 0
        var grants: [String: Grant] = [:]
        var asked: [String: Int] = [:]
        var posted = ""
    }

    static let clientID = "dossier"
    static let clientSecret = "a secret: of & the house"

    private let state = Mutex(State())
    private let key = ES256PrivateKey()
    private static let strangersKey = ES256PrivateKey()
    private static let rsa = Result { try _RSA.Signing.PrivateKey(keySize: .bits2048) }
    /// What the token calls the person.
    let person: String

    init(person: String, _ manner: Manner = Manner()) {
        self.person = person
        state.withLock { $0.manner = manner }
    }

    var issuer: String { "http://localhost:\(state.withLock { $0.port })" }

    /// How often a path was asked for.
    func asked(_ path: String) -> Int { state.withLock { $0.asked[path] ?? 0 } }

    /// The last form sent to the token endpoint.
    var posted: String { state.withLock { $0.posted } }

    func change(_ manner: Manner) { state.withLock { $0.manner = manner } }

    /// Runs work while the provider answers on a port of its own.
    func open<Value: Sendable>(_ work: @escaping @Sendable (FakeProvider) async throws -> Value) async throws -> Value {
        try await Application(router: router()).test(.live) { client in
            self.state.withLock { $0.port = client.port ?? 0 }
            return try await work(self)
        }
    }

    /// The settings a house would write for it.
    func settings(
        claim: String = "preferred_username", field: OpenIDSettings.RosterField = .code
    ) throws -> OpenIDSettings {
        OpenIDSettings(
            issuer: issuer, clientID: Self.clientID, clientSecret: Self.clientSecret,
            redirect: try OutwardAddress("http://localhost:8080/sign-in/openid/return"), claim: claim, field: field,
            title: OpenIDSettings.standardTitle)
    }

    /// The person agrees: gives the code for the address the browser was sent to.
    func agree(to address: String) throws -> (code: String, state: String) {
        let fields = try Self.fields(address)
        guard fields["response_type"] == "code", fields["code_challenge_method"] == "S256",
            fields["client_id"] == Self.clientID, let nonce = fields["nonce"], let challenge = fields["code_challenge"],
            let redirect = fields["redirect_uri"], let state = fields["state"]
        else { throw CancellationError() }
        let code = "code/\(UUID().uuidString)+="
        self.state.withLock { $0.grants[code] = Grant(nonce: nonce, challenge: challenge, redirect: redirect) }
        return (code, state)
    }

    static func fields(_ address: String) throws -> [String: String] {
        let items = URLComponents(string: address)?.queryItems ?? []
        return Dictionary(items.map { ($0.name, $0.value ?? "") }) { $1 }
    }

    private func router() -> Router<BasicRequestContext> {
        let router = Router()
        router.get("/.well-known/openid-configuration") { [self] _, _ in try answer("discovery", discovery) }
        router.get("/keys") { [self] _, _ in try answer("keys", keys) }
        router.post("/token") { [self] request, _ in
            let body = String(buffer: try await request.body.collect(upTo: 100_000))
            return try await token(body, request.headers[.authorization])
        }
        return router
    }

    private func answer(_ name: String, _ content: () throws -> JSONValue) throws -> Response {
        let padding = state.withLock { state in
            state.asked[name, default: 0] += 1
            return state.manner.padding
        }
        return try Self.json(content(), padding: padding)
    }

    private static func json(
        _ value: JSONValue, status: HTTPResponse.Status = .ok, padding: Int = 0
    ) throws -> Response {
        let bytes = Data(String(repeating: " ", count: padding).utf8) + CanonicalJSON.bytes(value)
        return Response(
            status: status, headers: [.contentType: "application/json"], body: .init(byteBuffer: .init(bytes: bytes)))
    }

    private func discovery() -> JSONValue {
        let manner = state.withLock { $0.manner }
        var members: [String: JSONValue] = [
            "issuer": .string(manner.issuer ?? issuer),
            "authorization_endpoint": .string("\(issuer)/authorize?realm=x"),
            "token_endpoint": .string(manner.tokenEndpoint ?? "\(issuer)/token"), "jwks_uri": .string("\(issuer)/keys"),
        ]
        if let methods = manner.methods {
            members["token_endpoint_auth_methods_supported"] = .array(methods.map { .string($0) })
        }
        return .object(members)
    }

    private func keys() throws -> JSONValue {
        let parameters = try Self.known(key.parameters)
        let rsa = try Self.rsa.get().publicKey.getKeyPrimitives()
        return [
            "keys": .array(
                state.withLock { $0.manner.otherKeys } + [
                    [
                        "kty": "EC", "crv": "P-256", "kid": "ec-1", "use": "sig", "alg": "ES256",
                        "x": .string(parameters.x), "y": .string(parameters.y),
                    ],
                    [
                        "kty": "RSA", "kid": "rsa-1", "n": .string(Self.base64(rsa.modulus)),
                        "e": .string(Self.base64(rsa.publicExponent)),
                    ],
                ])
        ]
    }

    private func token(_ body: String, _ authorization: String?) async throws -> Response {
        let form = try Self.fields("http://x/?\(body)")
        let (manner, grant) = state.withLock { state in
            state.posted = body
            // A code is good once.
            return (state.manner, form["code"].flatMap { state.grants.removeValue(forKey: $0) })
        }
        let challenge = Data(SHA256.hash(data: Data((form["code_verifier"] ?? "").utf8)))
        let pair = authorization.flatMap { Data(base64Encoded: String($0.dropFirst(6))) } ?? Data()
        let basic = String(decoding: pair, as: UTF8.self).removingPercentEncoding == "dossier:\(Self.clientSecret)"
        guard let grant, Self.base64(challenge) == grant.challenge, form["redirect_uri"] == grant.redirect,
            form["grant_type"] == "authorization_code", basic || form["client_secret"] == Self.clientSecret
        else { return try Self.json(["error": "invalid_grant"], status: .badRequest) }
        let claims = claims(grant, manner)
        return try Self.json(
            ["access_token": "unused", "token_type": "Bearer", "id_token": .string(try await signed(claims, manner))],
            status: manner.tokenStatus)
    }

    private func claims(_ grant: Grant, _ manner: Manner) -> JSONValue {
        let now = FiledOffice.inside.secondsSince1970
        let usual: [String: JSONValue] = [
            "iss": .string(issuer), "sub": "f3c1-42", "aud": .string(Self.clientID), "exp": .integer(now + 300),
            "iat": .integer(now), "nonce": .string(grant.nonce), "preferred_username": .string(person),
        ]
        return .object(usual.merging(manner.claims) { $1 }.filter { $0.value != .null })
    }

    private func signed(_ claims: JSONValue, _ manner: Manner) async throws -> String {
        let keys = JWTKeyCollection()
        switch manner.signing {
        case .ellipticCurve: await keys.add(ecdsa: key)
        case .strangersKey: await keys.add(ecdsa: Self.strangersKey)
        case .rsa:
            let pem = try Self.rsa.get().pemRepresentation
            await keys.add(rsa: try Insecure.RSA.PrivateKey(pem: pem), digestAlgorithm: .sha256)
        case .none: await keys.addUnsecuredNone()
        case .publicKeyAsSecret:
            await keys.add(hmac: HMACKey(from: key.publicKey.pemRepresentation), digestAlgorithm: .sha256)
        }
        var header = JWTHeader()
        header.kid = manner.keyName
        return try await keys.sign(Claims(value: claims), header: header)
    }

    private struct Claims: JWTPayload {
        let value: JSONValue

        init(value: JSONValue) { self.value = value }
        init(from decoder: any Decoder) throws { value = try JSONValue(from: decoder) }
        func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
        func verify(using algorithm: some JWTAlgorithm) async throws {}
    }

    private static func known<Value>(_ value: Value?) throws -> Value {
        guard let value else { throw CancellationError() }
        return value
    }

    private static func base64(_ data: Data) -> String {
        data.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }
}
