package import DossierCore
import Records

extension Desk {
    /// Proposes an exception to one finding. It counts only once another person approves it, and until `until`.
    package func proposeWaiver(
        _ shipment: String, finding id: String, subject: String?, reason: String, until: Day
    ) throws -> Dossier {
        try requireAuthenticated(to: "waiver-proposed")
        guard until >= office.today else { throw FilingError.waiverInPast(until: until, today: office.today) }
        let (report, finding) = try oneFinding(shipment, id, subject)
        guard finding.isWaivable else { throw FilingError.notWaivable(finding.id) }
        guard finding.outcome != .met, finding.outcome != .notApplicable else {
            throw FilingError.waiverNotNeeded(finding: finding.id, outcome: finding.outcome)
        }
        let now = office.clock()
        return try change(shipment, basedOn: report.dossier.revision) { _ in
            [
                .waiverProposed(
                    Waiver(
                        finding: finding.id, subject: finding.subject, reason: reason, until: until,
                        proposedBy: person.code, proposedAt: now, edition: report.checklist.pin.sha256))
            ]
        }
    }

    /// Approves what somebody else proposed.
    package func approveWaiver(_ shipment: String, finding id: String, subject: String?) throws -> Dossier {
        try requireAuthenticated(to: "waiver-approved")
        let (report, finding) = try oneFinding(shipment, id, subject)
        return try change(shipment, basedOn: report.dossier.revision) { _ in
            [.waiverApproved(Waiver.Target(finding: finding.id, subject: finding.subject))]
        }
    }

    /// The one finding an id, and where several subjects have it a subject, stand for.
    func oneFinding(
        _ shipment: String, _ id: String, _ subject: String?
    ) throws -> (report: CheckReport, finding: Finding) {
        let (report, findings) = try office.explain(shipment, finding: id, subject: subject)
        guard findings.count == 1 else {
            throw FilingError.severalSubjects(finding: id, known: findings.map(\.subject.description))
        }
        return (report, findings[0])
    }

    /// The one way from a desk to the register: refusals come out as `FilingError.refused`.
    func change(
        _ shipment: String, basedOn revision: Int? = nil, _ decide: (Dossier) throws -> [Change]
    ) throws -> Dossier {
        if let basedOn, let revision, basedOn != revision {
            throw FilingError.refused(.stale(shipment: shipment, basedOn: basedOn, current: revision))
        }
        do {
            return try office.workspace.register.amend(
                shipment, basedOn: basedOn ?? revision, by: agent, at: office.clock(), decide: decide)
        } catch let refusal as Refusal {
            throw FilingError.refused(refusal)
        }
    }
}
