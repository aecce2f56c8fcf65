import Foundation
import TestSupport
import Testing

/// A workspace that can only be read answers every question and refuses every change in one sentence.
struct ReadOnlyTests {
    static let changes = [
        "import records", "attach YH26-US-011 --type D17 --batch MSC01-26A03 --revision 9 a.pdf",
        "sign YH26-US-011 --meaning authored", "package YH26-US-011 --as-of 2026-06-01",
        "waive YH26-US-011 D13 --until 2099-12-31 --reason the-record-is-being-copied",
        "record YH26-US-011 submitted --number N --date 2026-06-02 --evidence a.pdf",
        "person disable xu.jing",
    ]

    @Test("every command that changes something is refused, in both languages, and nothing changes")
    func refused() throws {
        let bench = try Bench(.attached)
        let before = try bench.content()
        try bench.setWritable(false)
        defer { bench.makeWritable() }
        for words in Self.changes {
            for (sentence, isChinese) in [
                (
                    "The workspace @ can only be read; nothing was changed. Check the folder's permissions or how it is mounted.\n",
                    false
                ),
                ("工作区“@”只能读取，什么都没有改变。请检查文件夹权限或挂载方式。\n", true),
            ] {
                let outcome = try Program.runBound(
                    words.split(separator: " ").map(String.init) + bench.here + bench.by("lin.wei"), zh: isChinese)
                #expect(outcome.exitCode == 73, "\(words)")
                #expect(outcome.errorText == sentence.replacing("@", with: bench.workspace), "\(words)")
            }
        }
        try bench.setWritable(true)
        #expect(before.changes(to: try bench.content()) == [])
    }

    @Test("questions are answered as ever")
    func answered() throws {
        let bench = try Bench(.packaged)
        let bundle = try bench.bundle()
        let questions = [
            ["check", Bench.shipment, "--as-of", Bench.day], ["audit", "verify"], ["trace", "MSC01-26A03"],
            ["doctor", "--deep"], ["verify", bundle],
        ]
        let answers = try questions.map { try Program.run($0 + ($0[0] == "verify" ? [] : bench.here)) }
        try bench.setWritable(false)
        defer { bench.makeWritable() }
        for (question, answer) in zip(questions, answers) {
            let again = try Program.runBound(question + (question[0] == "verify" ? [] : bench.here))
            #expect(again.exitCode == 0, "\(question) \(again.errorText)")
            #expect(again.outputText == answer.outputText)
        }
    }

    @Test("a file one may not read is told from one that is not there")
    func forbidden() throws {
        let bench = try Bench(.imported)
        let file = try bench.folder.file("batches.yml", "batches: []\n")
        try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: file.path)
        for (sentence, isChinese) in [
            (
                """
                @: The system cannot read it (Permission denied). Check its permissions or the medium, then try again.
                1 problem in all; nothing was changed.

                """, false
            ),
            ("@: 系统无法读取该文件（没有权限）。请检查权限或介质后重试。\n共 1 处问题；什么都没有改变。\n", true),
        ] {
            let outcome = try Program.runBound(
                ["import", file.path] + bench.here + bench.by("lin.wei"), zh: isChinese)
            #expect(outcome.exitCode == 74)
            #expect(outcome.errorText == sentence.replacing("@", with: file.path))
        }
    }
}

extension Bench {
    /// Lets the workspace be changed, or not, by whom permissions bind.
    func setWritable(_ isWritable: Bool) throws {
        let changed = try OutsideTool.run("chmod", ["-R", isWritable ? "u+w" : "a-w", workspace])
        guard changed.exitCode == 0 else { throw Program.Failed(description: changed.errorText) }
    }

    /// Puts it back, so that the folder can be removed.
    func makeWritable() {
        do { try setWritable(true) } catch { print("\(workspace) stays read-only: \(error)") }
    }
}
