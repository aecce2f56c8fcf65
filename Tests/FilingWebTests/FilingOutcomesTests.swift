import DossierCore
import Testing

@testable import FilingOffice
@testable import FilingWeb

/// What the page of a difference says of filings, and of the papers of a comparison.
struct FilingOutcomesTests {
    private static func comparison(_ outcome: FilingComparison.Outcome) throws -> FilingComparison {
        FilingComparison(
            shipment: "YH26-US-011", stage: .locked, status: .locked, reference: nil,
            plannedDeparture: try Day("2026-06-10"), otherPin: nil, outcome: outcome)
    }

    @Test("a filing that cannot be judged is told with its reason, and the rest of the list leads on")
    func notJudged() throws {
        let stage = try WebStage.shared.get()
        let checklist = try stage.office.currentEdition().checklist
        let filing = try Self.comparison(.notJudged(Wording(zh: "文件库缺失。", en: "The vault lost it.")))
        let view = FilingOutcomesView(
            checklist, checklist, [filing], next: "YH26/US 011", isFirst: true, .en)
        #expect(view.filings.map(\.verdict) == ["could not be judged"])
        #expect(view.filings.first?.lines == ["The vault lost it."])
        #expect(view.filings.first?.stage.hasPrefix("Locked") == true)
        #expect(view.nextPath?.hasSuffix("&after=YH26%2FUS%20011#filings") == true)
        #expect(view.summary.contains("could not be judged 1"))
        let last = FilingOutcomesView(checklist, checklist, [filing], next: nil, isFirst: true, .zh)
        #expect(last.nextPath == nil)
        #expect(last.range == "已核对全部备案。")
    }
}
