import DossierCore
import FilingOffice
import FilingWeb
import HTTPTypes
import TestSupport
import Testing

/// Signing in and out, and what ends a session.
struct SignInTests {
    @Test("a person signs in with code and passphrase, and goes where their work begins")
    func signsIn() async throws {
        let stage = try WebStage.copy()
        let homes: [(Role, String)] = [
            (.regulatorySpecialist, "/"), (.logistics, "/find"), (.administrator, "/people"),
        ]
        for (role, home) in homes {
            let person = try stage.signIn(role)
            let answer = try await Browser(office: stage.office).post(
                "/sign-in", [("code", person.code), ("passphrase", person.passphrase)])
            #expect(answer.status == .seeOther)
            #expect(answer.location == home)
            let cookie = try #require(answer.headers[.setCookie])
            #expect(cookie.hasPrefix("dossier="))
            #expect(cookie.hasSuffix("; Path=/; Max-Age=43200; SameSite=Lax; HttpOnly"))
        }
    }

    @Test("over TLS the cookie never leaves it")
    func secureCookie() async throws {
        let stage = try WebStage.shared.get()
        var browser = Browser(office: stage.office)
        browser.settings.certificate = "chain.pem"
        let person = try stage.signIn(.auditor)
        let answer = try await browser.post("/sign-in", [("code", person.code), ("passphrase", person.passphrase)])
        let cookie = try #require(answer.headers[.setCookie])
        #expect(cookie.hasPrefix("__Host-dossier="))
        #expect(cookie.hasSuffix("; HttpOnly; Secure"))
    }

    @Test("an unknown code and a wrong passphrase are answered alike; five wrong ones lock the person out")
    func lockOut() async throws {
        let stage = try WebStage.copy()
        let person = try stage.signIn(.auditor)
        let browser = Browser(office: stage.office)
        let unknown = try await browser.post("/sign-in", [("code", "nobody"), ("passphrase", "wrong wrong")])
        #expect(unknown.status == .unauthorized)
        for _ in 1...4 {
            let answer = try await browser.post("/sign-in", [("code", person.code), ("passphrase", "wrong wrong")])
            #expect(answer.status == .unauthorized)
            #expect(answer.text.contains("That code or passphrase is not right."))
        }
        #expect(unknown.text.contains("That code or passphrase is not right."))
        let fifth = try await browser.post("/sign-in", [("code", person.code), ("passphrase", "wrong wrong")])
        #expect(fifth.status == .forbidden)
        #expect(fifth.text.contains("is locked out"))
        let right = try await browser.post("/sign-in", [("code", person.code), ("passphrase", person.passphrase)])
        #expect(right.status == .forbidden)
        #expect(right.headers[.setCookie] == nil)
    }

    @Test(
        "nobody is sent to another site after signing in",
        arguments: ["https://elsewhere.example", "//elsewhere", "/\\e"])
    func staysHere(to: String) async throws {
        let stage = try WebStage.shared.get()
        let person = try stage.signIn(.regulatorySpecialist)
        let answer = try await Browser(office: stage.office).post(
            "/sign-in", [("code", person.code), ("passphrase", person.passphrase), ("to", to)])
        #expect(answer.location == "/")
    }

    @Test(
        "a session ends when it is signed out, ended by the administrator, idle for half an hour, or its person disabled"
    )
    func ends() async throws {
        let stage = try WebStage.copy()
        let out = try Browser.of(.regulatorySpecialist, in: stage)
        #expect(try await out.post("/sign-out").location == "/sign-in?done=signed-out")
        #expect(try await out.get("/").status == .seeOther)

        let ended = try Browser.of(.qaReviewer, in: stage)
        let administrator = try Browser.of(.administrator, in: stage)
        let code = try stage.signIn(.qaReviewer).code
        #expect(try await administrator.post("/people/\(code)/sessions/end").status == .seeOther)
        #expect(try await ended.get("/").status == .seeOther)

        let later = Instant(secondsSince1970: FiledOffice.inside.secondsSince1970 + 1801)
        var idle = Browser(office: try FilingOffice.open(at: stage.office.root, clock: { later }))
        idle.signedIn = try stage.session(of: .qaReleaser)
        #expect(try await idle.get("/").status == .seeOther)

        let disabled = try Browser.of(.auditor, in: stage)
        let auditor = try stage.signIn(.auditor).code
        #expect(try await administrator.post("/people/\(auditor)/disable").location == "/people?done=disabled")
        #expect(try await disabled.get("/").status == .seeOther)
    }

    @Test("a person's language is remembered, and any page can be asked for in the other")
    func language() async throws {
        let stage = try WebStage.copy()
        let browser = try Browser.of(.auditor, in: stage)
        #expect(try await browser.get("/me").text.contains("<h1>My account</h1>"))
        #expect(try await browser.post("/language", [("lang", "zh"), ("to", "/me")]).location == "/me")
        #expect(try await browser.get("/me").text.contains("<h1>我的账户</h1>"))
        #expect(try await browser.get("/me?lang=en").text.contains("<h1>My account</h1>"))
    }
}
