extension Supplier {
    /// The roles of the roster whose people stand for this function; none where nobody of it has an account.
    package var roles: Set<Role> {
        switch self {
        case .regulatory: [.regulatorySpecialist, .regulatoryManager]
        case .qualityAssurance: [.qaReviewer, .qaReleaser]
        case .logistics: [.logistics]
        case .qualityControl, .manufacturing, .donorSafety, .sponsor, .clinicalSite, .legal, .program: []
        }
    }
}
