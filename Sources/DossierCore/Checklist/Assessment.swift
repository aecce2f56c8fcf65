/// Every finding of one filing against one edition on one day.
package struct Assessment: Sendable, Hashable {
    package let shipment: String
    package let regime: String
    package let checklist: ChecklistPin
    package let standing: Standing
    /// What was asked beyond the edition because of the destination; nil when nothing was.
    package let overlay: AppliedOverlay?
    package let asOf: Day
    package let findings: [Finding]

    package init(
        shipment: String, regime: String, checklist: ChecklistPin, standing: Standing,
        overlay: AppliedOverlay? = nil, asOf: Day, findings: [Finding]
    ) {
        self.shipment = shipment
        self.regime = regime
        self.checklist = checklist
        self.standing = standing
        self.overlay = overlay
        self.asOf = asOf
        self.findings = findings
    }

    /// The same filing under the same edition with what came out on another day.
    func on(_ day: Day, findings: [Finding]) -> Assessment {
        Assessment(
            shipment: shipment, regime: regime, checklist: checklist, standing: standing, overlay: overlay, asOf: day,
            findings: findings)
    }

    /// Whether a waiver of this finding is in force, under this very edition.
    package func isWaived(_ finding: Finding) -> Bool {
        guard finding.isWaivable, let waiver = finding.waiver, waiver.edition == checklist.sha256 else { return false }
        return waiver.standing(on: asOf) == .inForce
    }

    /// The findings that stand in the way: block and major ones that are neither met, nor not applicable, nor waived.
    package var blockers: [Finding] {
        findings.filter { finding in
            guard finding.severity <= .major, !isWaived(finding) else { return false }
            return switch finding.outcome {
            case .met, .notApplicable: false
            case .missing, .failed, .couldNotVerify: true
            }
        }
    }

    /// Blocked when something is missing or failed; could-not-verify when something only could not be verified;
    /// ready when neither. An assessment without findings verified nothing.
    package var verdict: Verdict {
        if findings.isEmpty { return .couldNotVerify }
        let blockers = blockers
        if blockers.contains(where: { $0.outcome != .couldNotVerify }) { return .blocked }
        return blockers.isEmpty ? .ready : .couldNotVerify
    }

    package func count(_ outcome: Outcome) -> Int { findings.count { $0.outcome == outcome } }
    package var waivedCount: Int { findings.count { isWaived($0) } }
}
