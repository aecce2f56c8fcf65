extension Dossier {
    /// Hands one finding to a person; whoever had it before has it no more.
    mutating func assign(_ assignment: Assignment, on today: Day) throws(Refusal) {
        try requireWorkLeft(.assigned(assignment))
        if let due = assignment.due, due < today { throw .dueInPast(due: due, today: today) }
        assignments.removeAll { $0.target == assignment.target }
        assignments.append(assignment)
        assignments.sort()
    }

    /// Takes one finding from the person who had it.
    mutating func unassign(_ target: Waiver.Target) throws(Refusal) {
        try requireWorkLeft(.unassigned(target))
        guard assignments.contains(where: { $0.target == target }) else {
            throw .notAssigned(finding: target.finding, subject: target.subject)
        }
        assignments.removeAll { $0.target == target }
    }

    /// A locked or submitted filing may still lack papers that arise later, so work is assigned until the very end.
    private func requireWorkLeft(_ change: Change) throws(Refusal) {
        if status.isFinal { throw .filingEnded(shipment: shipment, status: status, act: change.action) }
    }
}
