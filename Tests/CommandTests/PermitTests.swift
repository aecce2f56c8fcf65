import Foundation
import TestSupport
import Testing

/// Permits through the program: imported, drawn on by two shipments, listed, shown, traced, and holding a shipment.
struct PermitTests {
    static let permit = """
        permits:
          - code: SA-26-1
            kind: special-articles-approval
            number: 沪特审2026-0117
            holder: YAOHE
            products: [YH-MSC01]
            destinations: [US]
            quantity: 2.0e9 cells
            valid-from: 2026-03-01
            valid-until: 2026-12-31
            conclusion: approved
        """

    /// The shipment of a sample, drawing on this permit in place of its own.
    static func drawing(_ name: String) throws -> Data {
        let file = Bench.samples.appending(path: "shipments/\(name)/shipment.yml")
        let text = try String(contentsOf: file, encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return Data(
            text: lines.map { $0.hasPrefix("    permits: [") ? "    permits: [SA-26-1]" : String($0) }
                .joined(separator: "\n"))
    }

    /// A workspace in which two shipments of 1.2e9 cells draw on 2.0e9.
    static func bench() throws -> Bench {
        let bench = try Bench(.attached)
        try Data(text: permit).write(to: bench.folder.path("permits.yml"))
        try drawing("complete-us").write(to: bench.folder.path("a.yml"))
        try drawing("release-after-departure").write(to: bench.folder.path("b.yml"))
        let files = ["permits.yml", "a.yml", "b.yml"].map(bench.folder.filePath)
        try Program.succeed(["import"] + files + bench.here + bench.by("lin.wei"))
        return bench
    }

    @Test("list, show and trace tell validity, each draw and what is left")
    func shown() throws {
        let bench = try Self.bench()
        let asOf = ["--as-of", "2026-06-01"]
        let list = try Program.run(["permit", "list"] + asOf + bench.here)
        #expect(list.exitCode == 0)
        #expect(
            list.outputText.contains(
                """
                SA-26-1  special-articles approval  沪特审2026-0117
                  2026-03-01 to 2026-12-31, 213 days left · 2e9 cells approved, 2.4e9 cells drawn, -4e8 cells left
                  ! It is overdrawn: 2.4e9 cells drawn, -4e8 cells left.

                """), "\(list.outputText)")
        let show = try Program.run(["permit", "show", "沪特审2026-0117"] + asOf + bench.here, zh: true)
        #expect(show.exitCode == 1)
        #expect(
            show.outputText.contains(
                """
                  支取（按计划发运日）：
                    2026-05-27  YH26-US-012  1.2e9 cells  余 8e8 cells  资料准备
                    2026-06-10  YH26-US-011  1.2e9 cells  余 -4e8 cells  资料准备
                """), "\(show.outputText)")
        let trace = try Program.run(["trace", "沪特审2026-0117"] + bench.here)
        #expect(trace.exitCode == 0)
        #expect(trace.outputText.contains("YH26-US-011  1.2e9 cells  -4e8 cells left"), "\(trace.outputText)")
        #expect(try bench.ailments() == nil)
    }

    @Test("the shipment that takes too much is on hold, the one before it is not held by the permit")
    func status() throws {
        let bench = try Self.bench()
        func reasons(_ shipment: String) throws -> String {
            try Program.run(["status", shipment, "--as-of", "2026-06-01"] + bench.here).outputText
        }
        let held = "special-articles approval 沪特审2026-0117 is overdrawn: 2.4e9 cells with this shipment, 2e9 cells"
        #expect(try reasons("YH26-US-011").replacing("\n  ", with: " ").contains(held))
        #expect(try !reasons("YH26-US-012").contains("overdrawn"))
    }

    @Test("asking for the green channel changes no date and no verdict; at most its request (D12) is missed")
    func greenChannel() throws {
        let bench = try Bench(.attached)
        func judged() throws -> [String] {
            let full = ["check", Bench.shipment, "--full", "--lang", "en", "--as-of", Bench.day]
            return try Program.run(full + bench.here).outputText.split(separator: "\n").map(String.init)
                .filter { $0.hasPrefix("  X") || $0.hasPrefix("READY") || $0.contains("verdict") }
        }
        let before = try judged()
        let file = Bench.samples.appending(path: "shipments/complete-us/shipment.yml")
        let text = try String(contentsOf: file, encoding: .utf8)
            .replacing("    hs-code:", with: "    green-channel: requested\n    hs-code:")
        try Data(text: text).write(to: bench.folder.path("a.yml"))
        try Program.succeed(["import", bench.folder.filePath("a.yml")] + bench.here + bench.by("lin.wei"))
        #expect(try judged() == before)
    }

    @Test("bad permits are refused with place and remedy, in both languages", arguments: Self.cases)
    func refused(_ row: BadCase) throws { try row.expectRefusal() }

    static let cases = [
        BadCase(
            testDescription: "ends before it begins", command: "import @/a.yml",
            files: ["a.yml": Data(text: permit.replacing("2026-12-31", with: "2026-01-31"))], exit: 65,
            en: """
                @/a.yml:10:18 permits[1].valid-until: Valid until (2026-01-31) lies before valid from (2026-03-01). Correct one of them.
                1 problem in all; nothing was changed.
                """,
            zh: """
                @/a.yml:10:18 permits[1].valid-until: 有效期至（2026-01-31）早于有效期自（2026-03-01）。请更正其中之一。
                共 1 处问题；什么都没有改变。
                """),
        BadCase(
            testDescription: "a holder nobody knows, an amount below zero", command: "import @/a.yml",
            files: [
                "a.yml": Data(
                    text: permit.replacing("YAOHE", with: "YAOHF").replacing("2.0e9 cells", with: "-2 bags"))
            ], exit: 65,
            en: """
                @/a.yml:5:13 permits[1].holder: There is no party “YAOHF”. Add it to this import, under “parties”.
                @/a.yml:8:15 permits[1].quantity: Quantity is -2 bags and must be above zero. Correct it.
                2 problems in all; nothing was changed.
                """,
            zh: """
                @/a.yml:5:13 permits[1].holder: 没有机构“YAOHF”。请在本次导入中一并提供（parties）。
                @/a.yml:8:15 permits[1].quantity: 批准数量为 -2 bags，必须大于零。请更正。
                共 2 处问题；什么都没有改变。
                """),
        BadCase(
            testDescription: "nothing known under this number", command: "permit show 0117", person: nil, exit: 1,
            en: "No permit has the code or number 0117. See dossier permit list.",
            zh: "没有编码或文号为“0117”的许可。可用 dossier permit list 查看。"),
    ]
}
