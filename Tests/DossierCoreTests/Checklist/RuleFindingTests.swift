import DossierCore
import Testing

@Suite("What a rule says")
struct RuleFindingTests {
    private typealias S = EngineSamples

    private static let order = RuleKind.orderOfDays(
        OrderOfDays(earlier: [S.path("D17.day")], later: S.path("shipment.planned-departure"), allowsTie: false))
    private static let decision = RuleKind.sameValue(
        SameValue(
            values: [S.path("D17.choice")], also: [], equals: .literal("released"), oneOf: [], compare: .exact,
            aliases: nil))
    private static let release = S.rule(
        id: "X10",
        [
            Check(
                id: "decision", kind: decision, when: nil,
                say: Wording(zh: "批 {subject} 的放行结论为 {values}，不是“已放行”。", en: "Batch {subject} is {values}.")),
            Check(
                id: "before", kind: order, when: nil,
                say: Wording(zh: "{earlier} 不早于 {later}。", en: "{earlier} is not before {later}.")),
        ])

    private static func finding(_ papers: [FactSheet.Draft.Paper], _ rule: Rule = release) -> Finding {
        Assessor.outcome(
            of: rule, about: SubjectRef(.batch, S.lot), facts: FactSheet(S.draft(papers)),
            checklist: S.checklist(rules: [rule]), asOf: S.day)
    }

