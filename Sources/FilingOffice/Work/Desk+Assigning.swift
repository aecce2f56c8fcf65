package import DossierCore
import Records

extension Desk {
    /// Hands one open finding to a person of the roster; the same again leaves no trace.
    ///
    /// - Parameter due: The day agreed; nil keeps the day counted from the plan.
    /// - Throws: `FilingError.unknownPerson`, `.assigneeDisabled`, `.unknownFinding`, `.unknownSubject`, `.severalSubjects`,
    ///   `.nothingToAssign` for a finding that is met or does not apply; `.refused` for a day in the past and for a filing
    ///   that has come to its end.
    package func assign(
        _ shipment: String, finding id: String, subject: String?, to code: String, due: Day?
    ) throws -> WorkItem? {
        try require([.regulatorySpecialist, .regulatoryManager, .qaReviewer], to: "assigned")
        guard let assignee = try office.workspace.register.person(code: code) else {
            throw FilingError.unknownPerson(code)
        }
        guard !assignee.isDisabled else { throw FilingError.assigneeDisabled(code) }
        let (report, finding) = try oneFinding(shipment, id, subject)
        guard finding.isOpen else { throw FilingError.nothingToAssign(finding: finding.id, outcome: finding.outcome) }
        let target = Waiver.Target(finding: finding.id, subject: finding.subject)
        let assignment = Assignment(
            target: target, person: code, due: due, assignedBy: person.code, assignedAt: office.clock())
        let dossier = try change(shipment, basedOn: report.dossier.revision) { dossier in
            dossier.assignments.contains { $0.asksTheSame(as: assignment) } ? [] : [.assigned(assignment)]
        }
        let list = WorkList(dossier, under: report.checklist, assessed: report.assessment)
        return list.items.first { $0.finding.id == target.finding && $0.finding.subject == target.subject }
    }

    /// Takes one finding from whoever had it; nobody sees to it then.
    ///
    /// - Throws: as `assign`; `.refused(.notAssigned)` where nobody had it.
    package func unassign(_ shipment: String, finding id: String, subject: String?) throws -> Finding {
        try require([.regulatorySpecialist, .regulatoryManager, .qaReviewer], to: "unassigned")
        let (report, finding) = try oneFinding(shipment, id, subject)
        _ = try change(shipment, basedOn: report.dossier.revision) { _ in
            [.unassigned(Waiver.Target(finding: finding.id, subject: finding.subject))]
        }
        return finding
    }
}
