import Foundation
import TestSupport
import Testing

/// What papers propose, what people confirm, and what may be found, as the program's users see it.
struct FactsTests {
    private static let shipment = "YH26-US-026"

    private func outdated() throws -> Bench {
        let bench = try Bench(.imported)
        try Program.succeed(bench.attaching(Self.shipment, from: "outdated-paper"))
        for (code, role) in [("he.minhua", "auditor"), ("gu.xiaofeng", "logistics")] {
            let passphrase = try bench.by(code)[3]
            try Program.succeed(
                ["person", "add", code, "--name", code, "--role", role, "--new-passphrase-file", passphrase]
                    + bench.here)
        }
        return bench
    }

    private func check(_ bench: Bench, _ id: String) throws -> String {
        try Program.run(
            ["explain", Self.shipment, id, "--as-of", Bench.day] + bench.here
        ).outputText
    }

    @Test("what a paper says stands beside what its sheet says; a confirmed value is the sheet's, with person and page")
    func confirming() throws {
        let bench = try outdated()
        let listed = try Program.succeed(["facts", Self.shipment, "D36"] + bench.here).outputText
        #expect(
            listed.contains(
                "  effective-on  [differs]  2024-04-01  ← 2023-02-01 (page 1: “生效日期 Effective date 2023-02-01”)\n"))
        #expect(try check(bench, "T31").contains("“Effective date” is recorded as 2024-04-01"))

        let outsider = try Program.run(
            ["confirm", Self.shipment, "D36", "effective-on"] + bench.here + bench.by("gu.xiaofeng"))
        #expect(outsider.exitCode == 77)

        let confirmed = try Program.succeed(
            ["confirm", Self.shipment, "D36", "effective-on"] + bench.here + bench.by("lin.wei"))
        #expect(confirmed.outputText == "lin.wei confirmed effective-on of D36: 2023-02-01 (page 1).\n")
        let after = try Program.succeed(["facts", Self.shipment, "D36"] + bench.here).outputText
        #expect(after.contains("  effective-on  [confirmed]  2023-02-01  (lin.wei, "))
        #expect(try !check(bench, "T31").contains("“Effective date” is recorded"))
        let trail = try Program.succeed(["audit", "export"] + bench.here).outputText
        #expect(trail.contains("fact-confirmed"))
        #expect(try bench.ailments() == nil)
    }

    @Test("a value is confirmed only of a field and a document there are, and in the field's form")
    func refusals() throws {
        let bench = try outdated()
        func confirm(_ words: String...) throws -> OutsideTool.Outcome {
            try Program.run(["confirm", Self.shipment] + words + bench.here + bench.by("lin.wei"))
        }
        let field = try confirm("D36", "colour=red")
        #expect(field.exitCode == 65)
        #expect(field.errorText.hasPrefix("D36 has no field colour. It has: "))
        #expect(try confirm("D36", "effective-on=soon").exitCode == 65)
        #expect(try confirm("D99", "lot").exitCode == 1)
        #expect(
            try confirm("D36", "stage").errorText.hasPrefix("The text of D36/product:YH-MSC01 does not give one value"))
    }

    @Test("papers are searched in two Chinese characters by those who may see them")
    func searching() throws {
        let bench = try outdated()
        func search(_ words: String..., by person: String) throws -> OutsideTool.Outcome {
            try Program.run(["search"] + words + bench.here + bench.by(person))
        }
        let found = try search("质量", "标准", by: "he.minhua")
        #expect(found.exitCode == 0)
        #expect(found.outputText.contains("D36/product:YH-MSC01"))
        let kept = try search("质量", "标准", by: "gu.xiaofeng")
        #expect(kept.exitCode == 1)
        #expect(kept.outputText == "Nothing was found.\nThe contents of papers are not open to your roles.\n")
        #expect(try search("批", by: "he.minhua").exitCode == 65)
        #expect(
            try search("批", by: "he.minhua").errorText
                == "“批” is one character and stands nearly everywhere. Give at least two.\n")
    }

    @Test("a name of the site's list blocks, is told by page and line, and is nowhere kept")
    func names() throws {
        let bench = try outdated()
        let list = bench.folder.filePath("names.txt")
        // Words every paper of the manufacturer bears, in the place of a person's name.
        try Data("浦东新区\n".utf8).write(to: URL(filePath: list))
        let added = try Program.succeed(["names", "add", "--file", list] + bench.here + bench.by("zhou.jianming"))
        #expect(added.outputText.hasPrefix("1 new, 1 in all."))
        try Program.succeed(["facts", Self.shipment, "--read-again"] + bench.here + bench.by("lin.wei"))
        let told = try check(bench, "T30")
        #expect(told.contains("It holds name on the site's list (page 1, line "))
        #expect(!told.contains("浦东"))
    }
}
