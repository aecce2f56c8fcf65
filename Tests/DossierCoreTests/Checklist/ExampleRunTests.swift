import DossierCore
import Testing

@Suite("Examples of a rule")
struct ExampleRunTests {
    private typealias S = EngineSamples

    private static let rule = S.rule(
        id: "X10",
        [
            S.check(
                id: "before",
                .orderOfDays(
                    OrderOfDays(
                        earlier: [S.path("D17.day")], later: S.path("shipment.planned-departure"), allowsTie: false)))
        ])
    private static let checklist = S.checklist(rules: [rule])

    /// A draft as an example gives it: one lot, one paper without a subject, nothing else.
    private static func facts(_ day: JSONValue?) -> FactSheet.Draft {
        let fields: FactSheet.Values = day.map { ["day": $0] } ?? [:]
        return FactSheet.Draft(
            shipment: ["planned-departure": "2026-06-10"], batches: [["lot": "MSC-26A03"]],
            documents: [FactSheet.Draft.Paper(type: "D17", fields: fields)])
    }

    private func run(_ day: JSONValue?, expect: Outcome, failing: [String] = [], rule: String = "X10")
        -> ExampleRun.Result
    {
        ExampleRun.run(
            ChecklistExample(rule: rule, expect: expect, failing: failing, facts: Self.facts(day)),
            against: Self.checklist)
    }

    @Test("an example passes when outcome and failing checks are as it says")
    func passes() {
        #expect(run("2026-06-09", expect: .met) == .passed)
        #expect(run("2026-06-10", expect: .failed, failing: ["before"]) == .passed)
        #expect(run(nil, expect: .couldNotVerify) == .passed)
    }

    @Test("a mismatch shows what came out instead, with the values compared")
    func mismatch() {
        guard case .mismatch(let mismatch) = run("2026-06-10", expect: .met) else {
            Issue.record("the example should not pass")
            return
        }
        #expect(mismatch.expected == .met)
        #expect(mismatch.found == .failed)
        #expect(mismatch.foundFailing == ["before"])
        #expect(mismatch.findings.map(\.subject) == [SubjectRef(.batch, "MSC-26A03")])
        #expect(mismatch.findings.flatMap(\.checks).flatMap(\.facts).map(\.value) == ["2026-06-10", "2026-06-10"])
    }

    @Test("a failure by other checks than the example names is a mismatch")
    func otherCheck() {
        guard case .mismatch(let mismatch) = run("2026-06-10", expect: .failed, failing: ["decision"]) else {
            Issue.record("the example should not pass")
            return
        }
        #expect(mismatch.expectedFailing == ["decision"])
    }

    @Test("an example of a rule the edition does not have says so")
    func noRule() {
        #expect(run(nil, expect: .met, rule: "X99") == .noSuchRule("X99"))
    }

    @Test("relations left out are filled in only where one answer is possible")
    func completing() {
        let draft = FactSheet.Draft(
            parties: [["code": "A", "roles": ["consignee", "sponsor"]], ["code": "B", "roles": ["consignor"]]],
            products: [["code": "P1"]], donors: [["code": "D-1"], ["code": "D-2"]], batches: [["lot": "LOT-A"]],
            trials: [["code": "T1"]],
            documents: [
                FactSheet.Draft.Paper(type: "D17"), FactSheet.Draft.Paper(type: "D53"),
                FactSheet.Draft.Paper(type: "D10"),
            ])
        let full = draft.completed(under: Self.checklist)
        #expect(full.shipment == ["trial": "T1", "consignee": "A", "consignor": "B"])
        #expect(full.trials == [["code": "T1", "sponsor": "A"]])
        #expect(full.products == [["code": "P1"]])
        #expect(full.batches == [["lot": "LOT-A", "product": "P1", "donors": ["D-1", "D-2"]]])
        #expect(
            full.documents.map(\.subject) == [
                SubjectRef(.batch, "LOT-A"), SubjectRef(.filing, "shipment"), SubjectRef(.filing, "shipment"),
            ])
    }
}
