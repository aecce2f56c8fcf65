/// One open finding as work: who should supply what, who sees to it, and by when.
package struct WorkItem: Sendable, Hashable {
    /// Missing, failed or could not be verified, and not waived.
    package let finding: Finding
    /// Whether it stands in the way of the verdict.
    package let isBlocking: Bool
    /// Who should supply it, the one due earliest first; empty where the edition does not say.
    package let suppliers: [Supplier]
    package let due: WorkDue
    /// Who sees to it; nil while nobody is assigned.
    package let assignment: Assignment?
    /// Whether the person assigned is disabled meanwhile, and so does nothing any more.
    package let isOwnerDisabled: Bool
    /// Days by which it is late; 0 when in time or when no due day is known.
    package let overdueDays: Int

    /// Whether nobody who can act sees to it.
    package var isUnowned: Bool { assignment == nil || isOwnerDisabled }
}

extension WorkItem {
    /// Whether this one is to be done first: what blocks, then the earlier day, the graver, then by id and subject.
    /// A due day nobody knows comes after the known ones.
    package func precedes(_ other: WorkItem) -> Bool {
        if isBlocking != other.isBlocking { return isBlocking }
        let (mine, theirs) = (due.day ?? .latest, other.due.day ?? .latest)
        if mine != theirs { return mine < theirs }
        if finding.severity != other.finding.severity { return finding.severity < other.finding.severity }
        if finding.id != other.finding.id { return NaturalOrder.precedes(finding.id, other.finding.id) }
        return finding.subject < other.finding.subject
    }

    /// Who sees to it, or that nobody does and whose it should be.
    package var ownerWording: Wording {
        let functions = Wording(
            zh: suppliers.map(\.title.zh).joined(separator: "、"),
            en: suppliers.map(\.title.en).joined(separator: ", "))
        guard let assignment else {
            return suppliers.isEmpty
                ? Wording(
                    zh: "未分派；该版清单没有写明由谁提供",
                    en: "nobody assigned; this edition of the checklist does not say who supplies it")
                : Wording(zh: "未分派；建议由\(functions.zh)提供", en: "nobody assigned; proposed: \(functions.en)")
        }
        let disabled =
            isOwnerDisabled ? Wording(zh: "（已停用，请另行分派）", en: " (disabled: assign it anew)") : Wording(zh: "", en: "")
        let from =
            suppliers.isEmpty
            ? Wording(zh: "", en: "") : Wording(zh: "；由\(functions.zh)提供", en: "; supplied by \(functions.en)")
        return Wording(
            zh: "负责人 \(assignment.person)\(disabled.zh)\(from.zh)",
            en: "owner \(assignment.person)\(disabled.en)\(from.en)")
    }
}
