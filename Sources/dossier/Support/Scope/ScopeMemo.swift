import DossierCore
import FilingOffice

/// Whether exports need the filing, in Markdown, to be pasted into a memo.
enum ScopeMemo {
    static func render(_ report: ScopeReport, _ language: Language) -> String {
        let title = Wording(zh: "出境备案适用范围判断", en: "Scope of the export filing")
        let columns = Wording(
            zh: "| 拟出口 | 产品 | 目的地 | 结论 | 类别 | 理由 | 出处（可靠程度） |",
            en: "| Planned export | Product | Destination | Answer | Class | Reasons | Source (standing) |")
        var lines = ["## \(title[language])", "", ScopeText.head(report)[language] + (language == .zh ? "。" : "."), ""]
        if let banner = report.checklist.banner { lines += ["> \(banner[language])", ""] }
        lines += [columns[language], "|---|---|---|---|---|---|---|"]
        lines += report.answers.map { row($0, language) }
        lines += ["", report.rules.note[language], "", "### \(ScopeText.sourcesTitle[language])", ""]
        lines += report.instruments.map { "- \(ScopeText.instrument($0)[language])" }
        lines += ["", "**\(ScopeText.counts(report.count)[language])**"]
        return lines.joined(separator: "\n")
    }

    private static func row(_ answer: ScopeAnswer, _ language: Language) -> String {
        let cells = [
            answer.planned.name, answer.planned.product?[language] ?? "", answer.planned.values["destination"] ?? "–",
            "**\(answer.decision.title[language])**", answer.classified[language],
            answer.reasons.map { $0[language] }.joined(separator: " "), ScopeText.citations(answer)[language],
        ]
        return "| " + cells.map(escaped).joined(separator: " | ") + " |"
    }

    /// A cell holds no bar and no line end, and nothing that a renderer would take for a tag.
    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("|", with: "\\|").replacing("<", with: "&lt;")
            .replacing("\n", with: " ")
    }
}
