import DossierCore
import Testing

@Suite("When a rule applies")
struct ConditionTests {
    private typealias S = EngineSamples

    /// A condition that is true, false or unknown, whatever the filing says.
    enum Leaf: String, CaseIterable, Sendable {
        case yes, no, unknown

        var condition: Condition {
            switch self {
            case .yes: .isOneOf(EngineSamples.path("batch.lot"), [EngineSamples.lot])
            case .no: .isOneOf(EngineSamples.path("batch.lot"), ["another"])
            case .unknown: .isOneOf(EngineSamples.path("batch.bank"), ["any"])
            }
        }

        var rank: Int { self == .no ? 0 : self == .unknown ? 1 : 2 }
        static func ranked(_ rank: Int) -> Leaf { [.no, .unknown, .yes][rank] }
    }

    private func answer(_ condition: Condition, _ draft: FactSheet.Draft = EngineSamples.draft()) -> Leaf {
        let holds = S.check(
            .sameValue(
                SameValue(
                    values: [S.path("batch.lot")], also: [], equals: nil, oneOf: [], compare: .exact, aliases: nil)))
        let rule = S.rule(when: condition, [holds])
        let finding = Assessor.outcome(
            of: rule, about: SubjectRef(.batch, S.lot), facts: FactSheet(draft),
            checklist: S.checklist(rules: [rule]), asOf: S.day)
        return switch finding.outcome {
        case .met: .yes
        case .notApplicable: .no
        default: .unknown
        }
    }

    @Test("not turns yes and no around and leaves the unknown unknown", arguments: Leaf.allCases)
    func not(_ one: Leaf) {
        #expect(answer(.not(one.condition)) == Leaf.ranked(2 - one.rank))
    }

    @Test("all takes the least and any the most", arguments: Leaf.allCases, Leaf.allCases)
    func kleene(_ one: Leaf, _ other: Leaf) {
        #expect(answer(.all([one.condition, other.condition])) == Leaf.ranked(min(one.rank, other.rank)))
        #expect(answer(.any([one.condition, other.condition])) == Leaf.ranked(max(one.rank, other.rank)))
    }

    @Test("at-least compares numbers and is unknown without one")
    func atLeast() {
        let condition = Condition.atLeast(S.path("product.edits"), 2)
        #expect(answer(condition, S.draft(product: ["edits": 2])) == .yes)
        #expect(answer(condition, S.draft(product: ["edits": "1"])) == .no)
        #expect(answer(condition, S.draft(product: ["edits": "many"])) == .unknown)
        #expect(answer(condition) == .unknown)
    }

    @Test("known is yes, absent is no, and what is malformed or told twice is neither")
    func known() {
        let condition = Condition.known(S.path("D17.day"))
        #expect(answer(condition, S.draft([S.certificate(["day": "2026-05"])])) == .yes)
        #expect(answer(condition) == .no)
        #expect(answer(condition, S.draft([S.certificate([:])])) == .no)
        #expect(answer(condition, S.draft([S.certificate(["day": "soon"])])) == .unknown)
        let twice = S.certificate(["day": "2026-05"])
        #expect(answer(condition, S.draft([twice, twice])) == .unknown)
    }

    @Test("of several values one decides, and an unreadable one leaves it open")
    func anyValue() {
        let donors: [FactSheet.Values] = [["code": "D-1", "collection": "pbsc"], ["code": "D-2"]]
        let pbsc = Condition.isOneOf(S.path("donor.collection"), ["pbsc"])
        let tissue = Condition.isOneOf(S.path("donor.collection"), ["tissue"])
        #expect(answer(pbsc, S.draft(donors: donors)) == .yes)
        #expect(answer(tissue, S.draft(donors: donors)) == .unknown)
    }

    @Test("a rule that does not apply says by which value; one of which that cannot be told says what is missing")
    func sentences() {
        let rule = S.rule(when: .isOneOf(S.path("product.origin"), ["autologous"]), [])
        let about = SubjectRef(.batch, S.lot)
        let checklist = S.checklist(rules: [rule])
        let no = Assessor.outcome(
            of: rule, about: about, facts: FactSheet(S.draft(product: ["origin": "allogeneic"])), checklist: checklist,
            asOf: S.day)
        #expect(no.outcome == .notApplicable)
        #expect(no.message.en == "Not applicable: origin is “allogeneic”.")
        #expect(no.message.zh == "不适用：自体或异体为“异体”。")
        #expect(no.action == nil)
        let unknown = Assessor.outcome(
            of: rule, about: about, facts: FactSheet(S.draft()), checklist: checklist, asOf: S.day)
        #expect(unknown.outcome == .couldNotVerify)
        #expect(
            unknown.message.en
                == "Whether this applies cannot be told. The record of product P1 has no “origin”.")
        #expect(unknown.message.zh == "无法判断是否适用。产品 P1 的记录中没有“自体或异体”。")
        #expect(unknown.action?.en == "Add “origin” to the record of product P1.")
    }
}
