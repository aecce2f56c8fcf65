import Foundation
import TestSupport
import Testing

/// Does this export need the filing: asked from outside.
struct ScopeTests {
    private static let sheet = Bench.samples.appending(path: "planned-exports.csv").path
    private static let library = ["--library", Program.sources.path]

    @Test("every planned export of the sample comes out as the scope says, and the doubtful ones decide the exit code")
    func sample() throws {
        let outcome = try Program.run(["scope", "--file", Self.sheet, "--format", "csv"] + Self.library)
        #expect(outcome.exitCode == 3, "\(outcome.errorText)")
        let rows = outcome.outputText.split(separator: "\n").dropFirst().map {
            let cells = $0.split(separator: ",", omittingEmptySubsequences: false)
            return "\(cells[0]) \(cells[3]) \(cells[4]) \(cells[5])"
        }
        #expect(
            rows == [
                "P-01 yes stem-cell-preparation S10", "P-02 yes stem-cell-preparation S10",
                "P-03 yes gene-edited-cell-product S10", "P-04 cannot-tell modified-without-edit S07",
                "P-05 cannot-tell modified-without-edit S05 S06 S07", "P-06 cannot-tell other-cell-product S08",
                "P-07 no stem-cell-preparation S01", "P-08 no stem-cell-preparation S02",
                "P-09 no non-cell-biologic S03",
                "P-10 no non-cell-biologic S03", "P-11 cannot-tell cell-derived-product S08", "P-12 cannot-tell  ",
                "P-13 cannot-tell stem-cell-preparation S06",
            ])
    }

    @Test("a sheet in which every row can be decided ends well, and its memo carries counts, note and contested number")
    func memo() throws {
        let folder = try TemporaryFolder()
        let lines = try String(contentsOfFile: Self.sheet, encoding: .utf8).split(separator: "\n")
        let file = try folder.file("plan.csv", (lines.prefix(4) + lines[7...8]).joined(separator: "\n") + "\n")
        for (zh, texts) in [
            (false, ["**needs 3 · does not 2 · cannot tell 0 · rows with mistakes 0**", "Order 789 (contested)"]),
            (true, ["**需要备案 3 · 不需要 2 · 无法判断 0 · 有误的行 0**", "Order 789（来源不一致）", "## 出境备案适用范围判断"]),
        ] {
            let outcome = try Program.run(
                ["scope", "--file", file.path, "--format", "markdown"] + Self.library, zh: zh)
            #expect(outcome.exitCode == 0, "\(outcome.errorText)")
            for text in texts { #expect(outcome.outputText.contains(text), "\(text)") }
        }
    }

    @Test("a shipment is asked by the edition it is pinned to")
    func shipment() throws {
        let bench = try Bench(.imported)
        let yes = try Program.run(["scope", Bench.shipment] + bench.here)
        #expect(yes.exitCode == 0, "\(yes.errorText)")
        #expect(yes.outputText.contains("needs the filing"))
        let open = try Program.run(["scope", "YH26-EU-007"] + bench.here, zh: true)
        #expect(open.exitCode == 3)
        #expect(open.outputText.contains("基因修饰而未作基因编辑的细胞产品（物质类别 = 细胞，产品类别 = 基因编辑细胞产品"))
    }

    struct Bad: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let content: String
        let says: [String]
        var zh = false
    }

    static let bad = [
        Bad(
            testDescription: "all mistakes at once",
            content:
                "planned,purpose,destination,edits\nP1,trial,XX,0\nP1,research,US,-1\n,research,US,two\nP4,research,US,0\n",
            says: [
                "plan.csv:2:purpose: ", "plan.csv:2:destination: ",
                "plan.csv:3:planned: The planned export “P1” stands twice",
                "plan.csv:3:edits: ", "plan.csv:4:planned: ", "plan.csv:4:edits: ",
                "rows 4 · with mistakes 3; nothing was judged.",
            ]),
        Bad(
            testDescription: "unknown column", content: "planned,purpos\nP1,research\n",
            says: ["拟出口清单没有“purpos”这一列。是否想写“purpose”"], zh: true),
        Bad(testDescription: "no column planned", content: "purpose\nresearch\n", says: ["plan.csv:1"]),
        Bad(testDescription: "ragged row", content: "planned,purpose\nP1\n", says: ["plan.csv:2"]),
    ]

    @Test("a sheet with mistakes is refused with all of them, and nothing is judged", arguments: bad)
    func refused(_ one: Bad) throws {
        let folder = try TemporaryFolder()
        let file = try folder.file("plan.csv", one.content)
        let outcome = try Program.run(["scope", "--file", file.path] + Self.library, zh: one.zh)
        #expect(outcome.exitCode == 65, "\(outcome.errorText)")
        #expect(outcome.output.isEmpty)
        for text in one.says { #expect(outcome.errorText.contains(text), "\(text) in \(outcome.errorText)") }
    }

    @Test("an absent sheet, an edition without scope and neither shipment nor sheet have their exit codes")
    func absent() throws {
        #expect(try Program.run(["scope", "--file", "/none.csv"] + Self.library).exitCode == 66)
        #expect(try Program.run(["scope"] + Self.library).exitCode == 64)
        let folder = try TemporaryFolder()
        let edition = folder.filePath("2026-05")
        try Program.copy(Program.sources.appending(path: "Checklists/cell-export/2026-05").path, to: edition)
        try FileManager.default.removeItem(atPath: edition + "/scope.yml")
        let outcome = try Program.run(["scope", "--file", Self.sheet, "--checklist", edition] + Self.library)
        #expect(outcome.exitCode == 3)
        #expect(outcome.errorText.contains("says nothing about its scope"))
    }
}
