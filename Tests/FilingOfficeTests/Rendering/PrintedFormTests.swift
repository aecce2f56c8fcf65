import DossierCore
import Foundation
import TestSupport
import Testing

@testable import FilingOffice

/// The filing form in print, however many lots push its end over a page.
@Suite("The filing form in print")
struct PrintedFormTests {
    @Test("signatures stand on the page of the verdict and of the shipment they are given for")
    func signatures() throws {
        let folder = try TemporaryFolder()
        let sheets = try [6, 8, 10, 12, 14, 16].map { count in
            let letter = try FindingGroupTests.letter(FindingGroupTests.dossier(lots: count))
            let page = try BundleSample.templates().render(.filingForm, .zh, with: letter)
            return PaperPrinter.Sheet(name: "\(count).pdf", html: page)
        }
        let printed = try PaperPrinter.find().print(sheets, dated: try Day("2026-06-01"))
        for sheet in sheets {
            try #require(printed.papers[sheet.name]).write(to: folder.path(sheet.name))
            let text = try Shell.run("pdftotext -layout \(sheet.name) -", in: folder.url)
            #expect(text.status == 0, "\(text.output)")
            let page = try #require(text.output.components(separatedBy: "\u{0C}").first { $0.contains("八、签署") })
            for heading in ["六、运输", "计划发运", "七、资料核对", "（盖章）"] {
                #expect(page.contains(heading), "\(sheet.name): \(heading)")
            }
        }
    }
}
