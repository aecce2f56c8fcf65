import DossierCore
import Foundation
import TestSupport
import Testing

@testable import FilingOffice

@Suite("Workbooks we write")
struct SpreadsheetWritingTests {
    static let texts = [
        "=HYPERLINK(\"http://x\")", "+1", "-1", "@x", "http://example.org", "0012", "2026-01-02", "发运 <&> \"x\"",
        "two\nlines", "TRUE", "a\u{1}b",
    ]

    private static func writer(_ texts: [String] = texts) throws -> SpreadsheetWriter {
        SpreadsheetWriter(
            title: "试 test", day: try Day("2026-06-01"),
            sheets: [
                SpreadsheetWriter.Sheet(
                    name: "donors", columns: [.init(heading: "code", width: 20), .init(heading: "note", width: 30)],
                    rows: texts.map { [.init(text: $0, tone: .bad), .init(text: "x")] }, frozenColumns: 1)
            ])
    }

    @Test("openpyxl reads every cell as text, under frozen headings with a filter")
    func openpyxl() throws {
        let folder = try TemporaryFolder()
        try Self.writer().bytes().write(to: folder.path("w.xlsx"))
        let answer = try JSONValue(
            parsing: Workbooks.ask(
                folder.filePath("w.xlsx"),
                """
                ws = wb["donors"]
                print(json.dumps({"types": sorted({c.data_type for row in ws.iter_rows() for c in row}),
                  "texts": [row[0].value for row in ws.iter_rows(min_row=2)], "frozen": ws.freeze_panes,
                  "filter": ws.auto_filter.ref, "title": wb.properties.title, "links": len(ws._hyperlinks),
                  "created": wb.properties.created.isoformat(), "width": ws.column_dimensions["B"].width > 29}))
                """))
        #expect(answer["types"]?.array?.map(\.string) == ["s"])
        let shown = Self.texts.dropLast().map { Optional($0) }
        #expect(answer["texts"]?.array?.map(\.string).dropLast() == shown[...])
        #expect(answer["frozen"]?.string == "B2")
        #expect(answer["filter"]?.string == "A1:B12")
        #expect(answer["title"]?.string == "试 test")
        #expect(answer["links"]?.integer == 0)
        #expect(answer["created"]?.string == "2026-06-01T00:00:00")
        #expect(answer["width"]?.bool == true)
    }

    @Test("the same sheets give the same bytes, and our own reader reads them back")
    func roundTrip() throws {
        let bytes = try Self.writer().bytes()
        #expect(try Self.writer().bytes() == bytes)
        let table = try #require(try SpreadsheetSource(SourceFile(name: "w.xlsx", bytes: bytes)).tables.first)
        #expect(table.sheet == "donors")
        #expect(table.rows.dropLast().map { $0.cells[0] } == Self.texts.dropLast())
    }

    @Test("a text longer than a cell is cut, and says so")
    func long() throws {
        let bytes = try Self.writer([String(repeating: "长", count: 40_000)]).bytes()
        let table = try #require(try SpreadsheetSource(SourceFile(name: "w.xlsx", bytes: bytes)).tables.first)
        #expect(table.rows[0].cells[0].hasSuffix("…〔截断 cut〕"))
    }

    @Test("a sheet beyond the format's rows is refused")
    func tooLarge() {
        let sheet = SpreadsheetWriter.Sheet(
            name: "x", columns: [], rows: Array(repeating: [], count: 1_048_576), frozenColumns: 0)
        #expect(throws: SpreadsheetWriter.Fault.self) {
            try SpreadsheetWriter(title: "x", day: Day.earliest, sheets: [sheet]).bytes()
        }
    }
}
