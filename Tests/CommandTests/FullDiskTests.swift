import Foundation
import TestSupport
import Testing

/// A disk that is full, or a file that may not grow, ends a command with a sentence, and nothing half done is left.
struct FullDiskTests {
    struct Work: CustomTestStringConvertible, Sendable {
        let testDescription: String
        var from = Stage.attached
        /// `@` stands for the folder of the files.
        let command: String
        var person: String? = "lin.wei"
        /// The largest a file may become, KiB.
        let largestFile: Int
        let en: String
        let zh: String
    }

    static func isFull(_ place: String) -> (en: String, zh: String) {
        (
            "The disk is full (File too large) at \(place); nothing half done was left. Free some space and try again.",
            "写“\(place)”时磁盘已满（文件超出允许的大小），没有留下半成品。请腾出空间后重试。"
        )
    }

    static let register = (
        en: """
        Reading or writing the register @/#register.sqlite failed (SQLite #); nothing was changed. Check free space, \
        limits on file size and permissions, then try again.
        """,
        zh: "登记库“@/#register.sqlite”读写失败（SQLite #），什么都没有改变。请检查磁盘空间、文件大小限制和权限后重试。"
    )

    static let work = [
        Work(
            testDescription: "import", from: .imported, command: "import @/donors.csv", largestFile: 64,
            en: register.en, zh: register.zh),
        Work(
            testDescription: "attach",
            command: "attach YH26-US-011 --type D17 --batch MSC01-26A03 --revision 9 @/big.pdf",
            largestFile: 256, en: isFull("@/workspace/vault").en, zh: isFull("@/workspace/vault").zh),
        Work(
            testDescription: "rebuild", from: .packaged, command: "rebuild R --output @/again.zip", person: nil,
            largestFile: 1024, en: isFull("@/again.zip").en, zh: isFull("@/again.zip").zh),
        Work(
            testDescription: "backup", from: .packaged, command: "backup @/backup", person: nil, largestFile: 2048,
            en: isFull("@/backup").en, zh: isFull("@/backup").zh),
        Work(
            testDescription: "init", command: "init @/new", person: nil, largestFile: 64, en: register.en,
            zh: register.zh),
    ]

    @Test("a command that runs out of room says so, and leaves nothing behind", arguments: work)
    func outOfRoom(_ work: Work) throws {
        let bench = try Bench(work.from)
        try bench.fillFolder()
        let before = try bench.content()
        let names = try bench.folder.contents
        for (sentence, isChinese) in [(work.en, false), (work.zh, true)] {
            let outcome = try Program.run(bench.words(work), largestFile: work.largestFile, zh: isChinese)
            #expect(outcome.exitCode == 74, "\(outcome.errorText)")
            #expect(Sentence(sentence).isSaid(by: outcome.errorText, in: bench.folder.path), "\(outcome.errorText)")
        }
        #expect(before.changes(to: try bench.content()) == [])
        #expect(try bench.folder.contents.filter { !$0.hasPrefix("passphrase") } == names)
        #expect(try bench.ailments() == nil)
        try Program.succeed(bench.words(work))
    }

    @Test("packaging that runs out of room leaves no bundle, and with room the reference is the same")
    func packaging() throws {
        let bench = try Bench(.released)
        for (sentence, isChinese) in [
            (Self.isFull("@/bundles/#.zip").en, false), (Self.isFull("@/bundles/#.zip").zh, true),
        ] {
            let outcome = try Program.run(bench.packaging(), largestFile: 1024, zh: isChinese)
            #expect(outcome.exitCode == 74)
            #expect(Sentence(sentence).isSaid(by: outcome.errorText, in: bench.workspace), "\(outcome.errorText)")
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: bench.workspace + "/bundles") == [])
        #expect(try bench.ailments() == nil)
        let minted = try bench.references()
        #expect(minted.count == 1)
        try Program.succeed(bench.packaging())
        #expect(try bench.references() == minted)
        #expect(try [bench.workspace + "/bundles/\(minted[0])_0000.zip"] == [bench.bundle()])
    }

    @Test("a disk without a byte left says so too")
    func smallDisk() throws {
        let bench = try Bench(.attached)
        try bench.fillFolder()
        let disk = bench.folder.filePath("disk")
        try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: false)
        let script = """
            mount -t tmpfs -o size=8m tmpfs "$0" && cp -a "$1" "$0/workspace" || exit 125
            shift; "$@"; echo $?; "$1" doctor --deep --workspace "$0/workspace"
            """
        let words =
            try ["attach", Bench.shipment, "--type", "D17", "--batch", "MSC01-26A03", "--revision", "9"]
            + [bench.folder.filePath("huge.pdf"), "--workspace", disk + "/workspace"] + bench.by("lin.wei")
        let outcome = try OutsideTool.run(
            "unshare", ["-m", "sh", "-c", script, disk, bench.workspace, Program.path] + words,
            environment: Program.environment)
        guard outcome.exitCode != 125, outcome.exitCode != 1 else {
            withKnownIssue("this environment mounts no disk") { Issue.record("not tried: \(outcome.errorText)") }
            return
        }
        let sentence =
            "The disk is full (No space left on device) at @/vault; nothing half done was left. Free some space and try again."
        #expect(outcome.outputText.hasPrefix("74\nSound: "), "\(outcome.outputText)")
        #expect(Sentence(sentence).isSaid(by: outcome.errorText, in: disk + "/workspace"), "\(outcome.errorText)")
    }
}

extension Bench {
    /// Files of some size to work with.
    fileprivate func fillFolder() throws {
        let rows = (1...2000).map { "B-\($0),tissue,2026-01-02,CN" }
        let table = ["code,collection,collected-on,collected-in"] + rows
        _ = try folder.file("donors.csv", table.joined(separator: "\n") + "\n")
        for (name, size) in [("big.pdf", 1 << 20), ("huge.pdf", 8 << 20)] {
            try (Data(text: "%PDF-1.7\n") + Data(count: size)).write(to: folder.path(name))
        }
    }

    fileprivate func words(_ work: FullDiskTests.Work) throws -> [String] {
        let words = try work.command.split(separator: " ").map { word in
            word == "R"
                ? try String(bundle().split(separator: "/").last?.dropLast("_0000.zip".count) ?? "")
                : String(word).replacing("@", with: folder.path)
        }
        return try words + (words[0] == "init" ? [] : here) + (work.person.map(by) ?? [])
    }

    /// The references minted so far, as the audit trail has them.
    fileprivate func references() throws -> [String] {
        let trail = try Program.succeed(["audit", "export"] + here).outputText
        return trail.matches(of: /"new":"(CXD-[0-9-]+)"/).map { String($0.output.1) }
    }
}
