import Foundation
import TestSupport
import Testing

/// Editions through the program where something is refused, cannot be told, or is done for good.
struct EditionRefusalTests {
    /// What `adopt` answers in Chinese.
    static let refused: [(stage: Stage, edition: String, exit: Int32, says: String)] = [
        (.attached, "2099-01", 65, "清单 cell-export 没有版本“2099-01”"),
        (.attached, "device@2026-05", 65, "没有清单“device”"),
        (.attached, "2026-05", 1, "2026-05"),
        (.released, "2026-05", 1, "YH26-US-011"),
    ]

    @Test("what may not be adopted is refused in Chinese too, and nothing changes", arguments: refused)
    func adopts(_ stage: Stage, _ edition: String, _ exit: Int32, _ says: String) throws {
        let bench = try Bench(stage)
        let before = try bench.events()
        let outcome = try Program.run(
            ["adopt", Bench.shipment, edition] + bench.here + bench.by("zhou.jianming"), zh: true)
        #expect(outcome.exitCode == exit, "\(outcome.errorText)")
        #expect(outcome.errorText.contains(says), "\(outcome.errorText)")
        #expect(outcome.errorText.contains { ("一"..."龥").contains($0) }, "\(outcome.errorText)")
        #expect(try bench.events() == before)
    }

    @Test("a filing that cannot be read is told as not judged, and the answer is could not verify")
    func notJudged() throws {
        let bench = try Bench(.imported)
        let script = """
            import sqlite3, sys
            db = sqlite3.connect(sys.argv[1])
            db.execute("DROP TRIGGER recordVersionIsNeverChanged")
            db.execute("UPDATE recordVersion SET body = '{}' WHERE kind = 'shipment' AND key = 'YH26-US-011'")
            db.commit()
            """
        let spoilt = try OutsideTool.run("python3", ["-c", script, bench.workspace + "/register.sqlite"])
        #expect(spoilt.exitCode == 0, "\(spoilt.errorText)")
        let words = [
            "checklist", "diff", "cell-export@2026-05", "cell-export@2026-05", "--filings", "--as-of", Bench.day,
        ]
        let english = try Program.run(words + bench.here)
        #expect(english.exitCode == 3, "\(english.errorText)")
        #expect(english.outputText.contains("YH26-US-011  could not be judged"), "\(english.outputText)")
        #expect(english.outputText.contains("could not be judged 1"))
        let chinese = try Program.run(words + bench.here, zh: true)
        #expect(chinese.outputText.contains("YH26-US-011  无法核对"), "\(chinese.outputText)")
    }

    @Test("releasing lists an edition once; not named in full, hypothetical or a second time it is refused")
    func releases() throws {
        let bench = try Bench(.imported)
        let released = try Program.run(["checklist", "release", "cell-export@2026-05"] + bench.here)
        #expect(released.exitCode == 0, "\(released.errorText)")
        #expect(released.outputText.hasPrefix("cell-export@2026-05 is released: SHA-256 "))
        let list = URL(filePath: bench.workspace + "/library/Checklists/EDITIONS.sha256")
        let lines = try String(contentsOf: list, encoding: .utf8).split(separator: "\n")
        #expect(lines.count { $0.hasSuffix("  cell-export/2026-05") } == 1)
        let again = try Program.run(["checklist", "release", "cell-export@2026-05"] + bench.here, zh: true)
        #expect(again.exitCode == 73)
        #expect(again.errorText.contains("已经发布"))
        #expect(try Program.run(["checklist", "release", "cell-export"] + bench.here).exitCode == 65)
        let kept = Program.sources.appending(path: "SampleData/hypothetical").path
        let supposed = try Program.run(
            ["checklist", "release", "cell-export@2027-hypothetical", "--library", kept])
        #expect(supposed.exitCode == 65)
        #expect(supposed.errorText.contains("is hypothetical and is never released"), "\(supposed.errorText)")
    }

    @Test("trace judges permits on the day given")
    func trace() throws {
        let bench = try PermitTests.bench()
        for (day, days) in [("2026-06-01", 213), ("2026-12-31", 0)] {
            let outcome = try Program.run(["trace", "SA-26-1", "--as-of", day, "--format", "json"] + bench.here)
            #expect(outcome.outputText.contains("\"asOf\":\"\(day)\""), "\(outcome.outputText)")
            #expect(outcome.outputText.contains("\"daysLeft\":\(days)") || days == 0)
        }
    }
}
