import DossierCore
import FilingOffice
import Foundation
import TestSupport
import Testing

/// Every technical rule of the edition we ship: a paper that meets it, one that fails it, and one of which nothing can
/// be told.
struct TechnicalRuleMatrixTests {
    private struct Row: Sendable, CustomTestStringConvertible {
        let id: String
        var met = [PaperBench.Paper()]
        let failed: [PaperBench.Paper]
        /// Papers of which the rule can tell nothing; by default one whose programs are missing. Nil for a rule in which
        /// nothing can be in doubt.
        var unsure: [PaperBench.Paper]? = [PaperBench.Paper(bytes: TinyPDF(pages: Self.six).data)]
        var lacksPrograms = true
        var testDescription: String { id }

        static let six: [String?] = Array(repeating: "Lot MSC01-26A03", count: 6)
    }

    private static func paper(_ text: String?, type: String = "D13") -> PaperBench.Paper {
        PaperBench.Paper(bytes: TinyPDF(pages: [text]).data, type: type)
    }

    private static func issued(_ text: String?) -> PaperBench.Paper {
        var paper = paper(text)
        paper.issued = Day(year: 2026, month: 5, day: 1).map { DayInterval($0) }
        return paper
    }

    private static func logger(_ lines: [String]) -> PaperBench.Paper {
        PaperBench.Paper(bytes: Data((lines.joined(separator: "\n") + "\n").utf8), name: "logger.txt", type: "D72")
    }

    private static let bookmarks = TinyPDF(
        pages: Row.six, catalogue: "/Outlines 1000 0 R",
        extras: [
            "<< /Type /Outlines /First 1001 0 R /Last 1001 0 R /Count 1 >>",
            "<< /Title (One) /Parent 1000 0 R /Dest [10 0 R /Fit] >>",
        ])

    private static let readings = [
        "2026-05-26\t06:00\t-190.0", "2026-05-26\t06:30\t-189.0", "2026-05-26\t07:00\t-188.5",
    ]

    private static let rows: [Row] = [
        Row(id: "T01", failed: [PaperBench.Paper(bytes: TinyPDF(pages: []).data)]),
        Row(id: "T02", failed: [PaperBench.Paper(bytes: TinyPDF().data.prefix(300))]),
        Row(id: "T03", failed: [PaperBench.Paper(bytes: TinyPDF(version: "1.3").data)]),
        Row(id: "T04", failed: []),
        Row(
            id: "T05",
            failed: [
                PaperBench.Paper(
                    bytes: TinyPDF(catalogue: "/OpenAction 1000 0 R", extras: ["<< /S /JavaScript /JS (a) >>"]).data)
            ]),
        Row(id: "T06", failed: [PaperBench.Paper(bytes: TinyPDF(hasEmbeddedFont: false).data)]),
        Row(id: "T07", failed: [paper(nil)]),
        Row(
            id: "T08", met: [PaperBench.Paper(bytes: bookmarks.data)],
            failed: [PaperBench.Paper(bytes: TinyPDF(pages: Row.six).data)]),
        // We count the bytes ourselves while they are hashed.
        Row(id: "T09", failed: [PaperBench.Paper(size: 500_000_001)], unsure: nil),
        Row(
            id: "T10", failed: [PaperBench.Paper(name: "paper.png")], unsure: [PaperBench.Paper(isInspected: false)],
            lacksPrograms: false),
        Row(id: "T20", failed: [paper("Lot MSC01-26A04")]),
        Row(
            id: "T21", met: [paper("MSC-01", type: "D24")], failed: [paper("MSC-02", type: "D24")],
            unsure: [paper("MSC-01", type: "D24")]),
        Row(
            id: "T22", met: [paper("D-0117", type: "D51")], failed: [paper("D-0118", type: "D51")],
            unsure: [paper("D-0117", type: "D51")]),
        Row(
            id: "T23", met: [paper("NCT02852213", type: "D63")], failed: [paper("NCT02852214", type: "D63")],
            unsure: [paper("NCT02852213", type: "D63")]),
        Row(
            id: "T24", met: [paper("EXP 25 JAN 2028", type: "D15")], failed: [paper("EXP 26 JAN 2028", type: "D15")],
            unsure: [paper("EXP 25 JAN 2028", type: "D15")]),
        Row(
            id: "T25", met: [paper("2025-11-03", type: "D51")], failed: [paper("2025-11-04", type: "D51")],
            unsure: [paper("03/11/2025", type: "D51")]),
        Row(id: "T30", failed: [paper("tel 13800138000")]),
        Row(id: "T31", met: [issued("Issued: 2026-05-01")], failed: [issued("Issued: 2026-05-02")]),
        Row(
            id: "T32", met: [paper("Expiry date: 2028-01-25"), paper("Expiry date: 25 January 2028", type: "D17")],
            failed: [paper("Expiry date: 2028-01-25"), paper("Expiry date: 2028-02-25", type: "D17")]),
        Row(
            id: "T33", met: [logger(readings)], failed: [logger(readings + ["2026-05-26\t07:30\t-120.0"])],
            unsure: [logger(readings + ["26/05/2026\t07:30\t-189.0"])], lacksPrograms: false),
    ]

    @Test("every technical rule of the edition has a row, and no row is left over")
    func complete() throws {
        #expect(Self.rows.map(\.id) == (try PaperBench.checklist.get().technical.map(\.id)))
    }

    @Test("each rule is met, failed, and in doubt, where it should be", arguments: rows)
    private func outcomes(row: Row) throws {
        #expect(try PaperBench.findings(row.met).outcome(of: row.id) == .met)
        let failing = row.id == "T04" ? [PaperBench.Paper(bytes: try Self.encrypted())] : row.failed
        #expect(try PaperBench.findings(failing).outcome(of: row.id) == .failed)
        guard let unsure = row.unsure else { return }
        let empty = try TemporaryFolder()
        let inspector = row.lacksPrograms ? PaperInspector(searchPath: empty.path) : PaperInspector()
        #expect(try PaperBench.findings(unsure, inspector).outcome(of: row.id) == .couldNotVerify)
    }

    /// Opens without a password, and forbids to take text out.
    private static func encrypted() throws -> Data {
        let folder = try TemporaryFolder()
        try TinyPDF().data.write(to: folder.path("plain.pdf"))
        let made = try OutsideTool.run(
            "qpdf",
            [
                "--encrypt", "", "owner", "256", "--extract=n", "--", folder.filePath("plain.pdf"),
                folder.filePath("locked.pdf"),
            ])
        #expect(made.exitCode == 0)
        return try Data(contentsOf: folder.path("locked.pdf"))
    }
}
