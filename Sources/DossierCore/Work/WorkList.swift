/// What is still to be done for one filing, in the order it should be done.
package struct WorkList: Sendable, Hashable {
    package let shipment: String
    package let plannedDeparture: Day
    package let asOf: Day
    package let progress: WorkProgress
    /// Every open finding: requirements, groups and rules that are missing, failed or could not be verified and not
    /// waived; and every correction item of the authority that has no answer.
    package let items: [WorkItem]

    /// - Parameter disabled: Codes of the people who can do nothing any more.
    package init(
        _ dossier: Dossier, under checklist: Checklist, assessed assessment: Assessment, disabled: Set<String> = []
    ) {
        let source = WorkSource(dossier, under: checklist, asOf: assessment.asOf)
        let blockers = Set(assessment.blockers.map { Waiver.Target(finding: $0.id, subject: $0.subject) })
        shipment = assessment.shipment
        plannedDeparture = dossier.records.shipment.plannedDeparture
        asOf = assessment.asOf
        progress = WorkProgress(assessment)
        let found = assessment.findings.filter { $0.isOpen && !assessment.isWaived($0) }.map { finding in
            let target = Waiver.Target(finding: finding.id, subject: finding.subject)
            let demand = source.demand(of: finding)
            let assignment = dossier.assignments.first { $0.target == target }
            let due = assignment?.due.map { WorkDue($0, .agreed) } ?? demand.due
            return WorkItem(
                finding: finding, isBlocking: blockers.contains(target), suppliers: demand.suppliers, due: due,
                assignment: assignment, isOwnerDisabled: assignment.map { disabled.contains($0.person) } ?? false,
                overdueDays: due.overdue(on: assessment.asOf))
        }
        items = (found + Self.corrections(of: dossier, on: assessment.asOf, disabled: disabled))
            .sorted { $0.precedes($1) }
    }

    /// The items a filter asks for, in the same order.
    package func items(_ filter: WorkFilter) -> [WorkItem] { items.filter(filter.includes) }
}

extension Finding {
    /// Whether something is left to do: missing, failed, or could not be verified.
    package var isOpen: Bool {
        switch outcome {
        case .missing, .failed, .couldNotVerify: true
        case .met, .notApplicable: false
        }
    }
}
