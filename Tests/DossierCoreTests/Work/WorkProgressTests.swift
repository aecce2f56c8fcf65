import DossierCore
import TestSupport
import Testing

@Suite("How far a filing has come")
struct WorkProgressTests {
    private typealias S = EngineSamples

    private static func assessment(_ outcomes: [(Outcome, Severity, Int)], waived: Bool = false) -> Assessment {
        let waiver = Waiver(
            finding: "D17", subject: WorkSamples.filing, reason: "certificate under way", until: S.day,
            proposedBy: "lin.wei", proposedAt: Samples.instant, approvedBy: "chen.yu", approvedAt: Samples.instant,
            edition: S.digest)
        let findings = outcomes.flatMap { outcome, severity, count in
            (0..<count).map { _ in
                Finding(
                    id: "D17", kind: .requirement, subject: WorkSamples.filing, outcome: outcome, severity: severity,
                    isWaivable: true, waiver: waived ? waiver : nil, title: S.both("t"), message: S.both("m"),
                    action: nil, evidence: [], citations: [], checks: [])
            }
        }
        return Assessment(
            shipment: "S1", regime: "test", checklist: S.checklist().pin, standing: .expected, asOf: S.day,
            findings: findings)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let outcomes: [(Outcome, Severity, Int)]
        var isWaived = false
        let percent: Int?
        let en: String
        let zh: String
        var testDescription: String { en }
    }

    static let cases = [
        Case(
            outcomes: [], percent: nil, en: "0 to resolve · 0 of 0 applicable met", zh: "须解决 0 项 · 适用 0 项，已满足 0 项"),
        Case(
            outcomes: [(.notApplicable, .block, 3)], percent: nil, en: "0 to resolve · 0 of 0 applicable met",
            zh: "须解决 0 项 · 适用 0 项，已满足 0 项"),
        Case(
            outcomes: [(.met, .block, 2), (.missing, .block, 1)], percent: 66,
            en: "1 to resolve · 2 of 3 applicable met (66 %)", zh: "须解决 1 项 · 适用 3 项，已满足 2 项（66%）"),
        Case(
            outcomes: [(.met, .block, 999), (.couldNotVerify, .major, 1)], percent: 99,
            en: "1 to resolve (1 of them could not be verified) · 999 of 1000 applicable met (99 %)",
            zh: "须解决 1 项（其中 1 项无法核实） · 适用 1000 项，已满足 999 项（99%）"),
        Case(
            outcomes: [(.met, .block, 999), (.couldNotVerify, .minor, 1)], percent: 99,
            en: "0 to resolve · 999 of 1000 applicable met (99 %)", zh: "须解决 0 项 · 适用 1000 项，已满足 999 项（99%）"),
        Case(
            outcomes: [(.met, .block, 999), (.missing, .block, 1)], isWaived: true, percent: 99,
            en: "0 to resolve · 999 of 1000 applicable met (99 %)", zh: "须解决 0 项 · 适用 1000 项，已满足 999 项（99%）"),
        Case(
            outcomes: [(.met, .block, 7), (.notApplicable, .block, 3)], percent: 100,
            en: "0 to resolve · 7 of 7 applicable met (100 %)", zh: "须解决 0 项 · 适用 7 项，已满足 7 项（100%）"),
    ]

    @Test(
        "the share that is met stands beside the blockers and is 100 % only when all that applies is met",
        arguments: cases)
    func progress(_ one: Case) {
        let progress = WorkProgress(Self.assessment(one.outcomes, waived: one.isWaived))
        #expect(progress.percent == one.percent)
        #expect(progress.wording == Wording(zh: one.zh, en: one.en))
    }
}
