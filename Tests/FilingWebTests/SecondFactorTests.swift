import DossierCore
import FilingOffice
import Foundation
import HTTPTypes
import Testing

@testable import FilingWeb

/// Signing in with an authenticator: what it takes, what is refused, and the way back in.
struct SecondFactorTests {
    private let stage: WebStage
    private let person: DemoWorkspace.SignIn
    private let browser: Browser

    init() throws {
        stage = try WebStage.copy()
        person = try stage.signIn(.auditor)
        browser = try Browser.of(.auditor, in: stage)
    }

    private func code(_ secret: String, steps: Int = 0) throws -> String {
        let bytes = try #require(Self.bytes(secret))
        let step = OneTimeCode.step(at: FiledOffice.inside.secondsSince1970) + steps
        return OneTimeCode.code(secret: bytes, step: step)
    }

    static func bytes(_ base32: String) -> Data? {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        var (data, buffer, bits) = (Data(), 0, 0)
        for letter in base32 {
            guard let value = alphabet.firstIndex(of: letter) else { return nil }
            (buffer, bits) = ((buffer << 5 | value) & 0xFFFF, bits + 5)
            if bits >= 8 {
                bits -= 8
                data.append(UInt8(buffer >> bits & 0xFF))
            }
        }
        return data
    }

    /// Sets one up as people do, and returns the secret and the recovery codes.
    private func enrol() async throws -> (secret: String, recovery: [String]) {
        let begun = try await browser.post("/me/second-factor", [("passphrase", person.passphrase)])
        #expect(begun.status == .ok, "\(begun.text)")
        #expect(begun.text.contains("<svg"))
        let secret = String(try #require(begun.text.firstMatch(of: /<code>([A-Z2-7]{32})<\/code>/)).1)
        let on = try await browser.post("/me/second-factor/confirm", [("code", try code(secret))])
        let recovery = on.text.matches(of: /<code>([A-Z2-7]{4}(?:-[A-Z2-7]{4}){3})<\/code>/).map { String($0.1) }
        #expect(recovery.count == Desk.recoveryCodes)
        return (secret, recovery)
    }

    /// What comes after the right passphrase: the ticket for the second step.
    private func firstStep() async throws -> (Site, String) {
        let site = try Site(office: stage.office)
        let answer = try await browser.post(
            "/sign-in", [("code", person.code), ("passphrase", person.passphrase), ("to", "/history")], at: site)
        #expect(answer.status == .ok)
        #expect(answer.headers[.setCookie] == nil)
        return (site, String(try #require(answer.text.firstMatch(of: /name="ticket" value="([0-9a-f]{64})"/)).1))
    }

    private func second(_ site: Site, _ ticket: String, _ code: String) async throws -> Browser.Answer {
        try await browser.post("/sign-in/code", [("ticket", ticket), ("code", code), ("to", "/history")], at: site)
    }

    @Test("passphrase and code together let a person in, and the code lets nobody in again")
    func signsIn() async throws {
        let secret = try await enrol().secret
        let (site, ticket) = try await firstStep()
        let used = try await second(site, ticket, try code(secret))
        #expect(used.status == .unauthorized)
        #expect(used.text.contains("was used before or is over"))
        let next = try code(secret, steps: 1)
        let inside = try await second(site, ticket, next)
        #expect(inside.status == .seeOther)
        #expect(inside.location == "/history")
        #expect(inside.headers[.setCookie]?.hasPrefix("dossier=") == true)
        #expect(try await second(site, ticket, next).status == .unauthorized)
        let (again, other) = try await firstStep()
        #expect(try await second(again, other, next).status == .unauthorized)
    }

    @Test("a recovery code lets a person in once, however it is typed")
    func recovery() async throws {
        let codes = try await enrol().recovery
        let typed = codes[0].lowercased().replacing("-", with: " ")
        let (site, ticket) = try await firstStep()
        #expect(try await second(site, ticket, typed).status == .seeOther)
        let (later, other) = try await firstStep()
        #expect(try await second(later, other, codes[0]).status == .unauthorized)
        #expect(try await second(later, other, codes[1]).status == .seeOther)
    }

    @Test("five wrong codes lock the person out; a ticket nobody was given leads nowhere")
    func lockOut() async throws {
        _ = try await enrol()
        let (site, ticket) = try await firstStep()
        #expect(try await second(site, String(repeating: "0", count: 64), "123456").status == .unauthorized)
        for _ in 1...4 { #expect(try await second(site, ticket, "000000").status == .unauthorized) }
        let fifth = try await second(site, ticket, "000000")
        #expect(fifth.status == .forbidden)
        #expect(fifth.text.contains("is locked out"))
        #expect(throws: FilingError.self) {
            try stage.office.desk(for: person.code, passphrase: person.passphrase, origin: "test")
        }
    }

    @Test("it is set up and removed with the passphrase alone, and the register never holds the secret")
    func setUp() async throws {
        let wrong = try await browser.post("/me/second-factor", [("passphrase", "wrong wrong")])
        #expect(wrong.status == .forbidden)
        let (secret, codes) = try await enrol()
        let register = try Data(contentsOf: stage.office.root.appending(path: "register.sqlite"))
        let log = stage.office.root.appending(path: "register.sqlite-wal")
        let all = register + (FileManager.default.fileExists(atPath: log.path) ? try Data(contentsOf: log) : Data())
        for hidden in [Data(secret.utf8), Self.bytes(secret) ?? Data(), Data(codes[0].utf8)] {
            #expect(all.range(of: hidden) == nil)
        }
        let twice = try await browser.post("/me/second-factor", [("passphrase", person.passphrase)])
        #expect(twice.status == .conflict)
        let gone = try await browser.post("/me/second-factor/remove", [("passphrase", person.passphrase)])
        #expect(gone.status == .seeOther)
        let plain = try await browser.post("/sign-in", [("code", person.code), ("passphrase", person.passphrase)])
        #expect(plain.status == .seeOther)
    }

    @Test("without the workspace's key nobody is let in, and the sentence says so")
    func sealed() async throws {
        let secret = try await enrol().secret
        let key = stage.office.root.appending(path: "keys/signing-key.pem")
        try FileManager.default.removeItem(at: key)
        let (site, ticket) = try await firstStep()
        let answer = try await second(site, ticket, try code(secret, steps: 1))
        #expect(answer.status != .seeOther)
        #expect(answer.headers[.setCookie] == nil)
    }
}
