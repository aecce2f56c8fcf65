import DossierCore
import FilingOffice
import FilingWeb
import Foundation
import HTTPTypes
import Testing

/// A form about a filing says which revision it was drawn from; one that does not is never taken as drawn from now.
struct FormRevisionTests {
    private static let made = Result { try WebStage.copy() }
    private static let base = "/shipments/YH26-EU-007"

    /// Each form that changes a filing, who sends it, and whether it brings a file.
    static let forms: [(path: String, role: Role, fields: [(String, String)], file: Bool)] = [
        ("/findings/X10/assign", .regulatorySpecialist, [("to", "lin.wei")], false),
        ("/findings/X10/waive", .regulatorySpecialist, [("until", "2026-07-01"), ("reason", "x")], false),
        ("/findings/X10/approve", .qaReviewer, [], false),
        ("/review/sign", .qaReviewer, [("meaning", "reviewed")], false),
        ("/review/reopen", .qaReleaser, [("reason", "x")], false), ("/package", .regulatorySpecialist, [], false),
        ("/withdraw", .regulatorySpecialist, [("document", "D17"), ("reason", "x")], false),
        ("/attach", .regulatorySpecialist, [("type", "D32"), ("subject", "product:YH-MSC01")], true),
        ("/authority", .regulatorySpecialist, [("kind", "submitted"), ("date", "2026-06-09")], true),
        ("/authority/items", .regulatorySpecialist, [("number", "1"), ("asked", "x")], false),
        ("/authority/items/1/assign", .regulatorySpecialist, [("owner", "lin.wei")], false),
        ("/authority/items/1/answer", .regulatorySpecialist, [("text", "x")], false),
        ("/authority/items/1/withdraw", .regulatorySpecialist, [("reason", "x")], false),
        ("/authority/items/1/reopen", .regulatorySpecialist, [("reason", "x")], false),
    ]

    @Test("a form without its revision, or with none that can be read, is refused in both languages", arguments: forms)
    func missing(path: String, role: Role, fields: [(String, String)], file: Bool) async throws {
        let stage = try Self.made.get()
        var browser = try Browser.of(role, in: stage)
        let before = try stage.office.dossier("YH26-EU-007").revision
        let events = try stage.office.auditPage(of: "YH26-EU-007", after: 0, limit: 200)
        let signed = fields + [("passphrase", try stage.signIn(role).passphrase)]
        for (language, revision, sentence) in [
            ("en", "", "The form does not say which revision of the filing it was drawn from"),
            ("zh-CN", "now", "表单没有注明所依据的备案版本"),
        ] {
            browser.language = language
            let sent = signed + [("revision", revision)]
            let answer =
                file
                ? try await browser.upload(Self.base + path, fields: sent, files: [("a.pdf", "%PDF-1.7 x")])
                : try await browser.post(Self.base + path, sent)
            #expect(answer.status == .badRequest, "\(path) \(answer.text.suffix(600))")
            #expect(answer.text.contains(sentence))
        }
        #expect(try stage.office.dossier("YH26-EU-007").revision == before)
        #expect(try stage.office.auditPage(of: "YH26-EU-007", after: 0, limit: 200) == events)
    }

    @Test("every form drawn on the pages of a filing holds the revision, but for those that leave the filing alone")
    func drawn() throws {
        let views = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/FilingWeb/Views")
        var counted = 0
        for name in ["filing", "attach", "package", "authority", "finding", "drop", "review"] {
            let text = try String(contentsOf: views.appending(path: "\(name).mustache"), encoding: .utf8)
            for form in text.matches(of: /<form[^>]*action="([^"]*)"[^>]*method="post"(?s:.*?)<\/form>/) {
                counted += 1
                let leavesAlone = ["/comments", "/settle", "verifyPath", "/discard"]
                    .contains { form.1.contains($0) }
                #expect(form.0.contains("name=\"revision\"") != leavesAlone, "\(name): \(form.1)")
            }
        }
        #expect(counted > 12)
    }
}
