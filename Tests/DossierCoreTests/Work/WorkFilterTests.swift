import DossierCore
import TestSupport
import Testing

@Suite("Whose work, and until when")
struct WorkFilterTests {
    private typealias S = WorkSamples

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let filter: WorkFilter
        let ids: [String]
    }

    static func me(_ roles: [Role], _ code: String = "me") -> WorkOwner {
        .mine(Person(code: code, name: code, roles: roles))
    }

    /// D17 is chen.yu's, D72 somebody's who is disabled, everything else nobody's.
    static let cases = [
        Case(
            testDescription: "anybody", filter: WorkFilter(),
            ids: ["D49", "X01", "G01", "X02", "D17", "D72", "D76", "D93", "D02"]),
        Case(
            testDescription: "nobody: also what a disabled person had", filter: WorkFilter(owner: .nobody),
            ids: ["D49", "X01", "G01", "X02", "D72", "D76", "D93", "D02"]),
        Case(testDescription: "one person", filter: WorkFilter(owner: .assigned("chen.yu")), ids: ["D17"]),
        Case(testDescription: "a disabled person", filter: WorkFilter(owner: .assigned("gone")), ids: ["D72"]),
        Case(
            testDescription: "me, in regulatory affairs", filter: WorkFilter(owner: me([.regulatorySpecialist])),
            ids: ["X02", "D02"]),
        Case(
            testDescription: "me, a regulatory manager", filter: WorkFilter(owner: me([.regulatoryManager])),
            ids: ["X02", "D02"]),
        Case(
            testDescription: "me, a QA reviewer: not what a colleague has",
            filter: WorkFilter(owner: me([.qaReviewer])),
            ids: ["X01"]),
        Case(testDescription: "me, who releases", filter: WorkFilter(owner: me([.qaReleaser])), ids: ["X01"]),
        Case(
            testDescription: "me, in logistics", filter: WorkFilter(owner: me([.logistics])),
            ids: ["D49", "X01", "D72"]),
        Case(
            testDescription: "me, with work of my own", filter: WorkFilter(owner: me([.administrator], "chen.yu")),
            ids: ["D17"]),
        Case(testDescription: "me, an auditor", filter: WorkFilter(owner: me([.auditor])), ids: []),
        Case(
            testDescription: "due by a day, or nobody knows when", filter: WorkFilter(dueBy: S.day("2026-06-03")),
            ids: ["D49", "X01", "G01", "X02", "D76", "D93", "D02"]),
        Case(
            testDescription: "both", filter: WorkFilter(owner: me([.logistics]), dueBy: S.day("2026-06-05")),
            ids: ["D49", "X01"]),
    ]

    @Test("lists exactly what was asked for, in the same order", arguments: cases)
    func filtered(_ one: Case) throws {
        var dossier = try S.dossier()
        dossier.assignments = [S.assignment(to: "chen.yu"), S.assignment("D72", S.shipment, to: "gone")]
        #expect(S.list(dossier, disabled: ["gone"]).items(one.filter).map(\.finding.id) == one.ids)
    }

    @Test(
        "a horizon is a day or a span from the day judged as of",
        arguments: [
            ("2026-06-05", "2026-06-05"), ("7d", "2026-06-08"), ("2 weeks", "2026-06-15"), ("10天", "2026-06-11"),
            ("1 month", "2026-07-01"), ("2026-06-31", nil), ("soon", nil), ("", nil), ("-7d", nil),
        ])
    func horizon(text: String, expected: String?) {
        #expect(WorkHorizon(text)?.day(from: S.day("2026-06-01")) == expected.map(S.day))
    }
}
