/// Where a filing stands.
///
/// No authority has published a state machine for this filing; these states follow Chinese filing and licensing practice
/// (domain-brief 7.1, standing: expected).
package enum DossierStatus: String, Sendable, Hashable, Codable, CaseIterable {
    case inPreparation = "in-preparation"
    case internalReview = "internal-review"
    case locked
    case submitted
    case supplementRequested = "supplement-requested"
    case resubmitted
    case accepted
    case filed
    case suspended
    case rejected
    case withdrawn
    case terminated
    case closed

    package var title: Wording {
        switch self {
        case .inPreparation: Wording(zh: "资料准备", en: "in preparation")
        case .internalReview: Wording(zh: "内部审核", en: "internal review")
        case .locked: Wording(zh: "已锁定（定稿）", en: "locked")
        case .submitted: Wording(zh: "已提交", en: "submitted")
        case .supplementRequested: Wording(zh: "补正", en: "supplement requested")
        case .resubmitted: Wording(zh: "补正后再提交", en: "resubmitted")
        case .accepted: Wording(zh: "受理", en: "accepted")
        case .filed: Wording(zh: "备案完成", en: "filed")
        case .suspended: Wording(zh: "暂停", en: "suspended")
        case .rejected: Wording(zh: "未予受理或备案", en: "rejected")
        case .withdrawn: Wording(zh: "撤回", en: "withdrawn")
        case .terminated: Wording(zh: "终止", en: "terminated")
        case .closed: Wording(zh: "关闭归档", en: "closed")
        }
    }

    /// Content may be edited only before it is locked.
    package var isOpen: Bool { self == .inPreparation || self == .internalReview }

    /// From which a releaser may open a filing again: under review, locked, or asked to correct.
    package static let reopenable: [DossierStatus] = [.locked, .supplementRequested, .internalReview]

    /// Nothing more can happen.
    package var isFinal: Bool {
        switch self {
        case .rejected, .withdrawn, .terminated, .closed: true
        default: false
        }
    }
}
