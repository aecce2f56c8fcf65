package import DossierCore

/// The forms of a check that are one document, however many filings it tells of.
package enum ReportFormat: String, Sendable, CaseIterable {
    case csv, sarif, junit, html, oscal

    /// An empty document of this form.
    ///
    /// - Parameters:
    ///   - languages: whose texts are shown where a form has room for one; the first leads.
    ///   - baseline: an earlier report to compare with; only SARIF can.
    package func begin(_ languages: [Language], baseline: SARIFBaseline? = nil) -> any ReportDocument {
        let language = languages.first ?? .zh
        return switch self {
        case .csv: CSVReport()
        case .sarif: SARIFReport(language: language, baseline: baseline)
        case .junit: JUnitReport(language: language)
        case .html: HTMLReport(languages: languages)
        case .oscal: OSCALReport(language: language)
        }
    }
}

/// A document that takes one report after the other and keeps no more of each than it will write.
package protocol ReportDocument {
    /// Takes the next filing's report.
    mutating func add(_ report: CheckReport)
    /// The whole document. The same reports in the same order give the same text.
    func finish() -> String
}
