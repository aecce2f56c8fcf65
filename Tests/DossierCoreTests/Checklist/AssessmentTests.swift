import DossierCore
import Testing

@Suite("The verdict and what stands beside it")
struct AssessmentTests {
    private typealias S = EngineSamples

    private static func finding(_ outcome: Outcome, _ severity: Severity, waiver: Waiver? = nil) -> Finding {
        Finding(
            id: "D17", kind: .requirement, subject: SubjectRef(.filing, "S1"), outcome: outcome, severity: severity,
            isWaivable: true, waiver: waiver, title: S.both("t"), message: S.both("m"), action: nil, evidence: [],
            citations: [], checks: [])
    }

    private static func assessment(_ findings: [Finding]) -> Assessment {
        Assessment(
            shipment: "S1", regime: "test", checklist: S.checklist().pin, standing: .expected, asOf: S.day,
            findings: findings)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let findings: [Finding]
        let verdict: Verdict
        var testDescription: String {
            findings.map { "\($0.outcome.rawValue) \($0.severity.rawValue)" }.joined(separator: ", ")
        }

        init(_ findings: [(Outcome, Severity)], _ verdict: Verdict) {
            self.findings = findings.map { AssessmentTests.finding($0.0, $0.1) }
            self.verdict = verdict
        }
    }

    static let cases = [
        Case([], .couldNotVerify),
        Case([(.met, .block)], .ready),
        Case([(.notApplicable, .block)], .ready),
        Case([(.missing, .block)], .blocked),
        Case([(.failed, .major)], .blocked),
        Case([(.couldNotVerify, .major)], .couldNotVerify),
        Case([(.couldNotVerify, .block), (.failed, .block)], .blocked),
        Case([(.failed, .minor), (.missing, .info), (.couldNotVerify, .minor)], .ready),
        Case([(.met, .block), (.couldNotVerify, .block)], .couldNotVerify),
    ]

    @Test("missing or failed blocks, unknown is never ready, minor findings do not count", arguments: cases)
    func verdicts(_ row: Case) {
        #expect(Self.assessment(row.findings).verdict == row.verdict)
    }

    static func waiver(
        approved: Bool = true, until: String = "2026-06-30", edition: ContentDigest = EngineSamples.digest,
        subject: SubjectRef = SubjectRef(.batch, EngineSamples.lot)
    ) -> Waiver {
        let instant = S.sure { () throws(MalformedInstant) in try Instant("2026-05-20T09:00:00+08:00") }
        return Waiver(
            finding: "D17", subject: subject, reason: "the certificate follows by courier",
            until: S.sure { () throws(MalformedDay) in try Day(until) }, proposedBy: "lin.wei", proposedAt: instant,
            approvedBy: approved ? "wang.min" : nil, approvedAt: approved ? instant : nil, edition: edition)
    }

    struct WaiverCase: Sendable, CustomTestStringConvertible {
        let name: String
        let waivers: [Waiver]
        let isShown: Bool
        let verdict: Verdict
        var isWaivable = true
        var testDescription: String { name }
    }

    static let waiverCases = [
        WaiverCase(name: "none", waivers: [], isShown: false, verdict: .blocked),
        WaiverCase(name: "in force", waivers: [waiver()], isShown: true, verdict: .ready),
        WaiverCase(name: "on its last day", waivers: [waiver(until: "2026-06-01")], isShown: true, verdict: .ready),
        WaiverCase(name: "expired", waivers: [waiver(until: "2026-05-31")], isShown: true, verdict: .blocked),
        WaiverCase(name: "proposed", waivers: [waiver(approved: false)], isShown: true, verdict: .blocked),
        WaiverCase(
            name: "of another edition", waivers: [waiver(edition: .of("another"))], isShown: true, verdict: .blocked),
        WaiverCase(
            name: "of another subject", waivers: [waiver(subject: SubjectRef(.batch, "OTHER-1"))], isShown: false,
            verdict: .blocked),
        WaiverCase(
            name: "in force beside an expired one", waivers: [waiver(until: "2026-05-31"), waiver()], isShown: true,
            verdict: .ready),
        WaiverCase(
            name: "of a finding that is never waived", waivers: [waiver()], isShown: true, verdict: .blocked,
            isWaivable: false),
    ]

    @Test("a waiver stands beside the outcome and counts only in force, under this edition", arguments: waiverCases)
    func waivers(_ row: WaiverCase) {
        let checklist = S.checklist([S.requirement("D17", about: .batch, isWaivable: row.isWaivable)])
        let assessment = Assessor.assess(
            FactSheet(S.draft()), against: checklist, asOf: S.day, waivers: row.waivers)
        #expect(assessment.findings.map(\.outcome) == [.missing])
        #expect(assessment.findings.map { $0.waiver != nil } == [row.isShown])
        #expect(assessment.verdict == row.verdict)
        #expect(assessment.waivedCount == (row.verdict == .ready ? 1 : 0))
    }

    @Test("findings come requirements first, by id as people count, subjects in order")
    func order() {
        let holds = S.check(
            .wellFormed(WellFormed(value: S.path("batch.lot"), format: .lot)))
        let checklist = S.checklist(
            [S.requirement("D10", about: .batch), S.requirement("D2", about: .filing)],
            rules: [S.rule(id: "X11", [holds]), S.rule(id: "X9", about: .shipment, [holds])])
        var draft = S.draft()
        draft.batches.append(["lot": "MSC-26A01", "product": "P1", "donors": ["D-1"]])
        let assessment = Assessor.assess(FactSheet(draft), against: checklist, asOf: S.day)
        #expect(
            assessment.findings.map { "\($0.id) \($0.subject)" } == [
                "D2 filing:S1", "D10 batch:MSC-26A01", "D10 batch:MSC-26A03", "X9 shipment:S1", "X11 batch:MSC-26A01",
                "X11 batch:MSC-26A03",
            ])
        #expect(assessment.findings.map(\.outcome) == [.missing, .missing, .missing, .met, .met, .met])
    }
}
