import DossierCore
import Foundation
import Testing

@testable import FilingOffice

/// Groups, tables found by themselves and overlays: read as written, and one mistake at a time.
struct StructureMistakeTests {
    @Test("the larger edition has no mistake and is read with everything it says")
    func reads() throws {
        let texts = LargerEdition.texts
        #expect(ChecklistReaderTests.problems(texts).map(\.listed.en) == [])
        let checklist = try ChecklistReader.read(
            EditionFiles(texts.mapValues { Data($0.utf8) }), depth: .complete
        ).checklist
        let record = try #require(checklist.requirement("D30"))
        #expect(record.supplier == .manufacturing)
        #expect(record.due == .beforeDeparture(try Span("14 d")))
        #expect(record.allowsSeveral)
        #expect(record.fields.map(\.type) == [.list(.result), .list(.limit), .span, .choice(["pass", "fail"])])
        #expect(record.fields.last?.choiceTitles["pass"] == Wording(zh: "通过", en: "passed"))
        let summary = try #require(checklist.requirement("D31"))
        #expect(summary.due == .after(FactPath(written: "shipment.planned-arrival"), grace: try Span("3 d")))
        #expect(checklist.groups.map(\.relation) == [.exactlyOne])
        #expect(checklist.groups.map(\.members) == [["D30", "D31"]])
        let table = try #require(checklist.tables.last)
        #expect(table.foundBy == ["destination": FactPath(written: "shipment.destination")])
        #expect(table.row(["destination": "US"])?.lists["required"]?.count == 2)
        #expect(table.row(["destination": "BR"])?.cells["kit"] == "any")
        let overlay = try #require(checklist.overlays.first)
        #expect(overlay.destinations == ["US", "CA"])
        #expect(overlay.tightenings == [.requirement("D20", .mandatory, when: nil), .rule("X20", .block)])
        #expect(overlay.openQuestions.map(\.id) == ["US-Q1"])
        #expect(overlay.requirements.map(\.id) == ["US01"])
        #expect(overlay.rules.map(\.id) == ["US-R1"])
        #expect(checklist.effective(for: "CA").tables.last?.row(["destination": "CA"])?.lists["required"]?.count == 1)
    }

    @Test(
        "one mistake is told with file, line, column and what to do",
        arguments: Self.groupMistakes + Self.overlayMistakes)
    func mistake(file: String, old: String, new: String, expected: [String]) throws {
        let text = try #require(LargerEdition.texts[file])
        #expect(text.contains(old))
        var texts = LargerEdition.texts
        texts[file] = text.replacing(old, with: new, maxReplacements: 1)
        let found = ChecklistReaderTests.problems(texts)
        #expect(found.map(\.listed.en) == expected)
        #expect(found.allSatisfy { !$0.wording.zh.isEmpty && $0.wording.zh != $0.wording.en })
    }

    @Test("two overlays do not name one destination, and each must say which edition it is for")
    func twoOverlays() {
        var texts = LargerEdition.texts
        texts["overlays/ca/overlay.yml"] = """
            id: ca
            edition: 2026-05
            destinations: [CA]
            title: {zh: 加拿大, en: Canada}
            standing: draft
            """
        #expect(
            ChecklistReaderTests.problems(texts).map(\.listed.en) == [
                "overlays/ca/overlay.yml:1:1: “for” is missing. Add it.",
                "overlays/us/overlay.yml:4:20: The destination CA belongs to the overlay “ca” already. Keep it in one.",
            ])
    }

    @Test("an example that contradicts its rule is a mistake of the example")
    func contradiction() throws {
        let edition = try ChecklistReader.read(
            EditionFiles(LargerEdition.texts.mapValues { Data($0.utf8) }), depth: .complete)
        let mistakes = edition.contradictions.filter { $0.place.file == "examples/US-R1.pass.yml" }
        #expect(
            mistakes.map(\.listed.en) == [
                "examples/US-R1.pass.yml:2:9: The example contradicts its rule: it expects met, and could not verify comes out. Correct the rule or the example."
            ])
        #expect(!edition.contradictions.contains { $0.place.file == "examples/US-R1.unknown.yml" })
    }
}
