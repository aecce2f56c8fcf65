import DossierCore

/// Checks as one page for people: verdict first, then what stands in the way, then every finding.
struct HTMLReport: ReportDocument {
    let languages: PageLanguages
    private var sections: [Markup] = []
    private var overview: [Markup] = []
    private var shipments: [String] = []

    init(languages: [Language]) { self.languages = PageLanguages(languages) }

    mutating func add(_ report: CheckReport) {
        shipments.append(report.assessment.shipment)
        let anchor = "filing-\(shipments.count)"
        sections.append(FilingSection(report: report, languages: languages, anchor: anchor).markup)
        overview.append(row(report, anchor))
    }

    func finish() -> String {
        let name = Wording(zh: "备案资料核对报告", en: "Completeness report")
        let only = shipments.count == 1 ? " \(shipments[0])" : ""
        let note = Wording(
            zh: "由 dossier \(FilingOffice.programVersion) 生成。“齐备”仅指对照所列清单版本齐备。",
            en:
                "Made by dossier \(FilingOffice.programVersion). “Ready” means complete against the checklist edition named, nothing more."
        )
        let body: Markup = """
            <h1>\(languages.text(name))</h1>
            \(shipments.count == 1 ? "" : table)
            \(Markup.lines(sections))
            <footer>
            \(languages.paragraphs(note))
            </footer>
            """
        return PrintablePage.document(
            title: Wording(zh: name.zh + only, en: name.en + only), languages, body: body)
    }

    /// Several filings at a glance.
    private var table: Markup {
        let heads = [
            Wording(zh: "发运号", en: "Shipment"), Wording(zh: "计划发运", en: "Departure"),
            Wording(zh: "结论", en: "Verdict"), Wording(zh: "须解决", en: "To resolve"),
        ]
        return """
            <div class="wide"><table>
            <caption class="lead">\(languages.text(Wording(zh: "共 \(shipments.count) 票", en: "\(shipments.count) filings")))</caption>
            <thead><tr>\(Markup.joined(heads.map { "<th scope=\"col\">\(languages.text($0))</th>" }))</tr></thead>
            <tbody>
            \(Markup.lines(overview))
            </tbody></table></div>
            """
    }

    private func row(_ report: CheckReport, _ anchor: String) -> Markup {
        let (assessment, blockers) = (report.assessment, report.assessment.blockers)
        let departure = report.dossier.records.shipment.plannedDeparture
        var seen: Set<String> = []
        let ids = blockers.map(\.id).filter { seen.insert($0).inserted }
        return """
            <tr><th scope="row"><a href="#\(anchor)">\(assessment.shipment)</a></th><td>\(departure)</td>\
            <td class="\(assessment.verdict.rawValue)"><strong>\(FilingSection.mark(assessment.verdict, languages))</strong></td><td>\(blockers.count) <span class="also">\(ids.joined(separator: " "))</span></td></tr>
            """
    }
}
