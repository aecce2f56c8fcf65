import DossierCore
import FilingOffice
import FilingWeb
import Foundation
import HTTPTypes
import TestSupport
import Testing

/// What people do on the pages, each in a workspace of its own.
struct WorkingPagesTests {
    static let base = "/shipments/YH26-EU-007"

    @Test("four people sign, the filing is packed, and the bundle downloaded is the one on record")
    func signAndPack() async throws {
        let stage = try WebStage.copy()
        let hands: [(Role, String)] = [
            (.regulatorySpecialist, "authored"), (.qaReviewer, "reviewed"), (.regulatoryManager, "approved"),
            (.qaReleaser, "released"),
        ]
        for (role, meaning) in hands {
            let browser = try Browser.of(role, in: stage)
            let wrong = try await browser.post(
                "\(Self.base)/review/sign", [("meaning", meaning), ("passphrase", "no no no no")])
            #expect(wrong.status == .forbidden)
            let signed = try await browser.post(
                "\(Self.base)/review/sign",
                [("meaning", meaning), ("passphrase", try stage.signIn(role).passphrase)])
            #expect(signed.location == "\(Self.base)/review?done=signed", "\(meaning): \(signed.text.suffix(900))")
        }
        let browser = try Browser.of(.regulatorySpecialist, in: stage)
        #expect(try await browser.post("\(Self.base)/package").location == "\(Self.base)/package?done=packaged")
        let receipt = try #require(try stage.office.dossier("YH26-EU-007").bundles.first)
        let verified = try await browser.post("\(Self.base)/package/verify", [("sequence", "0")])
        #expect(verified.text.contains("the bundle is valid"))
        let file = try await browser.get("\(Self.base)/bundles/0")
        #expect(file.headers[.contentType] == "application/zip")
        #expect(
            file.headers[.contentDisposition]
                == "attachment; filename=\"\(receipt.name).zip\"; filename*=UTF-8''\(receipt.name).zip")
        #expect(file.headers[.contentLength] == "\(receipt.size)")
    }

    @Test("whoever prepared a filing cannot review it: four eyes, on the web as at the terminal")
    func fourEyes() async throws {
        let stage = try WebStage.copy()
        let browser = try Browser.of(.regulatorySpecialist, in: stage)
        let passphrase = try stage.signIn(.regulatorySpecialist).passphrase
        let refused = try await browser.post(
            "\(Self.base)/review/sign", [("meaning", "reviewed"), ("passphrase", passphrase)])
        #expect(refused.status == .forbidden)
        #expect(refused.text.contains("it takes a QA reviewer"))
    }

    @Test("a form drawn from an older revision is refused, and shows what changed and what was typed")
    func stale() async throws {
        let stage = try WebStage.copy()
        let browser = try Browser.of(.regulatorySpecialist, in: stage)
        let old = try stage.office.dossier("YH26-US-012").revision
        let form = [("subject", "batch:MSC01-26A04"), ("to", "lin.wei"), ("revision", "\(old)")]
        #expect(try await browser.post("/shipments/YH26-US-012/findings/X10/assign", form).status == .seeOther)
        let again = try await browser.post(
            "/shipments/YH26-US-012/findings/X10/assign", form + [("due", "2026-06-20")])
        #expect(again.status == .conflict)
        #expect(again.text.contains("Your form was drawn from revision \(old)"))
        #expect(again.text.contains("work assigned"))
        #expect(again.text.contains("<dd>2026-06-20</dd>"))
    }

    @Test(
        "files with Chinese and hostile names get a proposed place, are filed when confirmed, and leave nothing behind")
    func drop() async throws {
        let stage = try WebStage.copy()
        let browser = try Browser.of(.regulatorySpecialist, in: stage)
        let sent = try await browser.upload(
            "/shipments/YH26-US-014/drop",
            files: [("D32 脱靶评估报告.pdf", "%PDF-1.7 one"), ("../../<script>alert(1)<\u{2F}script>.pdf", "%PDF-1.7 two")])
        #expect(sent.status == .seeOther, "\(sent.text.suffix(500))")
        let place = try #require(sent.location)
        let page = try await browser.get(place)
        #expect(page.text.contains("D32 脱靶评估报告.pdf"))
        #expect(page.text.contains("the name holds the type code D32"))
        #expect(!page.text.contains("<script>alert"))
        #expect(try await Browser.of(.regulatoryManager, in: stage).get(place).status == .notFound)
        let filed = try await browser.post(place, [("slot.1", "D32 product:YH-UCT22")])
        #expect(filed.status == .ok)
        #expect(try stage.office.dossier("YH26-US-014").documents.contains { $0.originalName == "D32 脱靶评估报告.pdf" })
        #expect(try await browser.post(place + "/discard").location == "/shipments/YH26-US-014?done=discarded")
        #expect(try Self.leftovers(stage) == [])
    }

    @Test("a paper is filed into its slot with what it says, and comes back byte for byte")
    func attach() async throws {
        let stage = try WebStage.copy()
        let browser = try Browser.of(.regulatorySpecialist, in: stage)
        let fields = [
            ("type", "D32"), ("subject", "product:YH-UCT22"), ("issued", "2026-05-01"), ("paper-revision", "1.0"),
        ]
        let wrong = try await browser.upload(
            "/shipments/YH26-US-014/attach", fields: fields.map { $0.0 == "issued" ? ("issued", "May") : $0 },
            files: [("报告.pdf", "%PDF-1.7 x")])
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.text.contains("<a href=\"#issued\">"))
        #expect(wrong.text.contains("aria-invalid=\"true\""))
        let filed = try await browser.upload(
            "/shipments/YH26-US-014/attach", fields: fields, files: [("报告.pdf", "%PDF-1.7 x")])
        #expect(filed.location == "/shipments/YH26-US-014?done=attached", "\(filed.text.suffix(900))")
        let document = try #require(try stage.office.dossier("YH26-US-014").documents.first { $0.type == "D32" })
        let file = try await browser.get("/shipments/YH26-US-014/documents/\(document.digest.hex)")
        #expect(file.text == "%PDF-1.7 x")
        #expect(file.headers[.contentDisposition]?.contains("filename*=UTF-8''%E6%8A%A5%E5%91%8A.pdf") == true)
        #expect(file.headers[.contentSecurityPolicy] == "sandbox; default-src 'none'")
    }

    @Test("an upload without our token, cut off, too large or without a file keeps nothing")
    func refusedUploads() async throws {
        let stage = try WebStage.copy()
        var browser = try Browser.of(.regulatorySpecialist, in: stage)
        let path = "/shipments/YH26-US-014/drop"
        #expect(try await browser.upload(path, files: [("a.pdf", "x")], withToken: false).status == .forbidden)
        #expect(try await browser.upload(path).status == .unprocessableContent)
        let cut = try await browser.send(
            .post, path, headers: [.contentType: "multipart/form-data; boundary=b"],
            body: Array(
                "--b\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n\(browser.signedIn?.token.formToken ?? "")\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nhalf"
                    .utf8))
        #expect(cut.status == .badRequest)
        #expect(cut.text.contains("was cut off and nothing was kept"))
        browser.settings.longestFile = 10
        #expect(try await browser.upload(path, files: [("a.pdf", "12345678901")]).status == .contentTooLarge)
        #expect(
            try await browser.upload(path, files: [(String(repeating: "长", count: 90), "1")]).status
                == .unprocessableContent)
        #expect(try Self.leftovers(stage) == [])
    }

    @Test("records are imported after a preview, and mistakes are told with their place and without ours")
    func importing() async throws {
        let stage = try WebStage.copy()
        let browser = try Browser.of(.regulatorySpecialist, in: stage)
        let good = "code,name.zh,name.en,roles,country\r\nNEWCO,新公司,New Co,laboratory,US\r\n"
        let preview = try await browser.upload("/import", files: [("parties.csv", good)])
        #expect(preview.status == .ok)
        #expect(preview.text.contains("<th scope=\"row\">NEWCO</th>"))
        let form = try #require(preview.text.split(separator: "action=\"/import/").dropFirst().first)
        let done = try await browser.post("/import/\(form.prefix { $0 != "\"" })")
        #expect(done.location == "/?done=imported")
        let bad = try await browser.upload("/import", files: [("parties.csv", "code,nam\r\n<b>,x\r\n")])
        #expect(bad.status == .unprocessableContent)
        #expect(bad.text.contains("parties.csv"))
        #expect(!bad.text.contains("/incoming/") && !bad.text.contains("<b>,"))
        #expect(try Self.leftovers(stage) == [])
    }

    @Test("a record's form tells each mistake beside its field, and saves when there is none")
    func record() async throws {
        let stage = try WebStage.copy()
        let browser = try Browser.of(.regulatorySpecialist, in: stage)
        let fields = [
            ("code", "LAB9"), ("name.zh", "检验所"), ("name.en", "Laboratory"), ("roles", "laboratory"),
            ("country", "CN"), ("uscc", "91310115MA1K4CXX9"),
        ]
        let wrong = try await browser.post("/records/party", fields)
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.text.contains("<a href=\"#uscc\">"))
        #expect(wrong.text.contains("value=\"检验所\""))
        let saved = try await browser.post("/records/party", fields.filter { $0.0 != "uscc" })
        #expect(saved.location == "/records/party/edit?key=LAB9&done=saved", "\(saved.text.suffix(900))")
    }

    @Test("a record somebody saved meanwhile is not overwritten: both versions are shown, also when both were new")
    func movedRecord() async throws {
        let stage = try WebStage.copy()
        let browser = try Browser.of(.regulatorySpecialist, in: stage)
        let first = [
            ("code", "LAB9"), ("name.zh", "检验所"), ("name.en", "Laboratory"), ("roles", "laboratory"), ("country", "CN"),
        ]
        #expect(try await browser.post("/records/party", first).status == .seeOther)
        let second = first.map { $0.0 == "name.en" ? ("name.en", "Another <Lab>") : $0 }
        let refused = try await browser.post("/records/party", second)
        #expect(refused.status == .conflict)
        #expect(refused.text.contains("<td>Laboratory</td><td>Another &lt;Lab&gt;</td>"))
        #expect(try stage.office.cells(.party, key: "LAB9")?["name.en"] == "Laboratory")
        let stale = try await browser.post("/records/party", second + [("basis", String(repeating: "0", count: 64))])
        #expect(stale.status == .conflict)
        let basis = try #require(try stage.office.basis(of: .party, key: "LAB9"))
        #expect(stale.text.contains("name=\"basis\" value=\"\(basis)\""))
        #expect(try await browser.post("/records/party", second + [("basis", basis)]).status == .seeOther)
        #expect(try stage.office.cells(.party, key: "LAB9")?["name.en"] == "Another <Lab>")
    }

    @Test("comments keep their anchor and their text as text, and are settled once")
    func comments() async throws {
        let stage = try WebStage.copy()
        let browser = try Browser.of(.qaReviewer, in: stage)
        let said = try await browser.post(
            "\(Self.base)/review/comments", [("anchor", "finding X10 batch:L"), ("text", "<script>批号</script>?")])
        #expect(said.location == "\(Self.base)/review?done=commented")
        let page = try await browser.get("\(Self.base)/review")
        #expect(page.text.contains("&lt;script&gt;批号&lt;/script&gt;?"))
        #expect(try await browser.post("\(Self.base)/review/comments/1/settle").status == .seeOther)
        #expect(try await browser.get("\(Self.base)/review").text.contains("settled by"))
    }

    @Test("a history reads in sentences, leaves an event itself, and goes out as a table")
    func history() async throws {
        let stage = try WebStage.copy()
        let browser = try Browser.of(.auditor, in: stage)
        let page = try await browser.get("/shipments/YH26-US-011/history")
        #expect(page.text.contains("recorded: filed, filing YH26-US-011"))
        let code = try stage.signIn(.auditor).code
        #expect(
            try await browser.get("/history?person=\(code)").text.contains(
                "history read, history of filing YH26-US-011"))
        let table = try await browser.get("/history.csv?shipment=YH26-US-011")
        #expect(table.headers[.contentType] == "text/csv; charset=utf-8")
        #expect(table.text.hasPrefix("\u{FEFF}sequence,at,person,name,action,object,id,revision,reason,digest\r\n"))
    }

    @Test("an authority's event needs its notice, and shows it")
    func authority() async throws {
        let stage = try WebStage.copy()
        let browser = try Browser.of(.regulatorySpecialist, in: stage)
        let path = "/shipments/YH26-US-011/authority"
        let fields = [("kind", "suspended"), ("date", "2026-06-09"), ("note", "件号不符")]
        #expect(try await browser.upload(path, fields: fields).status == .unprocessableContent)
        let done = try await browser.upload(path, fields: fields, files: [("暂停通知.pdf", "%PDF-1.7 n")])
        #expect(done.location == "\(path)?done=recorded", "\(done.text.suffix(900))")
        #expect(try await browser.get(path).text.contains("暂停通知.pdf"))
    }

    /// What is left of uploads.
    private static func leftovers(_ stage: WebStage) throws -> [String] {
        let folder = stage.office.root.appending(path: "incoming").path
        guard FileManager.default.fileExists(atPath: folder) else { return [] }
        return (FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []).filter {
            $0.contains("/")
        }
    }
}
