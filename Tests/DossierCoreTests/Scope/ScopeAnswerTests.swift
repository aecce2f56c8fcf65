import DossierCore
import Testing

/// A scope is judged by what is known; what is not known is never a yes and never a no.
struct ScopeAnswerTests {
    private static func both(_ text: String) -> Wording { Wording(zh: text, en: text) }

    private static func fact(_ field: String, _ words: String...) -> Condition {
        .isOneOf(FactPath(source: "planned", field: field), words)
    }

    private static func group(_ id: String, _ when: Condition) -> ScopeClass {
        ScopeClass(id: id, title: both(id), when: when, say: both("."), because: [])
    }

    private static func test(_ id: String, _ decision: ScopeDecision, _ when: Condition) -> ScopeTest {
        ScopeTest(id: id, title: both(id), when: when, decision: decision, say: both("\(id)."), because: [])
    }

    private static let rules = ScopeRules(
        note: both("."),
        classes: [
            group("cell", .all([fact("material", "cells"), fact("vector", "none")])),
            group("modified", .all([fact("material", "cells"), fact("vector", "integrating-viral")])),
        ],
        tests: [
            test("S01", .no, fact("purpose", "research")), test("S02", .cannotTell, fact("destination", "HK")),
            test("S03", .cannotTell, fact("class", "modified")),
            test("S04", .yes, .all([fact("purpose", "clinical-trial"), fact("class", "cell")])),
        ])

    @Test(
        "a certain no outweighs all, then doubt, then yes; nothing said is doubt",
        arguments: [
            ("clinical-trial cells none US", ScopeDecision.yes, ["S04"], []),
            ("research cells none US", .no, ["S01"], []),
            ("research - - -", .no, ["S01"], []),
            ("research cells integrating-viral HK", .no, ["S01"], []),
            ("clinical-trial cells none HK", .cannotTell, ["S02"], []),
            ("clinical-trial cells integrating-viral HK", .cannotTell, ["S02", "S03"], []),
            ("clinical-trial cells none -", .cannotTell, [], ["destination"]),
            ("clinical-trial cells - US", .cannotTell, [], ["vector", "class"]),
            ("- cells none US", .cannotTell, [], ["purpose"]),
            ("commercial cells none US", .cannotTell, [], []),
            ("clinical-trial protein none US", .cannotTell, [], ["class"]),
        ] as [(String, ScopeDecision, [String], [String])])
    func decides(row: String, decision: ScopeDecision, grounds: [String], missing: [String]) {
        let words = row.split(separator: " ").map(String.init)
        let values = Dictionary(
            zip(["purpose", "material", "vector", "destination"], words).filter { $0.1 != "-" }
        ) { first, _ in first }
        let answer = ScopeAnswer(PlannedExport(name: "P", product: nil, values: values), by: Self.rules)
        #expect(answer.decision == decision)
        #expect(answer.grounds.map(\.id) == grounds)
        #expect(answer.missing == missing)
        #expect(!answer.reasons.isEmpty)
    }
}
