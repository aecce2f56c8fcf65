import Foundation
import TestSupport
import Testing

/// The same person never does both halves of what takes two, whatever roles they hold; and nobody acts without their
/// passphrase.
struct FourEyesTests {
    /// Somebody with every role the content of a filing asks for.
    static let everything = "wu.yun"

    @Sendable static func hire(_ bench: Bench) throws {
        _ = try bench.by(everything)
        let passphrase = bench.folder.filePath("passphrase of \(everything)")
        let roles = ["regulatory-specialist", "regulatory-manager", "qa-reviewer", "qa-releaser"]
        try Program.succeed(
            ["person", "add", everything, "--name", everything, "--new-passphrase-file", passphrase]
                + roles.flatMap { ["--role", $0] } + bench.here)
    }

    static let cases = [
        BadCase(
            testDescription: "authoring and reviewing", command: "sign S --meaning reviewed --as-of 2026-06-01",
            person: everything, prepare: author, exit: 77,
            en: """
                This was already authored by wu.yun, so it must be reviewed by somebody else (four eyes, by \
                person). Ask another person with the role.
                """,
            zh: "“wu.yun”已编制，不能再审核：须由另一人办理（四眼原则）。请由另一位具备该角色的人办理。"),
        BadCase(
            testDescription: "authoring and releasing", command: "sign S --meaning released --as-of 2026-06-01",
            person: everything, prepare: author, exit: 77,
            en: """
                This was already authored by wu.yun, so it must be released by somebody else (four eyes, by \
                person). Ask another person with the role.
                """,
            zh: "“wu.yun”已编制，不能再放行：须由另一人办理（四眼原则）。请由另一位具备该角色的人办理。"),
        BadCase(
            testDescription: "preparing and releasing", command: "sign S --meaning released --as-of 2026-06-01",
            person: everything, prepare: prepareAndApprove, exit: 77,
            en: """
                This was already prepared by wu.yun, so it must be released by somebody else (four eyes, by \
                person). Ask another person with the role.
                """,
            zh: "“wu.yun”已准备资料，不能再放行：须由另一人办理（四眼原则）。请由另一位具备该角色的人办理。"),
        BadCase(
            testDescription: "proposing and approving a waiver", command: "waive S D13 --approve", stage: .imported,
            person: everything, prepare: propose, exit: 77,
            en: """
                This was already proposed for waiver by wu.yun, so it must be approved for waiver by somebody else (four eyes, by \
                person). Ask another person with the role.
                """,
            zh: "“wu.yun”已提出豁免，不能再批准豁免：须由另一人办理（四眼原则）。请由另一位具备该角色的人办理。"),
        BadCase(
            testDescription: "no passphrase", command: "sign S --meaning authored --as lin.wei", person: nil, exit: 77,
            en: """
                To have it done in that name, the passphrase of lin.wei is needed. Type it at the terminal or give \
                --passphrase-file.
                """,
            zh: "“以此身份办理”需要“lin.wei”输入口令。请在终端输入，或使用 --passphrase-file。"),
        BadCase(
            testDescription: "passphrase file that is not there",
            command: "sign S --meaning authored --as lin.wei --passphrase-file @/none", person: nil, exit: 66,
            en: "@/none: There is no such file. Check the path.", zh: "@/none: 没有这个文件。请检查路径。"),
        BadCase(
            testDescription: "nobody of that name",
            command: "sign S --meaning authored --as nobody --passphrase-file @/p", files: ["p": Data(text: "x\n")],
            person: nil, exit: 1, en: "There is no person nobody on the roster. See dossier person list.",
            zh: "名册中没有“nobody”。用 dossier person list 查看人员。"),
    ]

    @Sendable static func author(_ bench: Bench) throws {
        try hire(bench)
        try Program.succeed(bench.signing("authored", by: everything))
    }

    @Sendable static func prepareAndApprove(_ bench: Bench) throws {
        try hire(bench)
        try Program.succeed(["attach", Bench.shipment, newerPaper(bench)] + bench.here + bench.by(everything))
        for (meaning, person) in [("authored", "lin.wei"), ("reviewed", "xu.jing"), ("approved", "zhou.jianming")] {
            try Program.succeed(bench.signing(meaning, by: person))
        }
    }

    /// A folder with a newer revision of one of the sample's papers, as complete as the one it replaces: who attaches
    /// one paper has prepared the filing as much as who attaches all.
    private static func newerPaper(_ bench: Bench) throws -> String {
        let papers = Bench.samples.appending(path: "shipments/complete-us/documents")
        let sheet = try String(contentsOf: papers.appending(path: "documents.csv"), encoding: .utf8)
        let lines = sheet.split(separator: "\n").map(String.init)
        guard let head = lines.first, let row = lines.first(where: { $0.hasPrefix("D04-") }),
            let name = row.split(separator: ",").first
        else { throw Program.Failed(description: "the sample has no D04") }
        let folder = bench.folder.path("newer")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        let newer = row.replacing(",1.0,", with: ",2.0,", maxReplacements: 1)
        try Data("\(head)\n\(newer)\n".utf8).write(to: folder.appending(path: "documents.csv"))
        let paper = try Data(contentsOf: papers.appending(path: String(name))) + Data("\n% newer\n".utf8)
        try paper.write(to: folder.appending(path: String(name)))
        return folder.path
    }

    @Sendable static func propose(_ bench: Bench) throws {
        try hire(bench)
        let words = ["waive", Bench.shipment, "D13", "--reason", "the record is being copied", "--until", "2099-12-31"]
        try Program.succeed(words + bench.here + bench.by(everything))
    }

    @Test("one person cannot do what takes two, and nobody acts without their passphrase", arguments: cases)
    func refused(_ one: BadCase) throws { try one.expectRefusal() }

    @Test("a wrong passphrase signs nothing, is counted, and after five in a row the person is locked out")
    func wrongPassphrase() throws {
        let bench = try Bench(.attached)
        let file = try bench.folder.file("wrong", "not the passphrase\n").path
        let before = try bench.content()
        let words = ["sign", Bench.shipment, "--meaning", "authored", "--as", "lin.wei", "--passphrase-file", file]
        for left in [4, 3, 2, 1, 0] {
            let outcome = try Program.run(words + bench.here, zh: left == 3)
            let tries = left == 1 ? "1 try is" : "\(left) tries are"
            let english =
                "That is not the passphrase of lin.wei; nothing was changed. \(tries) left before an administrator has to set a new one.\n"
            let chinese = "“lin.wei”的口令不正确，什么都没有改变。还可再试 3 次，之后须由管理员重设口令。\n"
            #expect(outcome.exitCode == 77)
            #expect(outcome.errorText == (left == 3 ? chinese : english))
        }
        let english = try Program.run(bench.signing("authored", by: "lin.wei"))
        #expect(english.exitCode == 77)
        #expect(
            english.errorText
                == "lin.wei is locked out after too many wrong passphrases. Ask an administrator to run: dossier person passphrase lin.wei.\n"
        )
        let chinese = try Program.run(bench.signing("authored", by: "lin.wei"), zh: true)
        #expect(chinese.errorText == "“lin.wei”连续输错口令，已被锁定。请管理员执行：dossier person passphrase lin.wei。\n")
        let changes = before.changes(to: try bench.content())
        #expect(changes.count { $0.hasPrefix("+ event") } == 5, "each attempt is on record: \(changes)")
        #expect(changes.filter { !$0.contains("event") && !$0.contains("person lin.wei") } == [])
    }
}