    @Test("a failure is told in the edition's words, with the values, in both languages")
    func failure() {
        let finding = Self.finding([S.certificate(["choice": "rejected", "day": "2026-06-10"])])
        #expect(finding.outcome == .failed)
        #expect(
            finding.message
                == Wording(
                    zh: "批 MSC-26A03 的放行结论为 rejected，不是“已放行”。2026-06-10 不早于 2026-06-10。",
                    en: "Batch MSC-26A03 is rejected. 2026-06-10 is not before 2026-06-10."))
        #expect(finding.action == S.both("Repair X10."))
        #expect(finding.checks.map(\.outcome) == [.failed, .failed])
        #expect(finding.citations == [S.citation])
    }

    @Test("a failed comparison outweighs one that could not be verified")
    func failedFirst() {
        let finding = Self.finding([S.certificate(["day": "2026-06-10"])])
        #expect(finding.outcome == .failed)
        #expect(finding.message.en == "2026-06-10 is not before 2026-06-10.")
        #expect(finding.checks.map(\.outcome) == [.couldNotVerify, .failed])
    }

    @Test("what could not be verified says what is absent, where, and what to supply")
    func absent() {
        let finding = Self.finding([])
        #expect(finding.outcome == .couldNotVerify)
        #expect(
            finding.message.en
                == "D17 Paper D17 (batch MSC-26A03) is not attached, so “choice” cannot be read. "
                + "D17 Paper D17 (batch MSC-26A03) is not attached, so “day” cannot be read.")
        #expect(finding.message.zh.hasPrefix("未附 D17《文件 D17》（批次 MSC-26A03），无法读取“〔choice〕”。"))
        #expect(
            finding.action
                == Wording(zh: "请补充 D17《文件 D17》（批次 MSC-26A03）。", en: "Attach D17 Paper D17 (batch MSC-26A03)."))
    }

    @Test("a rule that is met says so with the values, and asks for nothing")
    func met() {
        let finding = Self.finding([S.certificate(["choice": "released", "day": "2026-05-30"])])
        #expect(finding.outcome == .met)
        #expect(finding.message.en == "The values agree: released. 2026-05-30 is before 2026-06-10.")
        #expect(finding.message.zh == "取值一致：released。2026-05-30 早于 2026-06-10。")
        #expect(finding.action == nil)
    }

    @Test("the values compared are listed with the paper they were read in")
    func facts() {
        let slot = SubjectRef(.batch, S.lot)
        let finding = Self.finding([S.certificate(["choice": "released"])])
        #expect(
            finding.checks.map(\.facts) == [
                [
                    ComparedFact(
                        path: "D17.choice", subject: slot, value: "released", document: Document.ID("D17/\(slot)/1"),
                        sha256: nil)
                ],
                [
                    ComparedFact(
                        path: "shipment.planned-departure", subject: SubjectRef(.shipment, "S1"), value: "2026-06-10",
                        document: nil, sha256: nil),
                    ComparedFact(
                        path: "D17.day", subject: slot, value: nil, document: Document.ID("D17/\(slot)/1"), sha256: nil),
                ],
            ])
    }

    @Test("a comparison of its own condition is left out, and a rule of none that apply is not applicable")
    func ownCondition() {
        let form = Condition.isOneOf(S.path("batch.lot"), ["another"])
        let rule = S.rule([S.check(id: "never", Self.order, when: form), S.check(id: "release", Self.decision)])
        let met = Self.finding([S.certificate(["choice": "released"])], rule)
        #expect(met.outcome == .met)
        #expect(met.checks.map(\.outcome) == [.notApplicable, .met])
        let none = Self.finding([], S.rule([S.check(Self.order, when: form)]))
        #expect(none.outcome == .notApplicable)
        let unknown = Condition.isOneOf(S.path("batch.bank"), ["WCB"])
        let open = Self.finding(
            [S.certificate(["choice": "released"])], S.rule([S.check(Self.decision, when: unknown)]))
        #expect(open.outcome == .couldNotVerify)
        #expect(open.action?.en == "Add “cell bank” to the record of batch MSC-26A03.")
    }

    @Test("several values are told with their sources")
    func sources() {
        let kind = RuleKind.sameValue(
            SameValue(
                values: ["batch.lot", "D17.text", "D53.text"].map(S.path), also: [], equals: nil, oneOf: [],
                compare: .exact, aliases: nil))
        let draft = S.draft([S.certificate(["text": "MSC-26A04"]), S.donorTest("D-1", ["text": "MSC-26A03"])])
        let result = EngineSamples.result(of: kind, draft, say: "{values}")
        #expect(result?.message.en == "MSC-26A03 (batch), MSC-26A04 (D17), MSC-26A03 (D53 D-1)")
        #expect(result?.message.zh == "MSC-26A03（批次）、MSC-26A04（D17）、MSC-26A03（D53 D-1）")
    }

    @Test("every placeholder of a kind is filled when its check fails", arguments: placeholderCases)
    func placeholders(kind: RuleKind, draft: FactSheet.Draft, names: [String]) {
        #expect(Set(names).isSubset(of: kind.placeholders))
        let text = names.map { "\($0)={\($0)}" }.joined(separator: " | ")
        let result = EngineSamples.result(of: kind, draft, say: text)
        #expect(result?.outcome == .failed)
        #expect(result?.message.en.contains("{") == false, "\(result?.message.en ?? "")")
        #expect(result?.message.zh.contains("=（未登记）") == false, "\(result?.message.zh ?? "")")
    }

    static let placeholderCases: [(RuleKind, FactSheet.Draft, [String])] = [
        (
            .withinWindow(
                WithinWindow(
                    day: S.path("D17.day"), around: S.path("shipment.planned-departure"),
                    window: .table("window", key: ["destination": S.path("shipment.destination")]))),
            S.draft([S.certificate(["day": "2026-01-01"])], shipment: ["destination": "US"]),
            ["subject", "day", "around", "window", "before", "after"]
        ),
        (
            .coversPeriod(
                CoversPeriod(
                    from: S.path("batch.manufactured-to"), end: .length(S.path("D17.span")),
                    reach: S.path("shipment.planned-departure"), plus: [.literal("48 h")], start: S.path("as-of"))),
            S.draft([S.certificate(["span": "1 d"])], batch: ["manufactured-to": "2026-01-01"]),
            ["from", "length", "until", "reach", "plus", "start", "needed"]
        ),
        (
            .withinLimit(
                WithinLimit(
                    value: S.path("D17.number"), atMost: .literal("5"), atLeast: .literal("1"), times: .literal("2"))),
            S.draft([S.certificate(["number": "11"])]), ["value", "limit", "at-most", "at-least", "times"]
        ),
        (
            .setsAgree(
                SetsAgree(left: [S.path("D17.list")], right: [S.path("donor.code")], relation: .equal, compare: .exact)),
            S.draft([S.certificate(["list": ["D-2"]])]), ["left", "right", "difference"]
        ),
        (
            .wellFormed(WellFormed(value: S.path("D17.text"), format: .trial)),
            S.draft([S.certificate(["text": "NCT1"])]), ["value", "as", "reason"]
        ),
        (
            .reconciles(
                Reconciles(
                    parts: [S.path("line.units")], total: S.path("D17.count"), relation: .equal,
                    tolerance: .literal("2"))),
            S.draft([S.certificate(["count": 9])]), ["parts", "total", "sum", "difference", "tolerance"]
        ),
    ]
}
