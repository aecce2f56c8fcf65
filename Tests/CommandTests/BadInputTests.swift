import Foundation
import TestSupport
import Testing

/// Bad input is told what is wrong with it, by its exit code and in words, and changes nothing.
struct BadInputTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        /// Words of the command; `@` stands for the folder of the files.
        let command: String
        var file = ""
        var content = Data()
        var stage = Stage.attached
        var person = "lin.wei"
        let exit: Int32
        /// What standard error contains.
        let says: String
        var zh = false
    }

    static func text(_ text: String) -> Data { Data(text.utf8) }

    static let cases = [
        Case(testDescription: "missing file", command: "import @/none.yml", exit: 66, says: "none.yml"),
        Case(
            testDescription: "missing paper", command: "attach S --type D17 --batch MSC01-26A03 @/none.pdf", exit: 66,
            says: "There is no file"),
        Case(
            testDescription: "missing paper, in Chinese", command: "attach S --type D17 --batch MSC01-26A03 @/none.pdf",
            exit: 66, says: "不存在", zh: true),
        Case(
            testDescription: "folder instead of a paper", command: "attach S --type D17 --batch MSC01-26A03 @",
            exit: 65,
            says: "is a folder where a file is due"),
        Case(
            testDescription: "empty paper", command: "attach S --type D17 --batch MSC01-26A03 @/empty.pdf",
            file: "empty.pdf", exit: 65, says: "is empty (0 bytes)"),
        Case(
            testDescription: "unknown key", command: "import @/a.yml", file: "a.yml",
            content: text("parties:\n  - code: X1\n    nmae: {zh: 甲, en: A}\n"), exit: 65, says: "nmae"),
        Case(
            testDescription: "duplicate key", command: "import @/a.yml", file: "a.yml",
            content: text("parties:\n  - code: X1\n    code: X2\n"), exit: 65, says: "code"),
        Case(
            testDescription: "wrong type", command: "import @/a.yml", file: "a.yml",
            content: text("parties: 7\n"), exit: 65, says: "a.yml"),
        Case(
            testDescription: "date that does not exist", command: "import @/a.yml", file: "a.yml",
            content: text("donors:\n  - {code: X-1, collection: tissue, collected-on: 2026-02-30}\n"), exit: 65,
            says: "2026-02-30"),
        Case(testDescription: "unknown shipment", command: "check YH26-US-0011", exit: 1, says: "There is no shipment"),
        Case(
            testDescription: "unknown shipment, in Chinese", command: "check YH26-US-0011", exit: 1, says: "没有发运",
            zh: true),
        Case(
            testDescription: "unknown type", command: "attach S --type D999 @/a.txt", file: "a.txt",
            content: text("x"), exit: 65, says: "D999"),
        Case(
            testDescription: "unknown lot", command: "attach S --type D17 --batch NONE @/a.txt", file: "a.txt",
            content: text("x"), exit: 65, says: "NONE"),
        Case(
            testDescription: "lot in another case", command: "attach S --type D17 --batch msc01-26a03 @/a.txt",
            file: "a.txt", content: text("x"), exit: 65, says: "MSC01-26A03"),
        Case(
            testDescription: "lot in full-width letters", command: "attach S --type D17 --batch ＭＳＣ01-26A03 @/a.txt",
            file: "a.txt", content: text("x"), exit: 65, says: "MSC01-26A03"),
        Case(
            testDescription: "second document for a slot", command: "attach S --type D17 --batch MSC01-26A03 @/a.txt",
            file: "a.txt", content: text("another certificate"), exit: 65, says: "one slot"),
        Case(
            testDescription: "document superseded after release",
            command: "attach S --type D17 --batch MSC01-26A03 --revision 9 @/a.txt", file: "a.txt",
            content: text("a newer certificate"), stage: .released, exit: 1, says: "Reopen it with a reason first"),
        Case(
            testDescription: "the same person twice", command: "sign S --meaning reviewed --as-of 2026-06-01",
            stage: .approved, exit: 77, says: "lin.wei"),
        Case(
            testDescription: "waiver that ended in the past",
            command: "waive S X42 --until 2020-01-01 --reason because-of-a-test",
            exit: 65, says: "2020-01-01"),
        Case(
            testDescription: "packaging what nobody released", command: "package S --as-of 2026-06-01", exit: 1,
            says: "cannot be packaged"),
        Case(
            testDescription: "reference with a wrong check digit", command: "status CXD-310115-2026-000123-44",
            exit: 65,
            says: "is mistyped: its check digits should be 43"),
        Case(
            testDescription: "reference nobody minted", command: "status CXD-310115-2026-000123-43", exit: 1,
            says: "not registered in this workspace"),
        Case(testDescription: "unknown option", command: "check --all --nonsense", exit: 64, says: "nonsense"),
    ]

    @Test("bad input is refused with its exit code and its sentence, and changes nothing", arguments: cases)
    func refused(_ one: Case) throws {
        let bench = try Bench(one.stage)
        if !one.file.isEmpty { try one.content.write(to: bench.folder.path(one.file)) }
        let before = try bench.events()
        var words = one.command.split(separator: " ").map { word in
            word == "S" ? Bench.shipment : String(word).replacing("@", with: bench.folder.path)
        }
        words += bench.here
        if ["import", "attach", "sign", "waive", "package"].contains(words[0]) { words += try bench.by(one.person) }
        let outcome = try Program.run(words, zh: one.zh)
        #expect(outcome.exitCode == one.exit, "\(outcome.errorText)")
        #expect(outcome.errorText.contains(one.says), "\(outcome.errorText)")
        #expect(outcome.output.isEmpty)
        #expect(try bench.events() == before)
    }

    @Test("a wrong passphrase signs nothing")
    func wrongPassphrase() throws {
        let bench = try Bench(.attached)
        let file = try bench.folder.file("wrong", "not the passphrase\n")
        let outcome = try Program.run(
            ["sign", Bench.shipment, "--meaning", "authored", "--as", "lin.wei", "--passphrase-file", file.path]
                + bench.here)
        #expect(outcome.exitCode == 77)
        #expect(outcome.errorText.contains("That is not the passphrase of lin.wei; nothing was changed."))
    }

    @Test("a workspace of a newer format is refused and left alone")
    func newerFormat() throws {
        let bench = try Bench(.imported)
        let marker = bench.folder.path("workspace/workspace.json")
        try Data("{\"format\": 999}\n".utf8).write(to: marker)
        let outcome = try Program.run(["doctor"] + bench.here)
        #expect(outcome.exitCode == 65, "\(outcome.errorText)")
        #expect(outcome.errorText.contains("999"))
        #expect(try Data(contentsOf: marker) == Data("{\"format\": 999}\n".utf8))
    }
}
