/// Who may do what. A person with the administrator's role has no right over content (domain-brief DI-10).
package enum Permissions {
    /// The roles of which one is needed for a change.
    package static func roles(for change: Change) -> [Role] {
        switch change {
        case .documentsAttached, .documentsInspected, .documentWithdrawn: [.regulatorySpecialist, .regulatoryManager]
        case .documentsRead: [.regulatorySpecialist, .regulatoryManager]
        case .factConfirmed: [.regulatorySpecialist, .regulatoryManager, .qaReviewer]
        case .waiverProposed: [.regulatorySpecialist, .regulatoryManager, .qaReviewer]
        case .waiverApproved: [.qaReviewer, .qaReleaser]
        case .assigned, .unassigned: [.regulatorySpecialist, .regulatoryManager, .qaReviewer]
        case .signed(let signature, _): roles(for: signature.meaning)
        case .reopened: [.qaReleaser]
        case .editionAdopted: [.regulatoryManager]
        case .referenceMinted, .packaged: [.regulatorySpecialist, .regulatoryManager, .qaReleaser]
        case .authorityEventRecorded, .correctionItemsAsked: [.regulatorySpecialist, .regulatoryManager]
        case .correctionStepTaken(_, let step) where step.kind == .assigned:
            [.regulatorySpecialist, .regulatoryManager, .qaReviewer]
        case .correctionStepTaken: [.regulatorySpecialist, .regulatoryManager]
        }
    }

    package static func roles(for meaning: SignatureMeaning) -> [Role] {
        switch meaning {
        case .authored: [.regulatorySpecialist, .regulatoryManager]
        case .reviewed: [.qaReviewer]
        case .approved: [.regulatoryManager]
        case .released: [.qaReleaser]
        }
    }

    /// Roles that cannot be held together with the administrator's.
    package static let rolesApartFromAdministrator: Set<Role> = [.regulatoryManager, .qaReviewer, .qaReleaser]

    /// - Throws: `Refusal.roleMissing` when the agent holds none of the roles.
    package static func require(_ roles: [Role], of agent: Agent, to act: String) throws(Refusal) {
        guard !Set(roles).isDisjoint(with: agent.roles) else {
            throw .roleMissing(person: agent.code, needs: roles, act: act)
        }
    }
}
