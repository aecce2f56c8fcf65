import DossierCore

/// Every finding of a filing, by the folder its document goes into; rules behind the documents.
struct FindingTable {
    let report: CheckReport
    let languages: PageLanguages

    var markup: Markup {
        let heads = [
            Wording(zh: "编号", en: "Id"), Wording(zh: "要求或规则", en: "Requirement or rule"),
            Wording(zh: "对象", en: "Subject"), Wording(zh: "结果", en: "Outcome"),
        ]
        return """
            <h3>\(languages.text(Wording(zh: "全部结果", en: "All findings"))) (\(report.assessment.findings.count))</h3>
            <div class="wide"><table>
            <thead><tr>\(Markup.joined(heads.map { "<th scope=\"col\">\(languages.text($0))</th>" }))</tr></thead>
            \(Markup.lines(groups))
            </table></div>
            """
    }

    private var groups: [Markup] {
        let checklist = report.checklist
        let places = Dictionary(grouping: report.assessment.findings) { checklist.demand($0.id)?.place ?? "" }
        // Folder names begin with their number; what has none, the rules, comes last.
        let order = places.keys.sorted { ($0.isEmpty ? 1 : 0, $0) < ($1.isEmpty ? 1 : 0, $1) }
        return order.map { place in
            let title =
                place.isEmpty ? Wording(zh: "一致性规则", en: "Consistency rules") : BundleFolder.title(of: place)
            return """
                <tbody>
                <tr><th scope="rowgroup" colspan="4">\(languages.text(title))</th></tr>
                \(Markup.lines((places[place] ?? []).map(row)))
                </tbody>
                """
        }
    }

    private func row(_ finding: Finding) -> Markup {
        let effect = finding.waiver.map { report.assessment.effect(of: $0, on: finding).title }
        let waiver: Markup = effect.map { " <span class=\"tag\">\(languages.text($0))</span>" } ?? ""
        return """
            <tr><td><code>\(finding.id)</code></td><td>\(languages.text(finding.title))</td>\
            <td>\(Self.subject(finding.subject, languages))</td><td>\(Self.mark(finding.outcome, languages))\(waiver)</td></tr>
            """
    }

    /// What a finding is about.
    static func subject(_ subject: SubjectRef, _ languages: PageLanguages) -> Markup {
        "\(languages.text(subject.kind.title)) <code>\(subject.id)</code>"
    }

    /// An outcome with a sign and a colour.
    static func mark(_ outcome: Outcome, _ languages: PageLanguages) -> Markup {
        let sign =
            switch outcome {
            case .met: "✓"
            case .missing: "○"
            case .failed: "✗"
            case .couldNotVerify: "?"
            case .notApplicable: "–"
            }
        return "<span class=\"mark \(outcome.rawValue)\">\(sign) \(languages.text(outcome.title))</span>"
    }
}
