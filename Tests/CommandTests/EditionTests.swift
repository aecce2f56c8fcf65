import Foundation
import TestSupport
import Testing

/// Editions compared, tried and adopted from outside.
struct EditionTests {
    /// The hypothetical edition, made by its script in a folder of the test.
    private static func supposed(in folder: TemporaryFolder) throws -> String {
        let script = Program.sources.appending(path: "SampleData/hypothetical/make.py").path
        let target = folder.filePath("what-if")
        let made = try OutsideTool.run("python3", [script, target])
        guard made.exitCode == 0 else { throw Program.Failed(description: made.errorText) }
        return target + "/Checklists/cell-export/2027-hypothetical"
    }

    /// The hypothetical edition as it is kept with the samples.
    private static let kept =
        Program.sources.appending(path: "SampleData/hypothetical/Checklists/cell-export/2027-hypothetical").path

    /// A newer edition in the workspace's library: another allowance, and nothing else.
    private static func newer(_ bench: Bench, _ edition: String = "2026-06") throws {
        let folder = bench.workspace + "/library/Checklists/cell-export/"
        try Program.copy(folder + "2026-05", to: folder + edition)
        for (file, old, new) in [
            ("edition.yml", "edition: 2026-05", "edition: \(edition)"),
            ("parameters.yml", "value: 48 h", "value: 72 h"),
        ] {
            let path = URL(filePath: folder + edition + "/" + file)
            let text = try String(contentsOf: path, encoding: .utf8)
            try Data(text.replacing(old, with: new).utf8).write(to: path)
        }
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder + edition)
        where name.hasSuffix("overlay.yml") {
            let path = URL(filePath: folder + edition + "/" + name)
            let text = try String(contentsOf: path, encoding: .utf8)
            try Data(text.replacing("cell-export@2026-05", with: "cell-export@\(edition)").utf8).write(to: path)
        }
    }

    /// Every file under a folder, by its path in it.
    private static func files(in folder: String) throws -> [String: Data] {
        let root = URL(filePath: folder)
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".yml") }
        return Dictionary(uniqueKeysWithValues: try paths.map { ($0, try Data(contentsOf: root.appending(path: $0))) })
    }

    @Test(
        "the hypothetical edition kept with the samples is, byte for byte, what its script makes of the edition in use")
    func inStep() throws {
        let folder = try TemporaryFolder()
        let made = try Self.files(in: Self.supposed(in: folder))
        let kept = try Self.files(in: Self.kept)
        let stale = Set(made.keys).union(kept.keys).filter { made[$0] != kept[$0] }.sorted()
        #expect(stale == [], "run: python3 SampleData/hypothetical/make.py")
    }

    @Test(
        "the hypothetical edition follows the one in use, has no mistake, says what it is, and differs as its script says"
    )
    func hypothetical() throws {
        let bench = try Bench(.attached)
        let folder = Self.kept
        try Program.succeed(["checklist", "lint", folder] + bench.here)
        try Program.succeed(["checklist", "test", folder] + bench.here)
        let shown = try Program.succeed(
            ["checklist", "diff", "cell-export@2026-05", folder, "--format", "csv"] + bench.here)
        let changes = Set(
            shown.outputText.split(separator: "\n").dropFirst().map {
                $0.split(separator: ",", omittingEmptySubsequences: false).prefix(2).joined(separator: " ")
            })
        #expect(
            changes == [
                "edition cell-export", "requirement D06", "requirement D17", "requirement D67", "requirement H01",
                "requirement H02", "parameter customs-dwell", "instrument WHAT-IF",
            ])
        for (zh, word) in [(false, "Hypothetical, for trying out only"), (true, "假设版本，仅供推演")] {
            let tried = try Program.run(
                ["check", Bench.shipment, "--checklist", folder, "--as-of", Bench.day] + bench.here, zh: zh)
            #expect(tried.exitCode == 1)
            #expect(tried.outputText.contains(word))
        }
    }

    @Test("a difference says which filings change, sent ones apart, and changes nothing")
    func filings() throws {
        let bench = try Bench(.packaged)
        let folder = Self.kept
        let before = try bench.events()
        let words =
            ["checklist", "diff", "cell-export@2026-05", folder, "--filings", "--as-of", Bench.day] + bench.here
        let outcome = try Program.run(words)
        #expect(outcome.exitCode == 1, "\(outcome.errorText)")
        #expect(outcome.outputText.contains("Locked and not yet submitted"))
        #expect(outcome.outputText.contains("ready → blocked"))
        #expect(outcome.outputText.contains("newly blocks: D06 [filing:YH26-US-011], H01 [filing:YH26-US-011]"))
        #expect(outcome.outputText.contains("filings 21 · other verdict 1 ·"))
        #expect(try bench.events() == before)
        let same = try Program.run(
            ["checklist", "diff", "cell-export@2026-05", "cell-export@2026-05", "--filings", "--as-of", Bench.day]
                + bench.here, zh: true)
        #expect(same.exitCode == 0)
        #expect(same.outputText.contains("两个版本的内容相同。"))
    }

    @Test(
        "adopting an edition is a signed act with both pins and the difference on record, and voids signatures visibly")
    func adopts() throws {
        let bench = try Bench(.approved)
        try Self.newer(bench)
        let adopted = try Program.run(["adopt", Bench.shipment, "2026-06"] + bench.here + bench.by("zhou.jianming"))
        #expect(adopted.exitCode == 0, "\(adopted.errorText)")
        #expect(adopted.outputText.contains("signatures voided 3"))
        let log = try Program.succeed(["audit", "log", Bench.shipment] + bench.here).outputText
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(log.contains("From cell-export@2026-05 ("))
        #expect(log.contains("to cell-export@2026-06 ("))
        #expect(log.contains("Tightened: customs-dwell. Signatures voided: 3."))
        let again = try Program.run(["adopt", Bench.shipment, "2026-06"] + bench.here + bench.by("zhou.jianming"))
        #expect(again.exitCode == 1)
        let back = ["adopt", Bench.shipment, "2026-05"]
        let older = try Program.run(back + bench.here + bench.by("zhou.jianming"), zh: true)
        #expect(older.exitCode == 65)
        #expect(older.errorText.contains("改回旧版须说明理由"))
        try Program.succeed(
            back + ["--reason", "the newer one was withdrawn"] + bench.here + bench.by("zhou.jianming"))
        #expect(try bench.ailments() == nil)
    }

    @Test("all open filings adopt an edition at once, or none when one would be refused")
    func adoptsAll() throws {
        let bench = try Bench(.imported)
        try Self.newer(bench)
        let words = ["adopt", "--all-open", "2026-06"] + bench.here
        let outcome = try Program.run(words + bench.by("zhou.jianming"))
        #expect(outcome.exitCode == 0, "\(outcome.errorText)")
        #expect(outcome.outputText.hasSuffix("moved 21 · there already 0 · not moved 0\n"))
        let again = try Program.run(words + bench.by("zhou.jianming"), zh: true)
        #expect(again.outputText == "已改用 0 票；原已采用 21 票；未能改用 0 票。\n")
        let before = try bench.events()
        let back = try Program.run(["adopt", "--all-open", "2026-05"] + bench.here + bench.by("zhou.jianming"))
        #expect(back.exitCode == 65)
        #expect(try bench.events() == before)
    }

    struct Refused: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let stage: Stage
        let edition: String
        var person = "zhou.jianming"
        let exit: Int32
        let says: String
        var zh = false
    }

    static let refused = [
        Refused(
            testDescription: "locked", stage: .released, edition: "2026-06", exit: 1,
            says: "nothing more can be moved to another edition"),
        Refused(
            testDescription: "hypothetical", stage: .attached, edition: "2027-hypothetical", exit: 65,
            says: "只是假设版本，不能用于真实备案", zh: true),
        Refused(
            testDescription: "not released as it is", stage: .attached, edition: "2026-07", exit: 65,
            says: "and has changed since"),
        Refused(
            testDescription: "unknown", stage: .attached, edition: "2099-01", exit: 65, says: "has no edition “2099-01”"
        ),
        Refused(
            testDescription: "another checklist", stage: .attached, edition: "device@2026-05", exit: 65,
            says: "There is no checklist “device”"),
        Refused(
            testDescription: "without the role", stage: .attached, edition: "2026-06", person: "lin.wei", exit: 77,
            says: "it takes a regulatory manager"),
    ]

    @Test("what may not be adopted is refused with its sentence, and nothing changes", arguments: refused)
    func refuses(_ one: Refused) throws {
        let bench = try Bench(one.stage)
        try Self.newer(bench)
        try Self.newer(bench, "2026-07")
        let library = bench.workspace + "/library/Checklists/"
        try Data("\(String(repeating: "a", count: 64))  cell-export/2026-07\n".utf8)
            .write(to: URL(filePath: library + "EDITIONS.sha256"))
        try Program.copy(Self.kept, to: library + "cell-export/2027-hypothetical")
        let before = try bench.events()
        let outcome = try Program.run(
            ["adopt", Bench.shipment, one.edition] + bench.here + bench.by(one.person), zh: one.zh)
        #expect(outcome.exitCode == one.exit, "\(outcome.errorText)")
        #expect(outcome.errorText.contains(one.says), "\(outcome.errorText)")
        #expect(try bench.events() == before)
    }

    @Test("no workspace is made from a library that holds a hypothetical edition")
    func noWorkspace() throws {
        let folder = try TemporaryFolder()
        let library = folder.filePath("library")
        try FileManager.default.createDirectory(atPath: library, withIntermediateDirectories: true)
        for part in ["Checklists", "DossierTemplates"] {
            try Program.copy(Program.sources.appending(path: part).path, to: library + "/" + part)
        }
        try Program.copy(
            Self.kept, to: library + "/Checklists/cell-export/2027-hypothetical")
        let outcome = try Program.run(["init", folder.filePath("workspace"), "--library", library])
        #expect(outcome.exitCode == 65)
        #expect(outcome.errorText.contains("holds the hypothetical edition cell-export@2027-hypothetical"))
        #expect(!FileManager.default.fileExists(atPath: folder.filePath("workspace")))
    }
}

extension Program {
    /// Copies a folder.
    static func copy(_ source: String, to target: String) throws {
        let copied = try OutsideTool.run("cp", ["-a", source, target])
        guard copied.exitCode == 0 else { throw Failed(description: copied.errorText) }
    }
}
