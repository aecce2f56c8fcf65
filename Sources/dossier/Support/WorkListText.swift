import DossierCore
import FilingOffice

/// A work list as a person reads it: how far the filing is, then what to do, the most pressing first.
enum WorkListText {
    static func render(
        _ report: WorkReport, _ items: [WorkItem], _ filter: WorkFilter, _ language: Language
    ) -> String {
        let list = report.list
        var lines = CheckReportText.header(report.check, language)
        lines.append("")
        lines += progress(report, language)
        lines.append(counts(list, items, filter)[language])
        for item in items { lines += [""] + render(item, on: list.asOf, language) }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The verdict with the number of blockers, and only then how much is met.
    private static func progress(_ report: WorkReport, _ language: Language) -> [String] {
        let (verdict, progress) = (report.list.progress.verdict, report.list.progress.wording[language])
        if verdict == .ready { return [CheckReportText.verdict(report.check, language), progress] }
        let word = language == .en ? verdict.title.en.uppercased() + ": " : verdict.title.zh + "："
        return [Terminal.styled(word + progress, verdict == .blocked ? .red : .yellow)]
    }

    private static func counts(_ list: WorkList, _ items: [WorkItem], _ filter: WorkFilter) -> Wording {
        if list.items.isEmpty { return Wording(zh: "没有待办事项。", en: "Nothing is left to do.") }
        let late = items.count { $0.overdueDays > 0 }
        let unowned = items.count(where: \.isUnowned)
        let open = list.items.count
        return Wording(
            zh: "待办 \(open) 项\(filter.isAll ? "" : "，列出 \(items.count) 项") · 已逾期 \(late) 项 · 无人负责 \(unowned) 项",
            en:
                "\(open) open\(filter.isAll ? "" : ", \(items.count) of them listed") · \(late) overdue · \(unowned) without an owner"
        )
    }

    private static func render(_ item: WorkItem, on day: Day, _ language: Language) -> [String] {
        let finding = item.finding
        let due = Report.wrapped(item.due.wording(on: day)[language], indent: 6)
        return [
            "  \(Terminal.styled(finding.id, .bold))  \(finding.title[language])  [\(finding.subject)]  "
                + "\(finding.outcome.title[language]) · \(finding.severity.title[language])",
            item.overdueDays > 0 ? Terminal.styled(due, .red) : due,
            Report.wrapped(item.ownerWording[language], indent: 6),
        ] + (finding.action.map { [Report.wrapped("→ " + $0[language], indent: 6)] } ?? [])
    }
}

/// A work list as rows for a spreadsheet (RFC 4180). The blockers stand in every row; a percentage stands in none.
enum WorkListCSV {
    static let header =
        "shipment,asOf,verdict,blockers,id,kind,subject,outcome,severity,blocks,due,dueFrom,overdueDays,owner,"
        + "ownerDisabled,suppliers,title,action"

    static func rows(_ list: WorkList, _ items: [WorkItem], _ language: Language) -> String {
        items.map { item in
            let finding = item.finding
            return [
                list.shipment, list.asOf.description, list.progress.verdict.rawValue,
                String(list.progress.blockers), finding.id, finding.kind.rawValue, finding.subject.description,
                finding.outcome.rawValue, finding.severity.rawValue, item.isBlocking ? "yes" : "no",
                item.due.day?.description ?? "", item.due.groundCode, String(item.overdueDays),
                item.assignment?.person ?? "", item.isOwnerDisabled ? "yes" : "no",
                item.suppliers.map(\.rawValue).joined(separator: " "), finding.title[language],
                finding.action?[language] ?? "",
            ].map(CSVReport.cell).joined(separator: ",")
        }.joined(separator: "\n")
    }
}
