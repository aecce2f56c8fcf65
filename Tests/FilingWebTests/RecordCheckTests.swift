import DossierCore
import FilingOffice
import HTTPTypes
import TestSupport
import Testing

/// A field is checked as soon as it is left, in the words of saving.
struct RecordCheckTests {
    @Test(
        "a mistyped identifier is told in the sentence that saving tells, and a right one in none",
        arguments: [
            ("shipment", "air-waybill", "112-76044151", "112-76044150"), ("party", "uscc", "91310115MA1K4CXX9", ""),
            ("donor", "din", "G1234", ""), ("batch", "lot", "<script>", "MSC01-26A03"),
            ("shipment", "hs-code", "30O2", ""), ("shipment", "consignee", "NOBODY", ""),
            ("trial", "registry-number", "NCT0123", ""), ("party", "country", "QQ", "NL"),
            ("batch", "expiry", "2026-02-30", "2026-02-28"), ("shipment", "batches", "MSC01-26A03", ""),
        ])
    func same(kind: String, field: String, wrong: String, right: String) async throws {
        let browser = try Browser.of(.regulatorySpecialist, in: WebStage.shared.get())
        let told = try await Self.check(browser, kind, field, wrong)
        let saved = try await browser.post("/records/\(kind)", [(field, wrong)])
        #expect(saved.status == .unprocessableContent)
        #expect(!told.isEmpty)
        for sentence in told { #expect(saved.text.contains(Self.escaped(sentence)), "\(sentence)") }
        if !right.isEmpty {
            #expect(try await Self.check(browser, kind, field, right) == [])
        }
        #expect(try await Self.check(browser, kind, field, " ") == [])
    }

    @Test("a field the record does not have is refused")
    func stranger() async throws {
        let browser = try Browser.of(.regulatorySpecialist, in: WebStage.shared.get())
        let answer = try await browser.post("/records/batch/check", [("field", "name"), ("value", "x")])
        #expect(answer.status == .unprocessableContent)
    }

    private static func check(_ browser: Browser, _ kind: String, _ field: String, _ value: String) async throws
        -> [String]
    {
        let answer = try await browser.post("/records/\(kind)/check", [("field", field), ("value", value)])
        #expect(answer.status == .ok)
        let json = try PositionedJSON.value(of: answer.text, file: "answer")
        return json["problems"]?.list?.compactMap(\.text) ?? ["no list"]
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
    }
}
