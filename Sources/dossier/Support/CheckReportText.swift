import DossierCore
import FilingOffice

/// A check as a person reads it: verdict first, then what stands in the way, each with its values and what to do.
enum CheckReportText {
    static func render(_ report: CheckReport, _ language: Language, full: Bool) -> String {
        let assessment = report.assessment
        var lines = header(report, language)
        lines.append("")
        lines.append(verdict(assessment, language))
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

    private static func header(_ report: CheckReport, _ language: Language) -> [String] {
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
        for banner in [report.checklist.banner, report.assessment.overlay?.banner].compactMap({ $0 }) {
            lines.append(Terminal.styled(Report.wrapped("! " + banner[language], indent: 0), .yellow))
        }
        return lines
    }

    private static func verdict(_ assessment: Assessment, _ language: Language) -> String {
        let word = assessment.verdict.title[language]
        let pin = assessment.checklist
        return switch assessment.verdict {
        case .ready:
            Terminal.styled(
                Wording(
                    zh: "\(word)：对照清单 \(pin.id)@\(pin.edition) 资料齐备",
                    en: "\(word.uppercased()): complete against checklist \(pin.id) edition \(pin.edition)")[language],
                .green)
        case .blocked:
            Terminal.styled(
                Wording(
                    zh: "\(word)：\(assessment.blockers.count) 项须解决",
                    en: "\(word.uppercased()): \(assessment.blockers.count) to resolve")[language], .red)
        case .couldNotVerify:
            Terminal.styled(
                Wording(
                    zh: "\(word)：\(assessment.blockers.count) 项未能核实，不等于通过",
                    en: "\(word.uppercased()): \(assessment.blockers.count) could not be verified, which is not a pass")[
                        language], .yellow)
        }
    }

    private static func section(
        _ title: Wording, _ findings: [Finding], _ assessment: Assessment, _ language: Language
    ) -> [String] {
        guard !findings.isEmpty else { return [] }
        return ["", Terminal.styled(title[language], .bold)]
            + findings.flatMap { item($0, asOf: assessment.asOf, language) }
    }

    private static func item(_ finding: Finding, asOf day: Day, _ language: Language) -> [String] {
        let id = Terminal.styled(finding.id, .bold)
        let outcome = finding.outcome.title[language]
        var lines = [
            "  \(id)  \(finding.title[language])  [\(finding.subject)]  \(outcome) · \(finding.severity.title[language])",
            Report.wrapped(finding.message[language], indent: 6, lines: 4, more: more(finding)[language]),
        ]
        if let action = finding.action { lines.append(Report.wrapped("→ " + action[language], indent: 6)) }
        if let waiver = finding.waiver { lines.append(Report.wrapped(self.waiver(waiver, day)[language], indent: 6)) }
        if let source = finding.citations.first {
            lines.append(Terminal.styled("      " + citation(source)[language], .dim))
        }
        return lines
    }

    /// Where the rest of a long message is.
    private static func more(_ finding: Finding) -> Wording {
        Wording(
            zh: "…（全文见 dossier explain … \(finding.id)）", en: "… (all of it: dossier explain … \(finding.id))")
    }

    static func waiver(_ waiver: Waiver, _ day: Day) -> Wording {
        let approved = waiver.approvedBy ?? "-"
        return switch waiver.standing(on: day) {
        case .inForce:
            Wording(
                zh: "豁免至 \(waiver.until)：\(waiver.reason)（\(waiver.proposedBy) 提出，\(approved) 批准）",
                en:
                    "Waived until \(waiver.until): \(waiver.reason) (proposed by \(waiver.proposedBy), approved by \(approved))"
            )
        case .proposed:
            Wording(
                zh: "豁免待批准（\(waiver.proposedBy) 提出，至 \(waiver.until)）：\(waiver.reason)",
                en: "Waiver waiting for approval (by \(waiver.proposedBy), until \(waiver.until)): \(waiver.reason)")
        case .expired:
            Wording(
                zh: "豁免已于 \(waiver.until) 届满，不再有效：\(waiver.reason)",
                en: "Waiver expired on \(waiver.until) and counts no more: \(waiver.reason)")
        }
    }

    static func citation(_ citation: Citation) -> Wording {
        let place = citation.clause.isEmpty ? citation.instrument : "\(citation.instrument) \(citation.clause)"
        return Wording(zh: "\(place) · \(citation.standing.title.zh)", en: "\(place) · \(citation.standing.title.en)")
    }

    private static func counts(_ assessment: Assessment, _ language: Language) -> String {
        let parts = Outcome.allCases.map { "\($0.title[language]) \(assessment.count($0))" }
        return
            (parts + [Wording(zh: "已豁免 \(assessment.waivedCount)", en: "waived \(assessment.waivedCount)")[language]])
            .joined(separator: " · ")
    }
}
