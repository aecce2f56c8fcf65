import DossierCore
import FilingOffice
import Foundation
import Testing

/// Every form of report, whole, as it was read and found good.
///
/// After a wanted change `DOSSIER_RECORD=1 swift test --filter GoldenReportTests` writes the files anew; read the
/// difference before keeping it.
struct GoldenReportTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Golden")

    static let cases = ReportFormat.allCases.flatMap { format in
        [Language.zh, .en].map { (format, $0) }
    }

    @Test("a report is the file we read and found good, to the byte", arguments: cases)
    func golden(_ format: ReportFormat, _ language: Language) throws {
        let text = format.text([try ReportSample.report()], [language])
        let file = Self.folder.appending(path: "check.\(language.rawValue).\(format.rawValue)")
        if ProcessInfo.processInfo.environment["DOSSIER_RECORD"] != nil {
            try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        let expected = try Data(contentsOf: file)
        #expect(Data(text.utf8) == expected, "\(file.lastPathComponent) differs")
    }

    @Test("the same findings give the same bytes", arguments: ReportFormat.allCases)
    func deterministic(_ format: ReportFormat) throws {
        let reports = [try ReportSample.report(), try ReportSample.report(asOf: "2026-06-01")]
        let first = format.text(reports, [.zh, .en])
        #expect(first == format.text(reports, [.zh, .en]))
        #expect(!first.unicodeScalars.contains("\u{1}"))
    }

    @Test("says how long the verdict holds where somebody looked ahead, and nothing where nobody did", arguments: cases)
    func outlook(_ format: ReportFormat, _ language: Language) throws {
        let said = "2026-05-11"
        #expect(try format.text([ReportSample.report()], [language]).contains(said))
        #expect(try !format.text([ReportSample.report(isLookingAhead: false)], [language]).contains(said))
    }

    @Test("every finding is in every form, waived, met and beside the point too", arguments: ReportFormat.allCases)
    func complete(_ format: ReportFormat) throws {
        let report = try ReportSample.report()
        let text = format.text([report])
        for finding in report.assessment.findings { #expect(text.contains(finding.id), "\(finding.id)") }
        #expect(text.contains("预期要求，不是官方清单。"))
    }
}
