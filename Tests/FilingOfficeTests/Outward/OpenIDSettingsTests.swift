import DossierCore
import FilingOffice
import Foundation
import TestSupport
import Testing

/// The file of an identity provider: what is read from it, and what each mistake is told as.
struct OpenIDSettingsTests {
    private static let good = """
        issuer: https://sso.example.com/realms/filing
        client-id: dossier
        client-secret-file: secret
        redirect-address: https://filing.example.com/sign-in/openid/return
        claim: preferred_username
        """

    private func read(_ text: String, secret: String = "s3cret\n", mode: Int = 0o600) throws -> OpenIDSettings {
        let folder = try TemporaryFolder()
        try Data(text.utf8).write(to: folder.path("openid.yml"))
        try Data(secret.utf8).write(to: folder.path("secret"))
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: folder.path("secret").path)
        return try OpenIDSettings.read(from: folder.path("openid.yml").path)
    }

    private func explanation(_ text: String, secret: String = "s3cret", mode: Int = 0o600) throws -> Wording {
        do {
            _ = try read(text, secret: secret, mode: mode)
        } catch { return ErrorExplanation.explain(error).wording }
        Issue.record("nothing was refused")
        return Wording(zh: "", en: "")
    }

    @Test("what is not written has its usual value")
    func usual() throws {
        let settings = try read(Self.good)
        #expect(settings.issuer == "https://sso.example.com/realms/filing")
        #expect(settings.clientSecret == "s3cret")
        #expect(settings.field == .code)
        #expect(settings.scopes == ["profile"])
        #expect(settings.title == OpenIDSettings.standardTitle)
        let other = try read(Self.good + "\nperson: openid\nscopes: [openid, email]\ntitle: { zh: 元禾账户, en: Yuanhe }")
        #expect(other.field == .openid)
        #expect(other.scopes == ["email"])
        #expect(other.title == Wording(zh: "元禾账户", en: "Yuanhe"))
    }

    @Test(
        "each mistake is told with its place and what to do",
        arguments: [
            ("issuer: https://", "issuer: http://", "openid.yml:1:", "is not encrypted. Use https"),
            ("realms/filing", "realms/filing?x=1", "openid.yml:1:", "is not a whole address."),
            ("return", "back", "openid.yml:4:", "is not where this site takes people back."),
            ("com/sign-in", "com/a/sign-in", "openid.yml:4:", "is not where this site takes people back."),
            ("client-id: dossier\n", "", "openid.yml", "client-id"),
            ("claim:", "claims:", "openid.yml:5:", "claims"),
            ("file: secret", "file: nothing", "nothing", "The client's secret cannot be read"),
            ("preferred_username", "x\nscopes: ['a\"b']", "openid.yml:6:", "holds a character that is not allowed."),
            ("preferred_username", "x\nperson: name", "openid.yml:6:", "name"),
        ])
    func mistakes(old: String, new: String, place: String, sentence: String) throws {
        let told = try explanation(Self.good.replacing(old, with: new))
        #expect(told.en.contains(place), "\(told.en)")
        #expect(told.en.contains(sentence), "\(told.en)")
        #expect(told.zh.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
    }

    @Test("a secret that others may read, or that is none, is refused", arguments: [0o640, 0o604, 0o644])
    func secrets(mode: Int) throws {
        let exposed = try explanation(Self.good, mode: mode)
        #expect(exposed.en.contains("(mode \(String(mode, radix: 8))). Run chmod 600 on it"))
        #expect(exposed.zh.contains("请执行：chmod 600"))
        for secret in ["", "  \n", "密钥", "two\nlines", String(repeating: "x", count: 1025)] {
            #expect(
                try explanation(Self.good, secret: secret).en.contains(
                    "Put the client's secret in it and nothing else."))
        }
    }

    @Test("a file that is not there is named")
    func absent() {
        #expect(throws: FilingError.self) { try OpenIDSettings.read(from: "/nowhere/openid.yml") }
    }
}
