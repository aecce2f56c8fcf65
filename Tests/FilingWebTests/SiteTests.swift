import DossierCore
import FilingOffice
import FilingWeb
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import TestSupport
import Testing

/// The look-up page in each of its states.
struct SiteTests {
    @Test(
        "every number on the paper leads to the valid filing, in both languages",
        arguments: [FiledOffice.reference, "YH26-US-011", "MSC01-26A03", "112-76044150", "SAMPLE-F-2026-0312"])
    func found(query: String) async throws {
        let english = try await get("/find?lang=en&q=\(query)")
        #expect(english.status == .ok)
        #expect(
            english.text.contains("<section class=\"answer valid\"><h2><span aria-hidden=\"true\">✓</span> valid</h2>"))
        #expect(english.text.contains("<dt>Internal reference</dt><dd>\(FiledOffice.reference)</dd>"))
        #expect(english.text.contains("<dd>2026-06-08 – 2026-12-07</dd>"))
        let chinese = try await get("/find?lang=zh&q=\(query)")
        #expect(
            chinese.text.contains("<section class=\"answer valid\"><h2><span aria-hidden=\"true\">✓</span> 有效</h2>"))
        #expect(chinese.text.contains("<html lang=\"zh-CN\">"))
    }

    @Test("after its period the filing is not valid, with the reason")
    func lapsed() async throws {
        let page = try await get("/find?lang=en&q=\(FiledOffice.reference)", at: FiledOffice.after)
        #expect(page.status == .ok)
        #expect(!page.text.contains("class=\"answer valid\""))
        #expect(page.text.contains("<li>"))
    }

    @Test(
        "what is not known and what is mistyped are told apart",
        arguments: [
            ("nonsense", HTTPResponse.Status.notFound, "Nothing is known under nonsense."),
            ("CXD-310115-2026-000001-12", .badRequest, "is mistyped: its check digits should be 21."),
            (String(repeating: "9", count: 201), .badRequest, "That is longer than 200 characters."),
        ])
    func refused(query: String, status: HTTPResponse.Status, sentence: String) async throws {
        let page = try await get("/find?lang=en&q=\(query)")
        #expect(page.status == status)
        #expect(page.text.contains(sentence))
        #expect(!page.text.contains("class=\"answer"))
    }

    @Test("what was typed comes back as text, never as markup")
    func escaped() async throws {
        let page = try await get("/find?lang=en&q=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E")
        #expect(page.status == .notFound)
        #expect(!page.text.contains("<script>"))
        #expect(page.text.contains("value=\"&quot;&gt;&lt;script&gt;"))
    }

    @Test("nothing beyond the status is shown: no donor, no document, no person")
    func discreet() async throws {
        let page = try await get("/find?lang=en&q=\(FiledOffice.reference)")
        for secret in ["UC-0117", "D51", "lin.wei", "林薇", "/workspace"] { #expect(!page.text.contains(secret)) }
    }

    @Test("a register that cannot answer is never shown as nothing found")
    func broken() async throws {
        let folder = try TemporaryFolder()
        let office = try FiledOffice.shared.get().office(at: FiledOffice.inside)
        let copy = folder.path("copy")
        _ = try office.backUp(to: copy)
        try FileManager.default.removeItem(at: copy.appending(path: "library"))
        let lame = try FilingOffice.open(at: copy, clock: { FiledOffice.inside })
        let page = try await get("/find?lang=en&q=\(FiledOffice.reference)", from: lame)
        #expect(page.status == .serviceUnavailable)
        #expect(page.text.contains("The look-up is not possible now"))
        #expect(!page.text.contains(copy.path))
    }

    @Test(
        "every answer forbids scripts, framing and keeping", arguments: ["/find", "/health", "/nowhere"])
    func headers(path: String) async throws {
        let answer = try await get(path)
        #expect(answer.headers[.contentSecurityPolicy]?.hasPrefix("default-src 'none'; style-src 'self'") == true)
        #expect(answer.headers[.xContentTypeOptions] == "nosniff")
        #expect(answer.headers[.cacheControl] == "no-store")
    }

    @Test("health says ok, and the look-up has no way to write")
    func health() async throws {
        #expect(try await get("/health").text == "ok\n")
        let browser = try Browser.of(.logistics, in: WebStage.shared.get())
        #expect(try await browser.post("/find").status == .notFound)
    }

    private func get(_ uri: String, at instant: Instant = FiledOffice.inside) async throws -> Browser.Answer {
        try await get(uri, from: FiledOffice.shared.get().office(at: instant))
    }

    private func get(_ uri: String, from office: FilingOffice) async throws -> Browser.Answer {
        var browser = Browser(office: office)
        browser.signedIn = try FiledOffice.shared.get().logistics(in: office)
        return try await browser.get(uri)
    }
}
