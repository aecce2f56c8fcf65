import DossierCore
import FilingOffice
import FilingWeb
import HTTPTypes
import TestSupport
import Testing

/// Editions of checklists, browsed.
struct ChecklistPagesTests {
    private static let base = "/checklists/cell-export/2026-05"

    @Test("the editions are listed with their standing, and one lists every demand with level, supplier and standing")
    func edition() async throws {
        let browser = try Browser.of(.auditor, in: WebStage.shared.get())
        let list = try await browser.get("/checklists?lang=en")
        #expect(list.status == .ok)
        #expect(list.text.contains("<a href=\"\(Self.base)\">cell-export@2026-05</a>"))
        let page = try await browser.get("\(Self.base)?lang=en")
        #expect(page.status == .ok)
        #expect(page.text.contains("<p class=\"banner\">"))
        let loaded = try WebStage.shared.get().office.library.edition(of: "cell-export", "2026-05").checklist
        let asked = loaded.documentTypes.map(\.id) + loaded.rules.map(\.id) + loaded.groups.map(\.id)
        for id in asked + loaded.technical.map(\.id) {
            #expect(page.text.contains("<a href=\"\(Self.base)/\(id)\">\(id)</a>"), "\(id)")
        }
        let chinese = try await browser.get("\(Self.base)?lang=zh")
        #expect(chinese.text.contains("出处的状态"))
    }

    @Test("every demand, pack and table of an edition has its page, with its citation's standing")
    func parts() async throws {
        let stage = try WebStage.shared.get()
        let loaded = try stage.office.library.edition(of: "cell-export", "2026-05")
        let page = ChecklistPage(loaded, [.en])
        for line in ChecklistIndex(loaded.checklist).chapters.flatMap(\.lines) {
            let part = try #require(page.part(line.id), "\(line.id)")
            #expect(!line.standings.isEmpty)
            for standing in line.standings { #expect(part.body.text.contains(standing.title.en), "\(line.id)") }
        }
        let browser = try Browser.of(.regulatorySpecialist, in: stage)
        for name in ["D17", "X10", "overlay-us", "parameters", "instruments"] {
            let answer = try await browser.get("\(Self.base)/\(name)")
            #expect(answer.status == .ok, "\(name)")
            #expect(answer.text.contains("<p class=\"banner\">"))
        }
    }

    @Test("a rule shows its examples with what must come out and why")
    func examples() async throws {
        let browser = try Browser.of(.qaReviewer, in: WebStage.shared.get())
        let page = try await browser.get("\(Self.base)/X10?lang=en")
        #expect(page.text.contains("<summary>failed · <code>X10.fail-same-day</code></summary>"))
        #expect(page.text.contains("Release and departure fall on the same day; a tie is not before."))
    }

    @Test("a filing leads to the edition it is pinned to, and each finding to what is asked there")
    func linked() async throws {
        let browser = try Browser.of(.regulatorySpecialist, in: WebStage.shared.get())
        let page = try await browser.get("/shipments/YH26-US-012?lang=en")
        #expect(page.text.contains("<a href=\"\(Self.base)\">cell-export@2026-05</a>"))
        #expect(page.text.contains("<a href=\"/checklists\">Checklists</a>"))
        for id in ["D17", "X10"] {
            #expect(page.text.contains("href=\"/shipments/YH26-US-012/findings/\(id)?"))
            let finding = try await browser.get("/shipments/YH26-US-012/findings/\(id)")
            #expect(finding.text.contains("href=\"\(Self.base)/\(id)\""))
        }
    }

    @Test(
        "an edition, a part or a difference that is not there is refused with its name",
        arguments: [
            ("/checklists/cell-export/1999-01", HTTPResponse.Status.unprocessableContent),
            ("/checklists/nothing/2026-05", .unprocessableContent),
            ("\(base)/Z99", .notFound), ("\(base)/overlay-xx", .notFound),
            ("/checklists/difference", .unprocessableContent),
            ("/checklists/difference?from=cell-export&to=cell-export@2026-05", .unprocessableContent),
            ("/checklists/difference?from=cell-export@2026-05&to=cell-export@1999-01", .unprocessableContent),
        ])
    func absent(path: String, status: HTTPResponse.Status) async throws {
        let browser = try Browser.of(.regulatorySpecialist, in: WebStage.shared.get())
        let page = try await browser.get(path)
        #expect(page.status == status, "\(page.text.suffix(600))")
        #expect(!page.text.contains("/tmp/"))
    }

    @Test("an edition compared with itself asks the same")
    func difference() async throws {
        let browser = try Browser.of(.regulatorySpecialist, in: WebStage.shared.get())
        let page = try await browser.get(
            "/checklists/difference?from=cell-export@2026-05&to=cell-export@2026-05&lang=en")
        #expect(page.status == .ok)
        #expect(page.text.contains("The two editions ask the same."))
        #expect(page.text.contains("Judge the filings"))
        let filings = try await browser.get(
            "/checklists/difference?from=cell-export@2026-05&to=cell-export@2026-05&filings=true&lang=en")
        #expect(
            filings.text.contains("Every filing was judged.") && filings.text.contains("No filing comes out otherwise.")
        )
        let wrong = try await browser.get(
            "/checklists/difference?from=cell-export@2026-05&to=cell-export@2026-05&filings=perhaps")
        #expect(wrong.status == .unprocessableContent)
    }
}
