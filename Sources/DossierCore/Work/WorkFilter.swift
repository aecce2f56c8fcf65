/// Whose work is asked for.
package enum WorkOwner: Sendable, Hashable {
    case anybody
    /// What nobody who can act sees to.
    case nobody
    /// What is assigned to the person of this code.
    case assigned(String)
    /// What is assigned to this person, and what nobody sees to that a function the person stands for should supply.
    case mine(Person)

    func includes(_ item: WorkItem) -> Bool {
        switch self {
        case .anybody: return true
        case .nobody: return item.isUnowned
        case .assigned(let code): return item.assignment?.person == code
        case .mine(let person):
            if item.assignment?.person == person.code { return true }
            return item.isUnowned && item.suppliers.contains { !$0.roles.isDisjoint(with: person.roles) }
        }
    }
}

/// Which part of the work is asked for.
package struct WorkFilter: Sendable, Hashable {
    package let owner: WorkOwner
    /// Only what is due by this day, and what is due nobody knows when.
    package let dueBy: Day?

    package init(owner: WorkOwner = .anybody, dueBy: Day? = nil) {
        self.owner = owner
        self.dueBy = dueBy
    }

    /// Whether it leaves nothing out.
    package var isAll: Bool { owner == .anybody && dueBy == nil }

    package func includes(_ item: WorkItem) -> Bool {
        guard owner.includes(item) else { return false }
        guard let dueBy, let day = item.due.day else { return true }
        return day <= dueBy
    }
}
