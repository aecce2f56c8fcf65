import DossierCore
import FilingOffice

/// A check as a person reads it: verdict first, then what stands in the way, each with its values and what to do.
enum CheckReportText {
    static func render(_ report: CheckReport, _ language: Language, full: Bool) -> String {
        let assessment = report.assessment
        var lines = header(report, language)
        lines.append("")
        lines.append(verdict(report, language))
        let waived = assessment.findings.filter { assessment.isWaived($0) }
        let blockers = assessment.blockers
        let notes = assessment.findings.filter { finding in
            finding.severity > .major && finding.outcome != .met && finding.outcome != .notApplicable
                && !assessment.isWaived(finding)
        }
        let rest = assessment.findings.filter { $0.outcome == .met || $0.outcome == .notApplicable }
        lines += section(Wording(zh: "须解决", en: "To resolve"), blockers, assessment, language)
        lines += section(Wording(zh: "已豁免（结果仍在）", en: "Waived, still standing"), waived, assessment, language)
        lines += section(Wording(zh: "提示", en: "For notice"), notes, assessment, language)
        if full {
            lines.append("")
            lines += rest.map { "  \($0.id)  \($0.subject)  \($0.outcome.title[language])  \($0.title[language])" }
        }
        lines.append("")
        lines.append(counts(assessment, language))
        return lines.joined(separator: "\n")
    }

    /// One line a filing, for `--all`.
    static func line(_ report: CheckReport, _ language: Language) -> String {
        let assessment = report.assessment
        let blockers = assessment.blockers
        let ids = blockers.prefix(6).map(\.id).joined(separator: " ") + (blockers.count > 6 ? " …" : "")
        return
            "\(report.dossier.shipment)  \(report.dossier.records.shipment.plannedDeparture)  \(assessment.verdict.title[language])  \(ids)"
    }

    static func summary(_ verdicts: [Verdict: Int], _ language: Language) -> String {
        Verdict.allCases.map { "\($0.title[language]) \(verdicts[$0] ?? 0)" }.joined(separator: " · ")
    }

    static func header(_ report: CheckReport, _ language: Language) -> [String] {
        let shipment = report.dossier.records.shipment
        let products = report.dossier.records.products.map { $0.name[language] }.joined(separator: ", ")
        let pin = report.assessment.checklist
        var lines = [
            Terminal.styled(shipment.id, .bold)
                + "  \(products) → \(shipment.destination)  "
                + Wording(zh: "计划发运 \(shipment.plannedDeparture)", en: "departure \(shipment.plannedDeparture)")[
                    language],
            Wording(
                zh:
                    "清单 \(pin.id)@\(pin.edition)（\(pin.sha256.short)，依据：\(report.checklist.standing.title.zh)） 截至 \(report.assessment.asOf)",
                en:
                    "checklist \(pin.id)@\(pin.edition) (\(pin.sha256.short), standing: \(report.checklist.standing.title.en)) as of \(report.assessment.asOf)"
            )[
                language],
        ]
        if let overlay = report.assessment.overlay {
            lines.append(
                Wording(
                    zh: "目的地附加清单 \(overlay.id)@\(overlay.edition) \(overlay.title.zh)（依据：\(overlay.standing.title.zh)）",
                    en:
                        "destination pack \(overlay.id)@\(overlay.edition) \(overlay.title.en) (standing: \(overlay.standing.title.en))"
                )[language])
        }
        for banner in report.banners {
            lines.append(Terminal.styled(Report.wrapped("! " + banner[language], indent: 0), .yellow))
        }
        return lines
    }

    static func verdict(_ report: CheckReport, _ language: Language) -> String {
        let verdict = report.assessment.verdict
        let word = verdict.title[language]
        let sentence =
            Wording(zh: "\(word)：", en: "\(word.uppercased()): ")[language] + report.verdictSentence[language]
        return switch verdict {
        case .ready: Terminal.styled(sentence, .green)
        case .blocked: Terminal.styled(sentence, .red)
        case .couldNotVerify: Terminal.styled(sentence, .yellow)
        }
    }

    private static func section(
        _ title: Wording, _ findings: [Finding], _ assessment: Assessment, _ language: Language
    ) -> [String] {
        guard !findings.isEmpty else { return [] }
        return ["", Terminal.styled(title[language], .bold)]
            + findings.flatMap { item($0, in: assessment, language) }
    }

    private static func item(_ finding: Finding, in assessment: Assessment, _ language: Language) -> [String] {
        let id = Terminal.styled(finding.id, .bold)
        let outcome = finding.outcome.title[language]
        var lines = [
            "  \(id)  \(finding.title[language])  [\(finding.subject)]  \(outcome) · \(finding.severity.title[language])",
            Report.wrapped(finding.message[language], indent: 6, lines: 4, more: more(finding)[language]),
        ]
        if let action = finding.action { lines.append(Report.wrapped("→ " + action[language], indent: 6)) }
        if let waiver = finding.waiver {
            let sentence = waiver.sentence(assessment.effect(of: waiver, on: finding))
            lines.append(Report.wrapped(sentence[language], indent: 6))
        }
        if let source = finding.citations.first {
            lines.append(Terminal.styled("      " + source.sentence[language], .dim))
        }
        return lines
    }

    /// Where the rest of a long message is.
    private static func more(_ finding: Finding) -> Wording {
        Wording(
            zh: "…（全文见 dossier explain … \(finding.id)）", en: "… (all of it: dossier explain … \(finding.id))")
    }

    private static func counts(_ assessment: Assessment, _ language: Language) -> String {
        let parts = Outcome.allCases.map { "\($0.title[language]) \(assessment.count($0))" }
        return
            (parts + [Wording(zh: "已豁免 \(assessment.waivedCount)", en: "waived \(assessment.waivedCount)")[language]])
            .joined(separator: " · ")
    }
}
