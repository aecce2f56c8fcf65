import DossierCore
import FilingOffice
import Foundation
import Testing

/// An edition as a page for reviewers.
struct ChecklistPageTests {
    static func edition() throws -> LoadedEdition {
        try ChecklistReader.read(EditionFiles(SmallEdition.files), depth: .complete)
    }

    @Test("a page holds everything the edition asks, from whom, when and why", arguments: Language.allCases)
    func complete(_ language: Language) throws {
        let edition = try Self.edition()
        let page = ChecklistPage(edition, [language]).text()
        let checklist = edition.checklist
        let ids =
            checklist.requirements.map(\.id) + checklist.rules.map(\.id) + checklist.groups.map(\.id)
            + checklist.parameters.map(\.id) + checklist.tables.map(\.id) + checklist.instruments.map(\.id)
        for id in ids { #expect(page.contains("<code>\(id)</code>"), "\(id)") }
        let titles =
            checklist.requirements.map(\.title) + checklist.rules.map(\.title)
            + checklist.requirements.flatMap(\.fields).map(\.title) + checklist.requirements.map(\.remedy)
        for title in titles { #expect(page.contains(title[language]), "\(title[language])") }
        #expect(page.contains("class=\"banner\""))
        #expect(page.contains(checklist.pin.sha256.hex))
    }

    @Test("a text cited is listed with its other names and where it was seen, and a part starts at the level asked for")
    func cited() throws {
        let edition = try Self.edition()
        let instrument = try #require(edition.checklist.instruments.first { !$0.sources.isEmpty })
        let source = try #require(instrument.sources.first)
        let body = try #require(ChecklistPage(edition, [.en], level: 2).part("instruments")).body.text
        #expect(body.contains("<h2><code>\(instrument.id)</code>"))
        #expect(body.contains("<div class=\"small\"><ul>\n<li>"))
        #expect(body.contains("\(source.address) · \(source.level)</li>"))
        #expect(!body.contains("&lt;"))
    }

    @Test("a page in both languages says each in its own element, and the same edition gives the same page")
    func both() throws {
        let edition = try Self.edition()
        let page = ChecklistPage(edition, [.zh, .en]).text()
        #expect(
            page.contains(
                "<span lang=\"zh-CN\">批放行证书</span> <span class=\"also\" lang=\"en\">Batch release certificate</span>"))
        #expect(page == ChecklistPage(edition, [.zh, .en]).text())
    }
}
