/// A reasoned, two-person, expiring exception to one finding. It stands beside the outcome, never in its place.
package struct Waiver: Sendable, Hashable, Codable {
    /// Requirement or rule: `D21`, `X14`.
    package let finding: String
    package let subject: SubjectRef
    package let reason: String
    /// Last day on which it counts.
    package let until: Day
    package let proposedBy: String
    package let proposedAt: Instant
    package let approvedBy: String?
    package let approvedAt: Instant?
    /// SHA-256 of the checklist edition it was given under; it does not carry over to another.
    package let edition: ContentDigest

    package init(
        finding: String, subject: SubjectRef, reason: String, until: Day, proposedBy: String, proposedAt: Instant,
        approvedBy: String? = nil, approvedAt: Instant? = nil, edition: ContentDigest
    ) {
        self.finding = finding
        self.subject = subject
        self.reason = reason
        self.until = until
        self.proposedBy = proposedBy
        self.proposedAt = proposedAt
        self.approvedBy = approvedBy
        self.approvedAt = approvedAt
        self.edition = edition
    }

    /// How far the waiver has come on a given day.
    package enum Standing: String, Sendable, Hashable, Codable {
        case proposed
        case inForce = "in-force"
        case expired
    }

    package func standing(on day: Day) -> Standing {
        if day > until { return .expired }
        return approvedBy == nil ? .proposed : .inForce
    }

    /// One finding about one subject.
    package var target: Target { Target(finding: finding, subject: subject) }

    package struct Target: Sendable, Hashable {
        package let finding: String
        package let subject: SubjectRef

        package init(finding: String, subject: SubjectRef) {
            self.finding = finding
            self.subject = subject
        }
    }
}
