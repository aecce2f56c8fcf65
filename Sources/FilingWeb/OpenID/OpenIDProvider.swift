import AsyncHTTPClient
import FilingOffice
import Foundation
import JWTKit
import NIOCore
import NIOHTTP1

/// The identity provider seen from here: what it says of itself and its keys, kept for an hour, and one exchange of a code
/// for what it says about a person.
actor OpenIDProvider {
    /// Seconds for which the provider's documents are believed without asking again.
    static let keptFor = 3600
    /// Seconds between two readings of the keys because a token names one we do not know: a flood of made-up names does not
    /// become a flood at the provider's.
    static let keysAgainAfter = 60

    nonisolated let settings: OpenIDSettings
    private let clock: @Sendable () -> Int
    private let call: OutwardCall
    private var kept: (discovery: OpenIDDiscovery, at: Int)?
    private var keys: (set: OpenIDKeys, at: Int)?
    private var keysAskedAt = 0

    init(_ settings: OpenIDSettings, patience: Int64 = 10_000, clock: @escaping @Sendable () -> Int) {
        self.settings = settings
        self.clock = clock
        call = OutwardCall(patience: patience)
    }

    /// Where the browser is sent (OpenID Connect Core 1.0 section 3.1.2.1).
    func authorizationAddress(_ journey: OpenIDJourney) async throws(OpenIDFault) -> String {
        let address = try await discovery().authorization
        let fields = [
            ("response_type", "code"), ("client_id", settings.clientID), ("redirect_uri", settings.redirect.text),
            ("scope", (["openid"] + settings.scopes).joined(separator: " ")), ("state", journey.state),
            ("nonce", journey.nonce), ("code_challenge", journey.challenge), ("code_challenge_method", "S256"),
        ]
        return address + (address.contains("?") ? "&" : "?") + Self.form(fields)
    }

    /// What the provider calls the person who comes back with a code.
    func name(for code: String, _ journey: OpenIDJourney) async throws(OpenIDFault) -> String {
        let token = try await exchange(code, journey)
        let check = IDTokenCheck(settings: settings, nonce: journey.nonce, now: clock())
        let named: String?
        do { named = try IDTokenCheck.header(of: token).key } catch { throw .token(error) }
        guard let key = try await key(named: named) else { throw .token(.key) }
        do {
            return try check.name(in: try await check.claims(of: token, signedWith: key))
        } catch { throw .token(error) }
    }

    /// The key a token names: among those kept, or else among those the provider has now.
    private func key(named name: String?) async throws(OpenIDFault) -> JWK? {
        let now = clock()
        if let keys, now - keys.at < Self.keptFor {
            if let key = keys.set.key(named: name) { return key }
            guard now - keysAskedAt >= Self.keysAgainAfter else { return nil }
        }
        // Noted before the answer is here: whoever comes meanwhile does not ask, too.
        keysAskedAt = now
        let set: OpenIDKeys = try await document(try await discovery().keys)
        keys = (set, now)
        return set.key(named: name)
    }

    private func discovery() async throws(OpenIDFault) -> OpenIDDiscovery {
        let now = clock()
        if let kept, now - kept.at < Self.keptFor { return kept.discovery }
        let base = settings.issuer.hasSuffix("/") ? String(settings.issuer.dropLast()) : settings.issuer
        let read: OpenIDDiscovery = try await document(base + "/.well-known/openid-configuration")
        guard read.issuer == settings.issuer else { throw .otherIssuer }
        for address in [read.authorization, read.token, read.keys] {
            do { _ = try OutwardAddress(address) } catch { throw .exposedAddress }
        }
        kept = (read, now)
        return read
    }

    /// OpenID Connect Core 1.0 section 3.1.3.1, with the verifier of RFC 7636 section 4.5.
    private func exchange(_ code: String, _ journey: OpenIDJourney) async throws(OpenIDFault) -> String {
        let provider = try await discovery()
        var request = HTTPClientRequest(url: provider.token)
        request.method = .POST
        request.headers.add(name: "Content-Type", value: "application/x-www-form-urlencoded")
        var fields = [
            ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", settings.redirect.text),
            ("code_verifier", journey.verifier),
        ]
        if provider.wantsSecretInForm {
            fields += [("client_id", settings.clientID), ("client_secret", settings.clientSecret)]
        } else {
            let pair = "\(settings.clientID.urlPart):\(settings.clientSecret.urlPart)"
            request.headers.add(name: "Authorization", value: "Basic \(Data(pair.utf8).base64EncodedString())")
        }
        request.body = .bytes(ByteBuffer(string: Self.form(fields)))
        let answer = try await send(request)
        if (400..<500).contains(answer.status) { throw .codeRefused }
        let tokens: OpenIDTokens = try read(answer, provider.token)
        guard tokens.type.lowercased() == "bearer" else { throw .unreadable(host: host(of: provider.token)) }
        return tokens.identity
    }

    private func document<Document: Decodable>(_ address: String) async throws(OpenIDFault) -> Document {
        try read(try await send(HTTPClientRequest(url: address)), address)
    }

    private func read<Document: Decodable>(
        _ answer: OutwardCall.Answer, _ address: String
    ) throws(OpenIDFault) -> Document {
        guard answer.status == 200 else { throw .unreadable(host: host(of: address)) }
        do { return try JSONDecoder().decode(Document.self, from: Data(answer.body.readableBytesView)) } catch {
            throw .unreadable(host: host(of: address))
        }
    }

    private func send(_ request: HTTPClientRequest) async throws(OpenIDFault) -> OutwardCall.Answer {
        var request = request
        request.headers.add(name: "Accept", value: "application/json")
        let host = host(of: request.url)
        do throws(OutwardCall.Fault) { return try await call.send(request) } catch {
            switch error {
            case .unreachable: throw .unreachable(host: host)
            case .slow: throw .slow(host: host)
            case .tooLarge: throw .tooLarge(host: host)
            }
        }
    }

    private func host(of address: String) -> String {
        do { return try OutwardAddress(address).host } catch { return address }
    }

    private static func form(_ fields: [(String, String)]) -> String {
        fields.map { "\($0.0)=\($0.1.urlPart)" }.joined(separator: "&")
    }
}
