extension WorkList {
    /// Each item of the notice that waits for an answer and has none, as work that blocks.
    ///
    /// It has no requirement of its own, so it is told as the missing part of the correction response (D92) it will stand in:
    /// `D92#3` is item 3.
    static func corrections(of dossier: Dossier, on day: Day, disabled: Set<String>) -> [WorkItem] {
        dossier.unansweredItems.map { item in
            let finding = Finding(
                id: "D92#\(item.number)", kind: .requirement, subject: item.subject, outcome: .missing,
                severity: .block,
                isWaivable: false, title: title(of: item), message: Wording(zh: item.asked, en: item.asked),
                action: Wording(
                    zh: "\(item.asked)（重新打开备案后用 dossier correction answer \(dossier.shipment) \(item.number) 答复。）",
                    en:
                        "\(item.asked) (Once the filing is open again, answer it: dossier correction answer \(dossier.shipment) \(item.number).)"
                ),
                evidence: [], citations: [], checks: [])
            let due = WorkDue(dossier.due(of: item), item.agreedDue == nil ? .notice(item.notice) : .agreed)
            let assignment = item.owner.map { owner in
                Assignment(
                    target: Waiver.Target(finding: finding.id, subject: finding.subject), person: owner,
                    due: item.agreedDue,
                    assignedBy: item.recordedBy, assignedAt: item.recordedAt)
            }
            return WorkItem(
                finding: finding, isBlocking: true, suppliers: [.regulatory], due: due, assignment: assignment,
                isOwnerDisabled: item.owner.map(disabled.contains) ?? false, overdueDays: due.overdue(on: day))
        }
    }

    private static func title(of item: CorrectionItem) -> Wording {
        let points = item.requirement.map { Wording(zh: "，\($0)", en: ", \($0)") } ?? Wording(zh: "", en: "")
        return Wording(
            zh: "补正第 \(item.number) 项（\(item.notice)\(points.zh)）",
            en: "Correction item \(item.number) (\(item.notice)\(points.en))")
    }

    /// Who sees to an item and by when, in words.
    package static func duty(of item: CorrectionItem, in dossier: Dossier, on day: Day) -> Wording {
        let due = WorkDue(dossier.due(of: item), item.agreedDue == nil ? .notice(item.notice) : .agreed).wording(
            on: day)
        let owner =
            item.owner.map { Wording(zh: "负责人 \($0)", en: "owner \($0)") } ?? Wording(zh: "未分派", en: "nobody assigned")
        return Wording(zh: "\(owner.zh)；\(due.zh)", en: "\(owner.en); \(due.en)")
    }
}
