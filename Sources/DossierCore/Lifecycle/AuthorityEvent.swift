/// What the authority (or the company towards it) did, as recorded with evidence (domain-brief 7.1, 7.2).
package struct AuthorityEvent: Sendable, Hashable, Codable {
    package enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        case submitted
        case accepted
        case supplementRequested = "supplement-requested"
        case resubmitted
        case filed
        case rejected
        case suspended
        case resumed
        case withdrawn
        case terminated
        case closed

        package var title: Wording {
            switch self {
            case .submitted: Wording(zh: "已提交", en: "submitted")
            case .accepted: Wording(zh: "受理", en: "accepted")
            case .supplementRequested: Wording(zh: "要求补正", en: "supplement requested")
            case .resubmitted: Wording(zh: "补正后再提交", en: "resubmitted")
            case .filed: Wording(zh: "备案完成", en: "filed")
            case .rejected: Wording(zh: "不予受理或备案", en: "rejected")
            case .suspended: Wording(zh: "暂停", en: "suspended")
            case .resumed: Wording(zh: "恢复", en: "resumed")
            case .withdrawn: Wording(zh: "撤回", en: "withdrawn")
            case .terminated: Wording(zh: "终止", en: "terminated")
            case .closed: Wording(zh: "关闭归档", en: "closed")
            }
        }
    }

    package let kind: Kind
    /// The authority's own number on the notice.
    package let number: String?
    /// The day the event happened; the audit trail holds when it was entered.
    package let date: Day
    /// The notice in the vault, and its file name.
    package let evidence: ContentDigest
    package let evidenceName: String
    /// For `filed`: the period the filing is valid for.
    package let validFrom: Day?
    package let validUntil: Day?
    /// For `filed`: the quantity it covers, if the notice limits it.
    package let quantity: Quantity?
    /// For `supplement-requested`: the day by which to answer.
    package let due: Day?
    package let note: String?
    package let recordedBy: String
    package let recordedAt: Instant

    package init(
        kind: Kind, number: String?, date: Day, evidence: ContentDigest, evidenceName: String, validFrom: Day? = nil,
        validUntil: Day? = nil, quantity: Quantity? = nil, due: Day? = nil, note: String? = nil, recordedBy: String,
        recordedAt: Instant
    ) {
        self.kind = kind
        self.number = number
        self.date = date
        self.evidence = evidence
        self.evidenceName = evidenceName
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.quantity = quantity
        self.due = due
        self.note = note
        self.recordedBy = recordedBy
        self.recordedAt = recordedAt
    }
}
