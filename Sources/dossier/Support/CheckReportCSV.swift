import DossierCore
import FilingOffice

/// A check as rows for a spreadsheet (RFC 4180). Cells that a spreadsheet would run as a formula are quoted as text.
enum CheckReportCSV {
    static let header = "shipment,asOf,verdict,id,kind,subject,outcome,severity,waived,title,message,action"

    static func rows(_ report: CheckReport, _ language: Language) -> String {
        let assessment = report.assessment
        return assessment.findings.map { finding in
            [
                assessment.shipment, assessment.asOf.description, assessment.verdict.rawValue, finding.id,
                finding.kind.rawValue, finding.subject.description, finding.outcome.rawValue, finding.severity.rawValue,
                assessment.isWaived(finding) ? "yes" : "no", finding.title[language], finding.message[language],
                finding.action?[language] ?? "",
            ].map(cell).joined(separator: ",")
        }.joined(separator: "\n")
    }

    static func cell(_ text: String) -> String {
        let harmless = text.first.map { "=+-@\t\r".contains($0) } == true ? "'" + text : text
        guard harmless.contains(where: { ",\"\n\r".contains($0) }) else { return harmless }
        return "\"" + harmless.replacing("\"", with: "\"\"") + "\""
    }
}
