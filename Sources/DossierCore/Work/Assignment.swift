/// Which person sees to one finding, and by when.
///
/// It says who works, not what is true: it is no part of the content people sign, and assigning voids no signature.
package struct Assignment: Sendable, Hashable {
    /// The finding about one subject.
    package let target: Waiver.Target
    /// Code of the person who sees to it.
    package let person: String
    /// The day agreed with that person; nil keeps the day counted from the plan.
    package let due: Day?
    /// Code of the person who assigned it.
    package let assignedBy: String
    package let assignedAt: Instant

    package init(target: Waiver.Target, person: String, due: Day?, assignedBy: String, assignedAt: Instant) {
        self.target = target
        self.person = person
        self.due = due
        self.assignedBy = assignedBy
        self.assignedAt = assignedAt
    }

    /// Whether both ask the same of the same person, whoever said so and when.
    package func asksTheSame(as other: Assignment) -> Bool {
        target == other.target && person == other.person && due == other.due
    }
}

extension Assignment: Comparable {
    /// By finding, as people count, then by subject: the order a filing keeps them in.
    package static func < (left: Assignment, right: Assignment) -> Bool {
        let (mine, theirs) = (left.target, right.target)
        guard mine.finding == theirs.finding else { return NaturalOrder.precedes(mine.finding, theirs.finding) }
        return mine.subject < theirs.subject
    }
}
