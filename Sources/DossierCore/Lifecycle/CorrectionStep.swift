/// One thing done about a correction item: never changed, only followed by another.
package struct CorrectionStep: Sendable, Hashable, Codable {
    package enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// Somebody is to see to it, in place of whoever had it.
        case assigned
        case answered
        /// The authority no longer asks for it, or it was put on record by mistake.
        case withdrawn
        /// The answer or the withdrawal no longer holds.
        case reopened

        package var title: Wording {
            switch self {
            case .assigned: Wording(zh: "分派", en: "assigned")
            case .answered: Wording(zh: "答复", en: "answered")
            case .withdrawn: Wording(zh: "撤销", en: "withdrawn")
            case .reopened: Wording(zh: "重新打开", en: "opened again")
            }
        }
    }

    package let kind: Kind
    /// For `assigned`: code of the person; nil takes it from whoever had it.
    package let owner: String?
    /// For `assigned`: the day agreed; nil keeps the notice's.
    package let due: Day?
    /// The answer in words; for `withdrawn` and `reopened` the reason.
    package let text: String?
    /// For `answered`: the documents of the filing that show it, in their order.
    package let evidence: [Document.ID]
    package let by: String
    package let at: Instant

    package init(
        _ kind: Kind, owner: String? = nil, due: Day? = nil, text: String? = nil, evidence: [Document.ID] = [],
        by: String, at: Instant
    ) {
        self.kind = kind
        self.owner = owner
        self.due = due
        self.text = text
        self.evidence = evidence.sorted()
        self.by = by
        self.at = at
    }
}
