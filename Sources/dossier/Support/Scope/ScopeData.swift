import DossierCore
import FilingOffice

/// Whether exports need the filing, for spreadsheets.
enum ScopeData {
    static func csv(_ report: ScopeReport, _ language: Language) -> String {
        let header = "planned,product,destination,decision,class,tests,missing,reasons,citations"
        let rows = report.answers.map { answer in
            [
                answer.planned.name, answer.planned.product?[language] ?? "",
                answer.planned.values["destination"] ?? "", answer.decision.rawValue, ScopeFile.classID(answer) ?? "",
                answer.grounds.map(\.id).joined(separator: " "), answer.missing.joined(separator: " "),
                answer.reasons.map { $0[language] }.joined(separator: " "), ScopeText.citations(answer)[language],
            ].map(CSVReport.cell).joined(separator: ",")
        }
        return ([header] + rows).joined(separator: "\n")
    }
}
