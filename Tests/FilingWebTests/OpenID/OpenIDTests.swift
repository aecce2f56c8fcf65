import DossierCore
import FilingOffice
import Foundation
import HTTPTypes
import Records
import TestSupport
import Testing

@testable import FilingWeb

/// Signing in through an identity provider: the good journey, and who is not let in although the provider vouches.
struct OpenIDTests {
    private let stage: WebStage
    private let person: DemoWorkspace.SignIn

    init() throws {
        stage = try WebStage.copy()
        person = try stage.signIn(.auditor)
    }

    private func entries() throws -> [String] {
        var found: [String] = []
        for person in try stage.office.workspace.register.auditEvents(ofObject: "person", id: person.code) {
            found.append("\(person.action) \(person.agent.origin)")
        }
        return found
    }

    @Test(
        "a person of the roster is let in where they were going, with either sort of key",
        arguments: [(FakeProvider.Signing.ellipticCurve, "ec-1"), (.rsa, "rsa-1")])
    func letsIn(signing: FakeProvider.Signing, key: String) async throws {
        try await FakeProvider(person: person.code, .init(signing: signing, keyName: key)).open { provider in
            let stage = try OpenIDStage(provider, office: self.stage.office)
            let page = try await stage.get("/sign-in?to=/history")
            #expect(page.text.contains("<a class=\"button\" href=\"/sign-in/openid?to=%2Fhistory\">Sign in with your"))
            let answer = try await stage.journey()
            #expect(answer.status == .seeOther, "\(answer.text)")
            #expect(answer.location == "/history")
            let cookies = answer.headers[values: .setCookie]
            #expect(cookies.count == 2)
            #expect(cookies.last == "dossier-openid=; Path=/; Max-Age=0; SameSite=Lax; HttpOnly")
            let session = String(try #require(cookies.first).prefix { $0 != ";" })
            #expect(try await stage.get("/me", cookie: session).text.contains("<code>\(self.person.code)</code>"))
            let token = try #require(SessionToken(String(session.dropFirst("dossier=".count))))
            #expect(try self.stage.office.session(token)?.desk.isAuthenticated == false)
            #expect(try self.entries().last == "signed-in web from local through \(provider.issuer)")
        }
    }

    @Test("the token is asked for with the verifier, the same address, and the secret where the provider takes it")
    func exchange() async throws {
        let manner = FakeProvider.Manner(methods: ["client_secret_post"])
        try await FakeProvider(person: person.code, manner).open { provider in
            let stage = try OpenIDStage(provider, office: self.stage.office)
            #expect(try await stage.journey().status == .seeOther)
            let fields = try FakeProvider.fields("http://x/?\(provider.posted)")
            #expect(
                fields.keys.sorted() == [
                    "client_id", "client_secret", "code", "code_verifier", "grant_type", "redirect_uri",
                ])
            #expect(fields["code_verifier"]?.count == 64)
            #expect(provider.asked("discovery") == 1)
            #expect(try await stage.journey().status == .seeOther)
            #expect(provider.asked("discovery") == 1)
            #expect(provider.asked("keys") == 1)
        }
    }

