import DossierCore
import FilingOffice

/// One finding with its working: what was compared, where it was read, which text asks for it, what to do.
enum ExplanationText {
    static func render(_ finding: Finding, _ report: CheckReport, _ language: Language) -> String {
        var lines = [
            Terminal.styled("\(finding.id)  \(finding.title[language])", .bold) + "  [\(finding.subject)]",
            "\(Wording(zh: "结果", en: "outcome")[language]): \(finding.outcome.title[language]) · \(finding.severity.title[language])",
        ]
        if finding.checks.isEmpty { lines.append(Report.wrapped(finding.message[language], indent: 2)) }
        for check in finding.checks {
            lines.append("")
            lines.append("  \(check.check): \(check.outcome.title[language])")
            lines.append(Report.wrapped(check.message[language], indent: 4))
            lines += check.facts.map { fact($0, language) }
        }
        if !finding.evidence.isEmpty {
            lines.append("")
            lines.append(Wording(zh: "依据资料", en: "evidence")[language] + ":")
            lines += finding.evidence.map { item in
                let document = report.dossier.documents.first { $0.id == item.document }
                return "  \(item.document)  \(document?.originalName ?? "")  sha256 \(item.sha256.hex)"
            }
        }
        lines.append("")
        lines.append(Wording(zh: "出处", en: "source")[language] + ":")
        lines += finding.citations.map { citation in
            let title = report.checklist.instrument(citation.instrument)?.title[language] ?? ""
            return "  \(CheckReportText.citation(citation)[language])  \(title)"
        }
        if let action = finding.action {
            lines.append("")
            lines.append(Report.wrapped("→ " + action[language], indent: 0))
        }
        if let waiver = finding.waiver {
            lines.append(Report.wrapped(CheckReportText.waiver(waiver, report.assessment.asOf)[language], indent: 0))
        }
        return lines.joined(separator: "\n")
    }

    private static func fact(_ fact: ComparedFact, _ language: Language) -> String {
        let value = fact.value ?? Wording(zh: "（未记录）", en: "(not recorded)")[language]
        let source = fact.document.map { " ← \($0)" } ?? ""
        return "      \(fact.path) [\(fact.subject)] = \(value)\(source)"
    }
}
