import DossierCore
import TestSupport
import Testing

@Suite("Whatever is missing, nothing passes because of it")
struct FailClosedTests {
    private typealias S = EngineSamples

    private static let checklist: Checklist = {
        let days = ["D17.day", "D10.day", "D53.day", "batch.expiry", "shipment.planned-departure"].map(S.path)
        let spans: [Operand] = [.path(S.path("D17.span")), .path(S.path("parameter.dwell")), .literal("7 d")]
        let always = Condition.not(.isOneOf(S.path("product.modality"), ["other"]))
        let kinds: [RuleKind] = [
            .sameValue(
                SameValue(
                    values: ["batch.bank", "D17.text", "D10.text"].map(S.path), also: [], equals: nil, oneOf: [],
                    compare: .text, aliases: S.path("product.aliases"))),
            .sameValue(
                SameValue(
                    values: [S.path("D17.choice")], also: [], equals: .literal("released"), oneOf: [], compare: .exact,
                    aliases: nil)),
            .orderOfDays(OrderOfDays(earlier: [days[0], days[2]], later: days[4], allowsTie: true)),
            .withinWindow(
                WithinWindow(day: days[2], around: days[0], window: .spans(before: spans[2], after: spans[0]))),
            .withinWindow(
                WithinWindow(
                    day: days[2], around: days[1],
                    window: .table("window", key: ["destination": S.path("shipment.destination")]))),
            .coversPeriod(
                CoversPeriod(from: days[0], end: .until(days[3]), reach: days[4], plus: [spans[1]], start: days[1])),
            .coversPeriod(
                CoversPeriod(from: days[0], end: .length(S.path("D17.span")), reach: days[1], plus: [], start: nil)),
            .withinLimit(
                WithinLimit(
                    value: S.path("D17.quantity"), atMost: .path(S.path("D10.quantity")), atLeast: nil,
                    times: .path(S.path("parameter.factor")))),
            .setsAgree(
                SetsAgree(
                    left: [S.path("D17.list")], right: [S.path("D10.list"), S.path("D53.text")], relation: .within,
                    compare: .exact)),
            .wellFormed(WellFormed(value: S.path("D17.trial"), format: .trial)),
            .reconciles(
                Reconciles(
                    parts: ["D17.count", "D53.count"].map(S.path), total: S.path("D10.count"), relation: .atMost,
                    tolerance: .literal("10 %"))),
        ]
        let rules = kinds.enumerated().flatMap { number, kind in
            [
                S.rule(id: "X\(number)", when: always, [S.check(kind)]),
                S.rule(id: "X\(number)S", about: .shipment, [S.check(kind, when: always)]),
            ]
        }
        let fields = S.everyType.map { S.field($0.name, $0.type, isRequired: ["text", "quantity"].contains($0.name)) }
        let papers = S.papers.map { paper in
            S.requirement(
                paper.id, about: paper.about, level: .conditional, when: always, fields: fields,
                validOn: ["shipment.planned-departure"])
        }
        return S.checklist(papers, rules: rules)
    }()

    @Test("taking values away never turns anything else into met, and assessing always answers", arguments: 0..<120)
    func monotone(seed: Int) {
        var dice = Dice(seed: UInt64(seed))
        let full = RandomDraft.make(&dice)
        let less = RandomDraft.thinned(full, &dice)
        let before = assess(full)
        let after = assess(less)
        #expect(assess(full) == before)
        let met = Set(before.findings.filter { $0.outcome == .met }.map { "\($0.id) \($0.subject)" })
        for finding in after.findings where finding.outcome == .met {
            #expect(met.contains("\(finding.id) \(finding.subject)"), "\(finding.message.en)")
        }
    }

    private func assess(_ draft: FactSheet.Draft) -> Assessment {
        Assessor.assess(FactSheet(draft), against: Self.checklist, asOf: S.day)
    }
}