    @Test("who is on no roster, disabled or locked out is told so in both languages, noted, and not let in")
    func notLetIn() async throws {
        try await FakeProvider(person: "nobody@example.com").open { provider in
            let stage = try OpenIDStage(provider, office: self.stage.office)
            let answer = try await stage.journey()
            #expect(answer.status == .forbidden)
            #expect(answer.text.contains("“nobody@example.com” is not on the roster, so you are not signed in."))
            #expect(answer.headers[values: .setCookie].count == 1)
            let chinese = try OpenIDStage(provider, office: self.stage.office, language: "zh")
            #expect(try await chinese.journey().text.contains("“nobody@example.com”不在名册上，没有登录。"))
        }
        let noted = try stage.office.workspace.register.auditEvents(ofObject: "person", id: "nobody@example.com")
        #expect(noted.map(\.action) == ["sign-in-refused", "sign-in-refused"])
        #expect(noted[0].alterations == [.init(field: "reason", old: nil, new: "not on the roster")])

        let administrator = try Browser.of(.administrator, in: stage)
        _ = try await administrator.post("/people/\(person.code)/disable")
        try await FakeProvider(person: person.code).open { provider in
            let answer = try await OpenIDStage(provider, office: self.stage.office).journey()
            #expect(answer.status == .forbidden)
            #expect(answer.text.contains("\(self.person.code) is disabled, so you are not signed in."))
            #expect(answer.headers[values: .setCookie].count == 1)
        }
        #expect(try entries().last?.hasPrefix("sign-in-refused web from local through http://localhost:") == true)

        let locked = try stage.signIn(.qaReviewer)
        for _ in 1...5 {
            #expect(throws: FilingError.self) {
                try stage.office.desk(for: locked.code, passphrase: "wrong wrong", origin: "test")
            }
        }
        try await FakeProvider(person: locked.code).open { provider in
            let answer = try await OpenIDStage(provider, office: self.stage.office).journey()
            #expect(answer.status == .forbidden)
            #expect(answer.text.contains("is locked out"))
        }
    }

    @Test("a subject noted for a person lets that person in; an e-mail address counts once it was verified")
    func claims() async throws {
        let administrator = try stage.session(of: .administrator).desk
        try administrator.setIdentity("f3c1-42", of: person.code)
        let other = try stage.signIn(.logistics).code
        #expect(throws: IdentityFault.taken("f3c1-42", by: person.code)) {
            try administrator.setIdentity("f3c1-42", of: other)
        }
        #expect(throws: IdentityFault.malformed) { try administrator.setIdentity("", of: other) }
        try await FakeProvider(person: "whoever").open { provider in
            let settings = try provider.settings(claim: "sub", field: .openid)
            let answer = try await OpenIDStage(provider, office: self.stage.office, settings: settings).journey()
            #expect(answer.status == .seeOther)
        }
        let email = FakeProvider.Manner(claims: ["email": .string(person.code)])
        try await FakeProvider(person: "whoever", email).open { provider in
            let settings = try provider.settings(claim: "email")
            let stage = try OpenIDStage(provider, office: self.stage.office, settings: settings)
            let unverified = try await stage.journey()
            #expect(unverified.status == .unauthorized)
            #expect(unverified.text.contains("(the e-mail address in it was not verified)"))
            provider.change(.init(claims: ["email": .string(self.person.code), "email_verified": true]))
            #expect(try await stage.journey().status == .seeOther)
        }
    }

    @Test("a second factor is asked for after the provider as after the passphrase")
    func secondFactor() async throws {
        let desk = try stage.office.desk(for: person.code, passphrase: person.passphrase, origin: "test")
        let offer = try desk.beginSecondFactor()
        let secret = try #require(SecondFactorTests.bytes(offer.secret))
        let step = OneTimeCode.step(at: FiledOffice.inside.secondsSince1970)
        _ = try desk.confirmSecondFactor(OneTimeCode.code(secret: secret, step: step))
        try await FakeProvider(person: person.code).open { provider in
            let stage = try OpenIDStage(provider, office: self.stage.office)
            let answer = try await stage.journey()
            #expect(answer.status == .ok)
            #expect(answer.headers[values: .setCookie].count == 1)
            let ticket = try #require(answer.text.firstMatch(of: /name="ticket" value="([0-9a-f]{64})"/)).1
            let inside = try await stage.browser.post(
                "/sign-in/code",
                [
                    ("ticket", String(ticket)), ("code", OneTimeCode.code(secret: secret, step: step + 1)),
                    ("to", "/me"),
                ],
                at: stage.site)
            #expect(inside.location == "/me")
        }
    }

    @Test("without a provider there is no button and no page")
    func notConfigured() async throws {
        let browser = Browser(office: stage.office)
        #expect(try await !browser.get("/sign-in").text.contains("/sign-in/openid"))
        #expect(try await browser.get("/sign-in/openid").status == .notFound)
        #expect(try await browser.get("/sign-in/openid/return?code=1&state=2").status == .notFound)
    }
}
