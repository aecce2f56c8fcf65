import DossierCore

/// One filing's part of the page.
struct FilingSection {
    let report: CheckReport
    let languages: PageLanguages
    let anchor: String

    private var assessment: Assessment { report.assessment }

    var markup: Markup {
        let title: Markup = """
            <section class="filing" id="\(anchor)" aria-labelledby="\(anchor)-title">
            <h2 id="\(anchor)-title">\(assessment.shipment)</h2>
            """
        let waived = assessment.findings.filter { assessment.isWaived($0) }
        let blockers = assessment.blockers
        let notes = assessment.findings.filter { finding in
            let isOpen = finding.outcome != .met && finding.outcome != .notApplicable
            return isOpen && finding.severity > .major && !assessment.isWaived(finding)
        }
        return Markup.lines([
            title, verdict, counts, PrintablePage.facts(facts, languages), edition,
            PrintablePage.banner(report.banners, languages), outlook,
            cards(Wording(zh: "须解决", en: "To resolve"), blockers),
            cards(Wording(zh: "已豁免（结果仍在）", en: "Waived, still standing"), waived),
            cards(Wording(zh: "提示", en: "For notice"), notes),
            FindingTable(report: report, languages: languages).markup,
            "</section>",
        ])
    }

    private var verdict: Markup {
        """
        <div class="verdict \(assessment.verdict.rawValue)"><strong>\(Self.mark(assessment.verdict, languages))</strong>
        \(languages.text(report.verdictSentence))</div>
        """
    }

    /// The verdict with a sign, so that colour is never the only thing that tells it.
    static func mark(_ verdict: Verdict, _ languages: PageLanguages) -> Markup {
        let sign =
            switch verdict {
            case .ready: "✓"
            case .blocked: "✗"
            case .couldNotVerify: "?"
            }
        return "\(sign) \(languages.text(verdict.title))"
    }

    private var facts: [(Wording, Markup)] {
        let shipment = report.dossier.records.shipment
        let products = report.dossier.records.products.map { languages.text($0.name) }
        return [
            (Wording(zh: "产品", en: "Product"), Markup.joined(products, by: "<br>")),
            (Wording(zh: "目的国", en: "Destination"), "\(shipment.destination)"),
            (Wording(zh: "计划发运", en: "Planned departure"), "\(shipment.plannedDeparture)"),
            (Wording(zh: "核对截至", en: "Judged as of"), "\(assessment.asOf)"),
        ]
    }

    private var edition: Markup {
        let pin = assessment.checklist
        var rows: [(Wording, Markup)] = [
            (
                Wording(zh: "所对照的清单", en: "Checklist"),
                "\(languages.text(report.checklist.title)) \(pin.id)@\(pin.edition) <code>sha256 \(pin.sha256.hex)</code>"
            ),
            (Wording(zh: "清单依据的状态", en: "Standing of its basis"), languages.text(report.checklist.standing.title)),
        ]
        if let overlay = assessment.overlay {
            rows.append(
                (
                    Wording(zh: "目的地附加清单", en: "Destination pack"),
                    "\(languages.text(overlay.title)) \(overlay.id)@\(overlay.edition) · \(languages.text(overlay.standing.title))"
                ))
        }
        return PrintablePage.facts(rows, languages, isWide: true)
    }

    /// Every outcome with its number, so that none of them goes without saying.
    private var counts: Markup {
        let outcomes = Outcome.allCases.map { outcome in
            let item: Markup =
                "<li><b>\(assessment.count(outcome))</b> \(FindingTable.mark(outcome, languages))</li>"
            return item
        }
        let waived: Markup =
            "<li><b>\(assessment.waivedCount)</b> <span class=\"mark\">\(languages.text(WaiverEffect.counts.title))</span></li>"
        return "<ul class=\"counts\">\n\(Markup.lines(outcomes + [waived]))\n</ul>"
    }

    private var outlook: Markup {
        guard let outlook = report.outlook else { return "" }
        return """
            <h3>\(languages.text(Wording(zh: "能维持多久", en: "How long it holds")))</h3>
            \(Markup.lines(outlook.sentences.map { languages.paragraphs($0) }))
            """
    }

    private func cards(_ title: Wording, _ findings: [Finding]) -> Markup {
        guard !findings.isEmpty else { return "" }
        return """
            <h3>\(languages.text(title)) (\(findings.count))</h3>
            <ol class="cards">
            \(Markup.lines(findings.map(card)))
            </ol>
            """
    }

    private func card(_ finding: Finding) -> Markup {
        let effect = finding.waiver.map { $0.sentence(assessment.effect(of: $0, on: finding)) }
        return Markup.lines([
            """
            <li><h4><code>\(finding.id)</code> \(languages.text(finding.title))</h4>
            <p>\(FindingTable.mark(finding.outcome, languages)) <span class="tag">\(languages.text(finding.severity.title))</span>
            \(FindingTable.subject(finding.subject, languages))</p>
            """,
            languages.paragraphs(finding.message),
            finding.action.map { languages.paragraphs(Wording(zh: "→ \($0.zh)", en: "→ \($0.en)"), class: "do") } ?? "",
            effect.map { languages.paragraphs($0) } ?? "",
            sources(finding),
            "</li>",
        ])
    }

    /// Papers with their digests, and the texts that ask for them.
    private func sources(_ finding: Finding) -> Markup {
        let papers: [Markup] = finding.evidence.map { evidence in
            let name = report.document(evidence.document)?.originalName ?? ""
            return "<li>\(evidence.document) \(name) <code>sha256 \(evidence.sha256.hex)</code></li>"
        }
        let citations: [Markup] = finding.citations.map { citation in
            return "<li>\(PrintablePage.citation(citation, of: report.checklist, languages))</li>"
        }
        guard !papers.isEmpty || !citations.isEmpty else { return "" }
        return "<div class=\"small\"><ul>\n\(Markup.lines(papers + citations))\n</ul></div>"
    }
}
