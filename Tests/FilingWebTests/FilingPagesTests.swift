import DossierCore
import FilingOffice
import HTTPTypes
import TestSupport
import Testing

@testable import FilingWeb

/// The board, a filing and its findings, as people see them.
struct FilingPagesTests {
    @Test("the board lists open filings by departure, with what blocks first, in both languages")
    func board() async throws {
        let browser = try Browser.of(.regulatorySpecialist, in: WebStage.shared.get())
        let page = try await browser.get("/?lang=en")
        #expect(page.status == .ok)
        let shipments = page.text.split(separator: "<th scope=\"row\"><a href=\"/shipments/").dropFirst()
            .map { String($0.prefix { $0 != "\"" }) }
        #expect(
            shipments == [
                "YH26-US-029", "YH26-US-012", "YH26-EU-007", "YH26-EU-008", "YH26-US-014", "YH26-US-021",
            ])
        #expect(page.text.contains("blocked"))
        #expect(try await browser.get("/?lang=zh").text.contains("受阻"))
        #expect(try await browser.get("/?show=filed").text.contains("/shipments/YH26-US-011"))
        let narrowed = try await browser.get("/?to=nl&until=2026-06-05")
        #expect(narrowed.text.contains("YH26-EU-007"))
        #expect(!narrowed.text.contains("YH26-EU-008"))
    }

    @Test(
        "a board asked for in a way that is not understood is refused, not shown otherwise",
        arguments: [
            ("show=opne", "show", "opne"), ("until=2026-13-01", "until", "2026-13-01"), ("until=soon", "until", "soon"),
            ("after=2026-06-12", "after", "2026-06-12"), ("after=June~YH26-US-011", "after", "June~YH26-US-011"),
            ("to=QQ", "to", "QQ"), ("owner=no.body", "owner", "no.body"),
        ])
    func refusedBoard(question: String, name: String, value: String) async throws {
        let browser = try Browser.of(.regulatorySpecialist, in: WebStage.shared.get())
        let page = try await browser.get("/?\(question)&lang=en")
        #expect(page.status == .unprocessableContent)
        #expect(page.text.contains("The parameter \(name) cannot be “\(value)” (expected: "))
        #expect(!page.text.contains("YH26-US-012"))
        let chinese = try await browser.get("/?\(question)&lang=zh")
        #expect(chinese.status == .unprocessableContent)
        #expect(chinese.text.contains("参数 \(name) 的值“\(value)”不符合要求"))
    }

    @Test("a filing shows verdict, banner, slots with their evidence, and what to do first")
    func filing() async throws {
        let browser = try Browser.of(.regulatorySpecialist, in: WebStage.shared.get())
        let page = try await browser.get("/shipments/YH26-US-012")
        #expect(page.status == .ok)
        #expect(page.text.contains("<span aria-hidden=\"true\">✗</span> blocked</h2>"))
        #expect(page.text.contains("This is a checklist of our own making."))
        #expect(
            page.text.contains("was released on 2026-05-29, which is not before the planned departure on 2026-05-27"))
        #expect(page.text.utf8.count < 100_000)
        let chinese = try await browser.get("/shipments/YH26-US-012?lang=zh")
        #expect(chinese.text.contains("<html lang=\"zh-CN\">"))
        #expect(chinese.text.contains("首先要办的事"))
    }

    @Test("a first view lists so many lines of each kind, open ones first, and says how many more there are")
    func firstView() throws {
        var slots = FilingExtent.Allowance(3)
        let findings = try WebStage.shared.get().office.check("YH26-US-012").assessment.findings
        let (one, two) = (Array(findings.prefix(2)), Array(findings.dropFirst(2).prefix(2)))
        #expect(slots.after(2).after(2).after(1) == .init(0))
        #expect([slots.take(one), slots.take(two), slots.take(two)] == [one, [two[0]], []])
        #expect(FilingExtent.rest(two, [two[0]]) == 1)
        #expect(FilingExtent.rest(two, two) == nil)
    }

    @Test("all lines are one link away, and nothing else is understood")
    func allLines() async throws {
        let browser = try Browser.of(.regulatorySpecialist, in: WebStage.shared.get())
        let first = try await browser.get("/shipments/YH26-US-012?as-of=2026-05-20")
        let all = try await browser.get("/shipments/YH26-US-012?lines=all&as-of=2026-05-20")
        func lines(_ page: Browser.Answer) -> Int { page.text.ranges(of: "<tr class=\"").count }
        #expect(first.text.contains("href=\"?lines=all&amp;as-of=2026-05-20#"))
        #expect(!all.text.contains("href=\"?lines=all"))
        #expect(lines(first) < lines(all))
        #expect(try await browser.get("/shipments/YH26-US-012?lines=10").status == .unprocessableContent)
    }

    @Test("a finding explains itself: values compared, where they were read, the source, what to do")
    func finding() async throws {
        let browser = try Browser.of(.auditor, in: WebStage.shared.get())
        let page = try await browser.get("/shipments/YH26-US-012/findings/X10")
        #expect(page.status == .ok)
        #expect(page.text.contains("<b>2026-05-29</b>"))
        #expect(page.text.contains("D17.released-on"))
        #expect(!page.text.contains("action=\"/shipments/YH26-US-012/findings/X10/waive\""))
        #expect(page.text.utf8.count < 100_000)
    }

    @Test("papers that were compared stand side by side, each with its values, in both languages")
    func beside() async throws {
        let stage = try WebStage.shared.get()
        let browser = try Browser.of(.auditor, in: stage)
        let report = try stage.office.check("YH26-US-012")
        let found = try #require(
            report.assessment.findings.first { finding in
                finding.checks.contains { Set($0.facts.compactMap(\.document)).count > 1 }
            })
        let path = "/shipments/YH26-US-012/findings/\(found.id)?subject=\(found.subject)"
        for (language, heading) in [("en", "Papers side by side"), ("zh", "文件对照")] {
            let page = try await browser.get("\(path)&lang=\(language)")
            #expect(page.text.contains("<h3>\(heading)</h3><div class=\"beside\">"), "\(found.id)")
            for id in Set(found.checks.flatMap(\.facts).compactMap(\.document)) {
                let paper = try #require(report.document(id))
                #expect(page.text.contains("\(paper.digest.hex)"))
            }
        }
    }

    @Test(
        "what is not there is not found, whatever was typed",
        arguments: [
            "/shipments/NOWHERE", "/shipments/YH26-US-012/findings/Z99", "/shipments/YH26-US-012/documents/00",
            "/shipments/YH26-US-012/bundles/7", "/records/dragon", "/records/party/edit?key=NOBODY", "/nowhere",
            "/shipments/%2e%2e%2f%2e%2e%2fetc%2fpasswd", "/shipments/%ff",
        ])
    func notFound(path: String) async throws {
        let browser = try Browser.of(.regulatorySpecialist, in: WebStage.shared.get())
        let page = try await browser.get(path)
        #expect(page.status == .notFound)
        #expect(page.text.contains("<h1 id=\"what\">"))
        #expect(!page.text.contains("/tmp/"))
    }

    @Test(
        "every page shows itself in both languages and holds no script",
        arguments: [
            "/", "/shipments/YH26-US-012", "/shipments/YH26-US-012/findings/D17", "/shipments/YH26-US-012/review",
            "/shipments/YH26-US-011/package", "/shipments/YH26-US-011/authority", "/shipments/YH26-US-011/history",
            "/history", "/records", "/records/batch", "/records/shipment/edit?key=YH26-US-012", "/records/party/new",
            "/import", "/me", "/find", "/shipments/YH26-US-012/attach?type=D17&subject=batch:MSC01-26A04",
        ])
    func both(path: String) async throws {
        let browser = try Browser.of(.regulatorySpecialist, in: WebStage.shared.get())
        for language in ["en", "zh"] {
            let page = try await browser.get(path + (path.contains("?") ? "&" : "?") + "lang=\(language)")
            #expect(page.status == .ok)
            #expect(page.text.contains("<html lang=\"\(language == "zh" ? "zh-CN" : "en")\">"))
            #expect(page.text.split(separator: "<script").count == 2)
            #expect(!page.text.contains("[[") && !page.text.contains("{{"))
            #expect(!page.text.contains("style=\"") && !page.text.contains("onclick"))
        }
    }

    @Test("the administrator's pages show roster and health")
    func administration() async throws {
        let browser = try Browser.of(.administrator, in: WebStage.shared.get())
        #expect(try await browser.get("/people").text.contains("lin.wei"))
        #expect(try await browser.get("/health/report").text.contains("Nothing is wrong"))
    }
}
