import DossierCore
import Foundation
import TestSupport
import Testing

/// The workbook of a check, as openpyxl sees it, says what the JSON report says.
struct WorkbookTests {
    @Test("check writes a workbook that agrees with its JSON report, the same bytes each time")
    func workbook() throws {
        let bench = try Bench(.imported)
        let words = ["check", Bench.shipment, "--as-of", Bench.day] + bench.here
        let path = bench.folder.filePath("check.xlsx")
        let report = try JSONValue(parsing: Program.run(words + ["--format", "json"]).output)
        for name in ["check.xlsx", "again.xlsx"] {
            let outcome = try Program.run(words + ["--format", "xlsx", "--output", bench.folder.filePath(name)])
            #expect(outcome.exitCode == 1, "\(outcome.errorText)")
            #expect(outcome.output.isEmpty)
        }
        #expect(
            try Data(contentsOf: URL(filePath: path))
                == Data(contentsOf: URL(filePath: bench.folder.filePath("again.xlsx"))))
        let answer = try JSONValue(
            parsing: Workbooks.ask(
                path,
                """
                rows = lambda name: [[c.value for c in row] for row in wb[name].iter_rows()]
                findings = rows("结论 Findings")
                matrix = rows("矩阵 Matrix")
                print(json.dumps({"sheets": wb.sheetnames,
                  "types": sorted({c.data_type for ws in wb for row in ws.iter_rows() for c in row if c.value}),
                  "frozen": [ws.freeze_panes for ws in wb], "filters": all(ws.auto_filter.ref for ws in wb),
                  "outcomes": [row[10] for row in findings[1:]], "ids": [row[6] for row in findings[1:]],
                  "verdict": rows("总览 Overview")[1][4], "signs": sorted({c[0] for row in matrix[1:] for c in row[4:] if c})}))
                """))
        #expect(
            answer["sheets"]?.array?.map(\.string) == ["总览 Overview", "矩阵 Matrix", "文件 Documents", "结论 Findings"])
        #expect(answer["types"]?.array?.map(\.string) == ["s"])
        #expect(answer["frozen"]?.array?.map(\.string) == ["B2", "D2", "C2", "B2"])
        #expect(answer["filters"]?.bool == true)
        let findings = report["findings"]?.array ?? []
        #expect(answer["ids"]?.array?.map(\.string) == findings.map { $0["id"]?.string })
        #expect(answer["outcomes"]?.array?.map(\.string) == findings.map { $0["outcome"]?.string })
        #expect(answer["verdict"]?.string == "受阻 blocked")
        let signs = Set(answer["signs"]?.array?.compactMap(\.string) ?? [])
        #expect(!signs.isEmpty && signs.subtracting(["✓", "○", "✕", "?", "–"]).isEmpty)
    }

    @Test("a workbook needs a place, and nothing is written over")
    func places() throws {
        let bench = try Bench(.imported)
        let words = ["check", Bench.shipment, "--as-of", Bench.day, "--format", "xlsx"] + bench.here
        #expect(try Program.run(words).exitCode == 64)
        let file = try bench.folder.file("there.xlsx", "mine").path
        let outcome = try Program.run(words + ["--output", file])
        #expect(outcome.exitCode == 73)
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
    }
}
