import Foundation
import TestSupport
import Testing

/// The work list, as people read it and as programs do.
struct MissingTests {
    struct Checked: Decodable {
        let counts: [String: Int]
        let findings: [Entry]

        struct Entry: Decodable {
            let id: String
            let outcome: String
            let severity: String
            let title: [String: String]
        }

        var blockers: [Entry] {
            findings.filter {
                ["missing", "failed", "could-not-verify"].contains($0.outcome)
                    && ["block", "major"].contains($0.severity)
            }
        }
    }

    struct Listed: Decodable {
        struct Item: Decodable {
            let id: String
            let blocks: Bool
            let due: String?
            let overdueDays: Int
            let owner: String?
        }

        struct Progress: Decodable {
            let blockers: Int
            let percent: Int
        }

        let shipment: String
        let progress: Progress
        let open: Int
        let items: [Item]
    }

    private func check(_ bench: Bench) throws -> Checked {
        let outcome = try Program.run(
            ["check", Bench.shipment, "--format", "json", "--as-of", Bench.day] + bench.here)
        return try JSONDecoder().decode(Checked.self, from: outcome.output)
    }

    private func missing(_ words: String..., in bench: Bench, zh: Bool = false) throws -> OutsideTool.Outcome {
        try Program.run(["missing"] + words + ["--as-of", Bench.day] + bench.here, zh: zh)
    }

    private func assigned() throws -> Bench {
        let bench = try Bench(.imported)
        let words = ["assign", Bench.shipment, "d17", "--to", "xu.jing", "--due", "2099-06-08"]
        let outcome = try Program.succeed(words + bench.here + bench.by("lin.wei"))
        #expect(outcome.outputText == "D17 is assigned to xu.jing, due 2099-06-08 (agreed when assigned).\n")
        return bench
    }

    @Test("says first what the shipment is, what blocks, and how far it is; then whose it is and by when")
    func text() throws {
        let bench = try assigned()
        let checked = try check(bench)
        let blockers = checked.blockers
        let unverified = blockers.count { $0.outcome == "could-not-verify" }
        let open = ["missing", "failed", "could-not-verify"].reduce(0) { $0 + (checked.counts[$1] ?? 0) }
        let met = checked.counts["met"] ?? 0
        let applicable = open + met
        let title = try #require(checked.findings.first { $0.id == "D17" }?.title)
        let english = try missing(Bench.shipment, "--owner", "xu.jing", in: bench)
        #expect(english.exitCode == 1)
        let lines = english.outputText.components(separatedBy: "\n")
        #expect(
            lines.first
                == "YH26-US-011  Human umbilical cord mesenchymal stromal cell injection → US  departure 2026-06-10"
        )
        #expect(
            lines.drop { $0.isEmpty == false }.prefix(6) == [
                "",
                "BLOCKED: \(blockers.count) to resolve (\(unverified) of them could not be verified) · \(met) of "
                    + "\(applicable) applicable met (\(met * 100 / applicable) %)",
                "\(open) open, 1 of them listed · 0 overdue · 0 without an owner", "",
                "  D17  \(title["en"] ?? "")  [batch:MSC01-26A03]  missing · blocks",
                "      due 2099-06-08 (agreed when assigned)",
            ])
        let chinese = try missing(Bench.shipment, "--owner", "xu.jing", in: bench, zh: true).outputText
        #expect(
            chinese.components(separatedBy: "\n").drop { $0.isEmpty == false }.prefix(6) == [
                "",
                "受阻：须解决 \(blockers.count) 项（其中 \(unverified) 项无法核实） · 适用 \(applicable) 项，"
                    + "已满足 \(met) 项（\(met * 100 / applicable)%）",
                "待办 \(open) 项，列出 1 项 · 已逾期 0 项 · 无人负责 0 项", "",
                "  D17  \(title["zh"] ?? "")  [batch:MSC01-26A03]  缺失 · 必须", "      最迟 2099-06-08（分派时约定）",
            ])
    }

    @Test("its JSON has every open finding, what blocks first and then by due day")
    func json() throws {
        let bench = try assigned()
        let outcome = try missing(Bench.shipment, "--format", "json", in: bench)
        #expect(outcome.exitCode == 1)
        let list = try JSONDecoder().decode(Listed.self, from: outcome.output)
        let checked = try check(bench)
        #expect(list.progress.blockers == checked.blockers.count)
        #expect(list.progress.percent < 100)
        #expect(list.open == list.items.count)
        #expect(list.items.count { $0.blocks } == checked.blockers.count)
        #expect(list.items.filter { $0.owner != nil }.map(\.id) == ["D17"])
        let keys = list.items.map { ($0.blocks ? "0 " : "1 ") + ($0.due ?? "9999-12-31") }
        #expect(keys == keys.sorted())
    }

    @Test("over all shipments it prints one object a line, and nothing of a filing that is done is left to do")
    func all() throws {
        let bench = try Bench(.attached)
        let outcome = try missing("--all", "--format", "json", in: bench)
        #expect(outcome.exitCode == 1)
        let lists = try outcome.output.split(separator: UInt8(ascii: "\n")).map {
            try JSONDecoder().decode(Listed.self, from: Data($0))
        }
        #expect(lists.map(\.shipment) == SampleTests.shipments.values.sorted())
        let done = try #require(lists.first { $0.shipment == Bench.shipment })
        #expect(done.progress.blockers == 0)
        let mine = try missing("--all", "--owner", "shen.guodong", in: bench)
        #expect(mine.exitCode == 0)
        #expect(mine.outputText == "")
        #expect(try missing(Bench.shipment, in: bench).exitCode == 0)
    }

    @Test("a table for a spreadsheet has a row for every item, with the blockers beside it")
    func csv() throws {
        let bench = try assigned()
        let outcome = try missing(Bench.shipment, "--owner", "xu.jing", "--format", "csv", in: bench)
        let lines = outcome.outputText.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(
            lines.first == """
                shipment,asOf,verdict,blockers,id,kind,subject,outcome,severity,blocks,due,dueFrom,overdueDays,owner,\
                ownerDisabled,suppliers,title,action
                """)
        let blockers = try check(bench).blockers.count
        let row = """
            YH26-US-011,2026-06-01,blocked,\(blockers),D17,requirement,batch:MSC01-26A03,missing,block,yes,2099-06-08,\
            agreed,0,xu.jing,no,
            """
        #expect(lines.last?.hasPrefix(row) == true, "\(outcome.outputText)")
    }

    @Test("the trail says in a sentence who had the work before and who has it now")
    func trail() throws {
        let bench = try assigned()
        try Program.succeed(
            ["assign", Bench.shipment, "D17", "--to", "nobody"] + bench.here + bench.by("zhou.jianming"))
        let english = try Program.succeed(["audit", "log"] + bench.here).outputText.split(separator: "\n").suffix(4)
        #expect(english.first?.hasSuffix("  lin.wei  work assigned  filing YH26-US-011") == true, "\(english)")
        #expect(
            english.dropFirst().first
                == "      D17 about batch:MSC01-26A03: before, nobody saw to it; now xu.jing (due 2099-06-08) does.")
        #expect(
            english.last
                == "      D17 about batch:MSC01-26A03: before, xu.jing (due 2099-06-08) saw to it; now nobody does.")
        let chinese = try Program.run(["audit", "log"] + bench.here, zh: true).outputText.split(separator: "\n")
        #expect(chinese.last == "      D17（batch:MSC01-26A03）：负责人由“xu.jing，期限 2099-06-08”改为“无人”。")
        #expect(try bench.ailments() == nil)
    }
}
