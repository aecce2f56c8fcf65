import Foundation
import TestSupport
import Testing

/// A bundle that is not what was packaged is never called valid, and says what is wrong with it.
struct DamagedBundleTests {
    /// What was done to a bundle, and what is said of it under `@`, its path.
    struct Damage: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let done: @Sendable (Data) -> Data
        var exit: Int32 = 1
        let en: String
        let zh: String
    }

    static let cutShort = (
        en: """
        @: invalid (1 fault)
          Z003  the end record is missing: the archive is cut short or damaged. Do not use it; ask the sender for the \
        original.
        """,
        zh: "@: 无效（1 处问题）\n  Z003  压缩包没有结尾记录，已被截断或损坏。请勿使用，向发送方索取原件。"
    )

    static let damages = [
        Damage(
            testDescription: "cut short by one byte", done: { $0.dropLast(1) }, en: cutShort.en, zh: cutShort.zh),
        Damage(
            testDescription: "cut in the middle", done: { $0.prefix($0.count / 2) }, en: cutShort.en, zh: cutShort.zh),
        Damage(
            testDescription: "emptied", done: { _ in Data() },
            en: "@: invalid (1 fault)\n  Z001  the file is empty. Do not use it; ask the sender for the original.",
            zh: "@: 无效（1 处问题）\n  Z001  文件是空的。请勿使用，向发送方索取原件。"),
        Damage(
            testDescription: "doubled", done: { $0 + $0 },
            en: """
                @: invalid (1 fault)
                  CXD-310115-#-000001-#_0000
                  Z007  another archive is in the same file (at byte #). Do not use it; ask the sender for the original.
                  signature valid, compare the fingerprint with the sender by another way: #
                """,
            zh: """
                @: 无效（1 处问题）
                  CXD-310115-#-000001-#_0000
                  Z007  同一文件中还有另一个压缩包（位于第 # 字节）。请勿使用，向发送方索取原件。
                  签名有效，请另行核对公钥指纹：#
                """),
        Damage(
            testDescription: "no zip at all", done: { Data($0.map { ~$0 }) },
            en: "@: invalid (1 fault)\n  Z002  not a zip archive. Do not use it; ask the sender for the original.",
            zh: "@: 无效（1 处问题）\n  Z002  不是 zip 压缩包。请勿使用，向发送方索取原件。"),
    ]

    @Test("a damaged bundle is invalid, with the fault by name, and is left as it is", arguments: damages)
    func damaged(_ damage: Damage) throws {
        let bench = try Bench(.packaged)
        let original = try bench.bundle()
        let copy = bench.folder.path(URL(filePath: original).lastPathComponent)
        let spoilt = damage.done(try Data(contentsOf: URL(filePath: original)))
        try spoilt.write(to: copy)
        for (expected, isChinese) in [(damage.en, false), (damage.zh, true)] {
            let outcome = try Program.run(["verify", copy.path], zh: isChinese)
            #expect(outcome.exitCode == damage.exit)
            #expect(Sentence(expected).isSaid(by: outcome.outputText, in: copy.path), "\(outcome.outputText)")
            #expect(outcome.errorText == "")
        }
        #expect(try Data(contentsOf: copy) == spoilt)
    }

    @Test("a bundle under another name is valid, and says which name it should bear")
    func renamed() throws {
        let bench = try Bench(.packaged)
        let copy = bench.folder.filePath("renamed.zip")
        try FileManager.default.copyItem(atPath: bench.bundle(), toPath: copy)
        let sentences = [
            """
            @: valid (# files, every byte checked)
              CXD-310115-#-000001-#_0000
              B003  The file is called renamed.zip, not by the bundle's name. Its content is unaffected; rename it to #.
              signature valid, compare the fingerprint with the sender by another way: #
            """,
            """
            @: 有效（# 个文件，每个字节均已核对）
              CXD-310115-#-000001-#_0000
              B003  文件名“renamed.zip”不是资料包的名称。内容不受影响；如需对应，请改回“#”。
              签名有效，请另行核对公钥指纹：#
            """,
        ]
        for (sentence, isChinese) in zip(sentences, [false, true]) {
            let outcome = try Program.run(["verify", copy], zh: isChinese)
            #expect(outcome.exitCode == 0)
            #expect(Sentence(sentence).isSaid(by: outcome.outputText, in: copy), "\(outcome.outputText)")
        }
    }

    @Test("a bundle zipped again by another program is invalid, though every file in it is the same")
    func zippedAgain() throws {
        guard OutsideTool.isInstalled("python3") else {
            withKnownIssue("python3 is not installed here") { Issue.record("no bundle was zipped again") }
            return
        }
        let bench = try Bench(.packaged)
        let original = try bench.bundle()
        let again = bench.folder.filePath(URL(filePath: original).lastPathComponent)
        let script = """
            import sys, zipfile
            source = zipfile.ZipFile(sys.argv[1])
            with zipfile.ZipFile(sys.argv[2], "w", zipfile.ZIP_DEFLATED) as target:
                for name in source.namelist(): target.writestr(name, source.read(name))
            """
        let made = try OutsideTool.run("python3", ["-c", script, original, again])
        try #require(made.exitCode == 0, "\(made.errorText)")
        for (isChinese, invalid) in [(false, ": invalid ("), (true, ": 无效（")] {
            let outcome = try Program.run(["verify", again], zh: isChinese)
            #expect(outcome.exitCode == 1)
            #expect(outcome.outputText.hasPrefix(again + invalid), "\(outcome.outputText)")
        }
    }
}
