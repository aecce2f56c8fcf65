import DossierCore
import Testing

/// What becomes of a filing under another edition.
struct AssessmentDiffTests {
    typealias Samples = EngineSamples

    private static let old = ContentDigest.of("old")
    private static let new = ContentDigest.of("new")

    private static func finding(_ id: String, _ outcome: Outcome, waiver: Waiver? = nil) -> Finding {
        Finding(
            id: id, kind: .requirement, subject: subject, outcome: outcome, severity: .block, isWaivable: true,
            waiver: waiver, title: Samples.both(id), message: Samples.both("."), action: nil, evidence: [],
            citations: [], checks: [])
    }

    private static let subject = SubjectRef(.batch, "B1")

    private static func assessment(_ edition: ContentDigest, _ findings: [Finding]) -> Assessment {
        Assessment(
            shipment: "S1", regime: "r", checklist: ChecklistPin(id: "c", edition: "1", sha256: edition),
            standing: .expected, asOf: Samples.day, findings: findings)
    }

    @Test("a new demand that is not met newly blocks, one that is gone blocks no longer")
    func blocks() {
        let diff = AssessmentDiff(
            from: Self.assessment(Self.old, [Self.finding("D1", .met), Self.finding("D2", .missing)]),
            to: Self.assessment(Self.new, [Self.finding("D1", .met), Self.finding("D3", .failed)]))
        #expect(diff.oldVerdict == .blocked)
        #expect(diff.newVerdict == .blocked)
        #expect(diff.newlyBlocking == [Waiver.Target(finding: "D3", subject: Self.subject)])
        #expect(diff.noLongerBlocking == [Waiver.Target(finding: "D2", subject: Self.subject)])
        #expect(
            diff.moves == [
                .init(id: "D3", subject: Self.subject, old: nil, new: .failed),
                .init(id: "D2", subject: Self.subject, old: .missing, new: nil),
            ])
        #expect(!diff.changesVerdict)
        #expect(!diff.isEmpty)
    }

    @Test("a waiver given under the old edition counts no more, and the verdict says so")
    func waivers() throws {
        let now = try Instant("2026-05-20T08:00:00+08:00")
        let waiver = Waiver(
            finding: "D2", subject: Self.subject, reason: "retest under way", until: Samples.day, proposedBy: "a",
            proposedAt: now, approvedBy: "b", approvedAt: now, edition: Self.old)
        let findings = [Self.finding("D2", .missing, waiver: waiver)]
        let diff = AssessmentDiff(from: Self.assessment(Self.old, findings), to: Self.assessment(Self.new, findings))
        #expect(diff.oldVerdict == .ready)
        #expect(diff.newVerdict == .blocked)
        #expect(diff.lostWaivers == [Waiver.Target(finding: "D2", subject: Self.subject)])
        #expect(diff.newlyBlocking == diff.lostWaivers)
        #expect(diff.moves == [])
    }

    @Test("the same findings are no difference")
    func same() {
        let findings = [Self.finding("D1", .met), Self.finding("D2", .missing)]
        #expect(
            AssessmentDiff(from: Self.assessment(Self.old, findings), to: Self.assessment(Self.new, findings)).isEmpty)
    }
}
