import DossierCore
import FilingOffice

/// One finding with its working: what was compared, where it was read, which text asks for it, what to do.
enum ExplanationText {
    static func render(_ finding: Finding, _ report: CheckReport, _ language: Language) -> String {
        let sections = [
            head(finding, language), checks(finding, language), papers(finding, report, language),
            sources(finding, report, language), remedy(finding, language), waivers(finding, report, language),
        ]
        return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    }

    private static func head(_ finding: Finding, _ language: Language) -> [String] {
        let subject = "\(finding.subject.kind.title[language]) \(finding.subject.id)"
        return [
            Terminal.styled("\(finding.id)  \(finding.title[language])", .bold) + "  [\(subject)]",
            "\(Wording(zh: "结果", en: "outcome")[language]): \(finding.outcome.title[language]) · \(finding.severity.title[language])",
        ] + (finding.checks.isEmpty ? [Report.wrapped(finding.message[language], indent: 2)] : [])
    }

    /// Each comparison with the values it looked at.
    private static func checks(_ finding: Finding, _ language: Language) -> [String] {
        let blocks = finding.checks.map { check in
            let lines = ["  \(check.check): \(check.outcome.title[language])"]
            let said = [Report.wrapped(check.message[language], indent: 4)]
            return (lines + said + check.facts.map { fact($0, language) }).joined(separator: "\n")
        }
        return blocks.isEmpty ? [] : [blocks.joined(separator: "\n\n")]
    }

    private static func fact(_ fact: ComparedFact, _ language: Language) -> String {
        let value = fact.value ?? Wording(zh: "（未登记）", en: "(not recorded)")[language]
        let source = fact.document.map { " ← \($0)" } ?? ""
        return "      \(fact.path) [\(fact.subject)] = \(value)\(source)"
    }

    /// The papers with their names as they came and the short form of their digest, as pages print it.
    private static func papers(_ finding: Finding, _ report: CheckReport, _ language: Language) -> [String] {
        let papers = finding.papers(in: report)
        guard !papers.isEmpty else { return [] }
        let heading = Wording(zh: "文件", en: "papers")[language] + ":"
        return [heading]
            + papers.flatMap { paper in
                let issued = paper.issued.map { Wording(zh: "签发 \($0)", en: "issued \($0)")[language] }
                let expires = paper.expires.map { Wording(zh: "有效期至 \($0)", en: "valid until \($0)")[language] }
                let revision = paper.revision.map { Wording(zh: "版本 \($0)", en: "revision \($0)")[language] }
                let rest = [issued, expires, revision].compactMap(\.self).map { " · " + $0 }.joined()
                return [
                    "  \(paper.id)  \(paper.originalName)\(rest)",
                    Terminal.styled("      \(paper.digest.short)  sha256 \(paper.digest.hex)", .dim),
                ]
            }
    }

    private static func sources(_ finding: Finding, _ report: CheckReport, _ language: Language) -> [String] {
        let heading = Wording(zh: "出处", en: "source")[language] + ":"
        let lines = finding.citations.map { citation in
            let title = report.checklist.instrument(citation.instrument)?.title[language] ?? ""
            return "  \(citation.sentence[language])  \(title)"
        }
        return lines.isEmpty ? [] : [heading] + lines
    }

    private static func remedy(_ finding: Finding, _ language: Language) -> [String] {
        finding.action.map { [Report.wrapped("→ " + $0[language], indent: 0)] } ?? []
    }

    /// Every waiver there was, the newest last.
    private static func waivers(_ finding: Finding, _ report: CheckReport, _ language: Language) -> [String] {
        let waivers = finding.waivers(in: report)
        guard !waivers.isEmpty else { return [] }
        let heading = Wording(zh: "豁免", en: "waivers")[language] + ":"
        return [heading]
            + waivers.map { waiver in
                let sentence = waiver.sentence(report.assessment.effect(of: waiver, on: finding))[language]
                return Report.wrapped("\(waiver.proposedAt.day)  \(sentence)", indent: 2)
            }
    }
}
