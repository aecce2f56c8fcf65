import Foundation
import TestSupport
import Testing

@testable import FilingOffice

/// The page that describes the reports names every column of the table, in its order.
struct ReportDocumentationTests {
    @Test("every column of the CSV report is described, in its order and no other")
    func columns() throws {
        let page = try String(
            contentsOf: MutationFile.repository.appending(path: "Sources/DossierCore/DossierCore.docc/Reports.md"),
            encoding: .utf8)
        let section = try #require(page.components(separatedBy: "### CSV").last?.components(separatedBy: "###").first)
        let described = section.split(separator: "\n").filter { $0.hasPrefix("| `") }.flatMap { line in
            line.split(separator: "|")[0].matches(of: /`([A-Za-z0-9]+)`/).map { String($0.output.1) }
        }
        let headings = CSVReport.headings.map { $0.split(separator: " ")[0] }.map(String.init)
        #expect(described == headings)
    }
}
