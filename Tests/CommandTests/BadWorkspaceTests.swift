import Foundation
import TestSupport
import Testing

/// A workspace that is absent, too new, incomplete or broken is refused by name and left alone.
struct BadWorkspaceTests {
    static let cases = [
        BadCase(
            testDescription: "no workspace there", command: "doctor --workspace @/none", stage: .imported, person: nil,
            exit: 66, en: "@/none is not a workspace. Run dossier init first, or name a workspace with --workspace.",
            zh: "“@/none”不是工作区。请先执行 dossier init，或用 --workspace 指定工作区。"),
        BadCase(
            testDescription: "a workspace of a newer format", command: "doctor", stage: .imported, person: nil,
            prepare: replacing("workspace.json", with: "{\"format\": 999, \"made\": \"later\"}\n"), exit: 65,
            en: """
                The workspace @/workspace has format 999; this program reads up to 1. Use a newer dossier; the workspace was \
                not touched.
                """,
            zh: "工作区“@/workspace”的格式是 999，本程序最高支持 1。请使用更新版本的 dossier；工作区没有被改动。"),
        BadCase(
            testDescription: "a marker that is none", command: "doctor", stage: .imported, person: nil,
            prepare: replacing("workspace.json", with: "format: 1\n"), exit: 65,
            en: "The workspace marker @/workspace/workspace.json cannot be understood. Restore it from a backup.",
            zh: "无法理解工作区标记“@/workspace/workspace.json”。请从备份恢复该文件。"),
        BadCase(
            testDescription: "a workspace without its vault", command: "doctor", stage: .imported, person: nil,
            prepare: { try FileManager.default.removeItem(atPath: $0.workspace + "/vault") }, exit: 65,
            en: "The workspace @/workspace lacks vault. Restore it from a backup.",
            zh: "工作区“@/workspace”缺少“vault”。请从备份恢复。"),
        BadCase(
            testDescription: "a folder for a new workspace that holds one", command: "init @/workspace",
            stage: .imported, person: nil, exit: 73,
            en: """
                @/workspace is not empty (it holds bundles); nothing was written. Name a folder that is absent or empty.
                """,
            zh: "“@/workspace”不是空文件夹（其中有“bundles”），什么都没有写入。请换一个不存在或空的文件夹。"),
        BadCase(
            testDescription: "a file where a new workspace should be", command: "init @/a",
            files: ["a": Data(text: "a")],
            stage: .imported, person: nil, exit: 73, en: "@/a is not a folder. Name another path.",
            zh: "“@/a”不是文件夹。请换一个路径。"),
        BadCase(
            testDescription: "a new workspace in a folder that is not there", command: "init @/none/workspace",
            stage: .imported, person: nil, exit: 73,
            en: """
                @/none/workspace cannot be made (No such file or directory). Check that the folder it belongs in exists and \
                may be written to, or name another path.
                """,
            zh: "无法建立“@/none/workspace”（没有这个文件或文件夹）。请确认上级文件夹存在并可写入，或换一个路径。"),
        BadCase(
            testDescription: "a backup over what is there", command: "backup @/workspace", stage: .imported,
            person: nil, exit: 73,
            en: "@/workspace exists already and is not overwritten. Choose another path or move it away.",
            zh: "“@/workspace”已存在，不会覆盖。请换一个路径，或先移走它。"),
        BadCase(
            testDescription: "a copy of the bundle in a folder that is not there",
            command: "package S --as-of 2026-06-01 --output @/none/copy.zip", stage: .released, exit: 73,
            en: """
                @/none/copy.zip cannot be made (No such file or directory). Check that the folder it belongs in exists and \
                may be written to, or name another path.
                """,
            zh: "无法建立“@/none/copy.zip”（没有这个文件或文件夹）。请确认上级文件夹存在并可写入，或换一个路径。"),
    ]

    static func replacing(_ name: String, with text: String) -> @Sendable (Bench) throws -> Void {
        { try Data(text.utf8).write(to: URL(filePath: $0.workspace).appending(path: name)) }
    }

    @Test("a bad workspace is refused with its sentence and left alone", arguments: cases)
    func refused(_ one: BadCase) throws { try one.expectRefusal() }

    @Test("a register of a newer schema, or one that is none, is refused and not one byte of it changes")
    func foreignRegister() throws {
        let bench = try Bench(.imported)
        let register = URL(filePath: bench.workspace).appending(path: "register.sqlite")
        var newer = try Data(contentsOf: register)
        // The user version is the big-endian number at offset 60 of the header (SQLite file format, section 1.3).
        newer[62] = 9
        let refusals = [
            (
                newer, Int32(65),
                "The register has format #; this program reads up to #. Use a newer dossier.",
                "登记库的格式是 #，本程序最高支持 #。请使用更新版本的 dossier。"
            ),
            (
                Data(text: "not a register, but long enough to look like a file somebody wanted to keep\n"), 74,
                "What the register holds cannot be understood (file is not a database). Run dossier doctor --deep and restore from a backup.",
                "登记库内容无法理解（register.sqlite 不是数据库文件）。请执行 dossier doctor --deep，并从备份恢复。"
            ),
        ]
        for (content, exit, english, chinese) in refusals {
            try content.write(to: register)
            for (sentence, isChinese) in [(english, false), (chinese, true)] {
                let outcome = try Program.run(["check", Bench.shipment] + bench.here, zh: isChinese)
                #expect(outcome.exitCode == exit)
                #expect(Sentence(sentence).isSaid(by: outcome.errorText, in: bench.workspace), "\(outcome.errorText)")
            }
            #expect(try Data(contentsOf: register) == content)
        }
    }
}
