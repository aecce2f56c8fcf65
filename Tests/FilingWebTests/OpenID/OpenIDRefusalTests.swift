import DossierCore
import FilingOffice
import Foundation
import HTTPTypes
import Testing

@testable import FilingWeb

/// Answers of a provider, or of somebody who pretends to be one, that let nobody in.
struct OpenIDRefusalTests {
    /// One point in which an answer is wrong, and what is said of it.
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let manner: FakeProvider.Manner
        let status: HTTPResponse.Status
        let sentence: String
        var testDescription: String { name }

        init(_ name: String, _ manner: FakeProvider.Manner, _ status: HTTPResponse.Status, _ sentence: String) {
            (self.name, self.manner, self.status, self.sentence) = (name, manner, status, sentence)
        }

        init(_ name: String, _ manner: FakeProvider.Manner, _ sentence: String) {
            self.init(name, manner, .unauthorized, sentence)
        }
    }

    private static let now = FiledOffice.inside.secondsSince1970

    static let cases: [Case] = [
        Case("alg none", .init(signing: .none), "(its signature is of a kind that is not taken)"),
        Case(
            "HS256 with the public key", .init(signing: .publicKeyAsSecret),
            "(its signature is of a kind that is not taken)"),
        Case("a stranger's key", .init(signing: .strangersKey), "(its signature is wrong)"),
        Case("the key of another algorithm", .init(signing: .rsa), "(its signature is of a kind that is not taken)"),
        Case("an unknown key", .init(keyName: "ec-2"), "(the key that signed it is unknown)"),
        Case("a key of a sort that is left out", .init(keyName: "secret"), "(the key that signed it is unknown)"),
        Case("no key named among several", .init(keyName: nil), "(the key that signed it is unknown)"),
        Case("another issuer", .init(claims: ["iss": "https://elsewhere.example"]), "(another issuer made it)"),
        Case("another audience", .init(claims: ["aud": "other"]), "(it is not for this site)"),
        Case(
            "several audiences, made for nobody", .init(claims: ["aud": ["dossier", "o"]]), "(it is not for this site)"),
        Case("made for another party", .init(claims: ["azp": "other"]), "(it is not for this site)"),
        Case("over", .init(claims: ["exp": .integer(now - 60)]), "(it is over)"),
        Case("made tomorrow", .init(claims: ["iat": .integer(now + 61)]), "(it is not valid yet)"),
        Case("valid tomorrow", .init(claims: ["nbf": .integer(now + 61)]), "(it is not valid yet)"),
        Case("another nonce", .init(claims: ["nonce": "0"]), "(it belongs to another sign-in)"),
        Case("no nonce", .init(claims: ["nonce": .null]), "(it belongs to another sign-in)"),
        Case("no expiry", .init(claims: ["exp": .null]), "(it is malformed)"),
        Case("nobody named", .init(claims: ["preferred_username": .null]), "(it does not name you)"),
        Case("a number for a name", .init(claims: ["preferred_username": 1]), "(it does not name you)"),
        Case("an empty subject", .init(claims: ["sub": ""]), "(it does not name you)"),
        Case("a token endpoint out of order", .init(tokenStatus: .internalServerError), .badGateway, "cannot be read"),
        Case("a code refused", .init(tokenStatus: .forbidden), "did not take the code of this sign-in"),
    ]

    @Test("an answer that is wrong in one point lets nobody in, and the sentence says which", arguments: cases)
    func refused(wrong: Case) async throws {
        let office = try WebStage.shared.get().office
        let person = try WebStage.shared.get().signIn(.auditor).code
        try await FakeProvider(person: person, wrong.manner).open { provider in
            let answer = try await OpenIDStage(provider, office: office).journey()
            #expect(answer.status == wrong.status)
            #expect(answer.text.contains(wrong.sentence), "\(answer.text)")
            #expect(answer.text.contains("id=\"passphrase\""))
            #expect(answer.headers[values: .setCookie].map { $0.prefix(16) } == ["dossier-openid=;"])
        }
    }

    @Test(
        "a provider that says it is another, names an address without TLS or sends too much is not gone to",
        arguments: [
            Case(
                "issuer", .init(issuer: "https://elsewhere.example"), .badGateway,
                "speaks for another identity provider"),
            Case("address", .init(tokenEndpoint: "http://example.com/token"), .badGateway, "is not encrypted"),
            Case("size", .init(padding: 300_000), .badGateway, "sent an answer that is too large"),
        ])
    func discovery(wrong: Case) async throws {
        let office = try WebStage.shared.get().office
        try await FakeProvider(person: "x", wrong.manner).open { provider in
            let answer = try await OpenIDStage(provider, office: office).get("/sign-in/openid?to=/find")
            #expect(answer.status == wrong.status)
            #expect(answer.text.contains(wrong.sentence), "\(answer.text)")
            #expect(answer.text.contains("name=\"to\" value=\"/find\""))
            #expect(answer.headers[.setCookie] == nil)
        }
    }

    @Test("an unknown key is looked for at the provider once a minute at most")
    func keysAgain() async throws {
        let office = try WebStage.shared.get().office
        try await FakeProvider(person: "x", .init(keyName: "ec-2")).open { provider in
            let stage = try OpenIDStage(provider, office: office)
            for _ in 1...3 { #expect(try await stage.journey().status == .unauthorized) }
            #expect(provider.asked("keys") == 1)
        }
    }

    @Test("a state is this browser's, comes back once, and is never made up")
    func state() async throws {
        let workspace = try WebStage.copy()
        defer { withExtendedLifetime(workspace) {} }
        let office = workspace.office
        let person = try WebStage.shared.get().signIn(.auditor).code
        try await FakeProvider(person: person).open { provider in
            let stage = try OpenIDStage(provider, office: office)
            let over = "This sign-in was used before, took more than ten minutes or began in another browser"
            let (address, cookie) = try await stage.leave()
            let (code, state) = try provider.agree(to: address)
            let madeUp = String(repeating: "0", count: 64)
            for fields in [[("code", code), ("state", madeUp)], [("code", code)], []] {
                let answer = try await stage.comeBack(fields, cookie: cookie)
                #expect(answer.status == .unauthorized)
                #expect(answer.text.contains(over))
            }
            #expect(try await stage.comeBack([("code", code), ("state", state)], cookie: cookie).status == .seeOther)
            #expect(
                try await stage.comeBack([("code", code), ("state", state)], cookie: cookie).status == .unauthorized)

            let (second, _) = try await stage.leave()
            let (other, own) = try provider.agree(to: second)
            let stolen = try await stage.comeBack([("code", other), ("state", own)], cookie: cookie)
            #expect(stolen.status == .unauthorized)
            #expect(stolen.text.contains(over))
        }
    }

    @Test("a no of the provider, an answer of another one and an answer without a code are told apart")
    func errors() async throws {
        let office = try WebStage.shared.get().office
        let wrong: [([(String, String)], HTTPResponse.Status, String)] = [
            ([("error", "access_denied")], .forbidden, "The identity provider did not agree"),
            ([("error", "<b>temporarily_unavailable")], .badGateway, "(&lt;b&gt;temporarily_unavailable)"),
            (
                [("code", "1"), ("iss", "https://elsewhere.example")], .badGateway,
                "speaks for another identity provider"
            ),
            ([("code", "1"), ("code", "2")], .badGateway, "sent an answer that cannot be read"),
        ]
        try await FakeProvider(person: "x").open { provider in
            let stage = try OpenIDStage(provider, office: office)
            for (fields, status, sentence) in wrong {
                let (address, cookie) = try await stage.leave()
                let state = try #require(try FakeProvider.fields(address)["state"])
                let answer = try await stage.comeBack(fields + [("state", state)], cookie: cookie)
                #expect(answer.status == status)
                #expect(answer.text.contains(sentence), "\(answer.text)")
            }
        }
    }

    @Test("each failure has a word for the log, a status and a sentence in both languages")
    func sentences() {
        let faults: [OpenIDFault] =
            [
                .unreachable(host: "h"), .slow(host: "h"), .tooLarge(host: "h"), .unreadable(host: "h"), .otherIssuer,
                .exposedAddress, .journeyOver, .denied, .refused("x"), .codeRefused,
            ] + IDTokenFlaw.allCases.map { .token($0) }
        #expect(Set(faults.map(\.code)).count == faults.count)
        #expect(Set(faults.map(\.explanation.zh)).count == faults.count)
        for fault in faults {
            #expect((400..<600).contains(fault.status.code))
            #expect(fault.explanation.zh.contains("没有登录。") || fault.explanation.zh.contains("没有登录，"))
            #expect(fault.explanation.en.contains("you are not signed in."))
        }
    }

    @Test(
        "a provider that is down or silent is said to be, and the passphrase lets in all the same",
        arguments: [true, false])
    func down(isSilent: Bool) async throws {
        let stage = try WebStage.copy()
        let listener = try SilentPort()
        if !isSilent { listener.close() }
        var settings = SiteSettings()
        settings.openID = OpenIDSettings(
            issuer: "http://127.0.0.1:\(listener.port)", clientID: "x", clientSecret: "x",
            redirect: try OutwardAddress("http://localhost/sign-in/openid/return"), claim: "sub", field: .code,
            title: OpenIDSettings.standardTitle)
        settings.providerPatience = isSilent ? 50 : 20_000
        let site = try Site(office: stage.office, settings: settings)
        let browser = Browser(office: stage.office, settings: settings)
        let answer = try await browser.send(.get, "/sign-in/openid", at: site)
        #expect(answer.status == (isSilent ? .gatewayTimeout : .badGateway))
        #expect(answer.text.contains("127.0.0.1 \(isSilent ? "did not answer in time" : "cannot be reached")"))
        let person = try stage.signIn(.auditor)
        let signedIn = try await browser.post(
            "/sign-in", [("code", person.code), ("passphrase", person.passphrase)], at: site)
        #expect(signedIn.status == .seeOther)
        listener.close()
    }
}
