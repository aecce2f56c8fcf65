import Foundation
import TestSupport
import Testing

/// The command `watch`, and what becomes of the files it takes.
struct WatchTests {
    private static let batchRecord = Bench.samples.appending(
        path: "shipments/complete-us/documents/D13-batch-production-record-MSC01-26A03.pdf")
    private static let specification = Bench.samples.appending(
        path: "shipments/complete-us/documents/D36-specification-YH-MSC01.pdf")

    private static func watch(_ folder: URL, _ bench: Bench, _ more: [String] = [], zh: Bool = false) throws
        -> OutsideTool.Outcome
    {
        try Program.run(
            ["watch", folder.path, "--once", "--every", "0"] + more + bench.here + bench.by("lin.wei"), zh: zh)
    }

    private static func folder(in bench: Bench) throws -> URL {
        let folder = bench.folder.path("incoming papers")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        return folder
    }

    private static func names(in folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    @Test("files are taken with their places and reasons, filed by one command, and refused ones stay with a note")
    func story() throws {
        let bench = try Bench(.imported)
        let folder = try Self.folder(in: bench)
        let name = "scan 0001.pdf"
        try FileManager.default.copyItem(at: Self.batchRecord, to: folder.appending(path: name))
        try Data("PK\u{3}\u{4} a zip".utf8).write(to: folder.appending(path: "papers.zip"))
        try Data().write(to: folder.appending(path: "empty.pdf"))
        try Data("Dear all".utf8).write(to: folder.appending(path: "letter.txt"))
        try Data("half".utf8).write(to: folder.appending(path: "D17.pdf.part"))
        let outcome = try Self.watch(folder, bench, ["--shipment", Bench.shipment])
        #expect(outcome.exitCode == 1, "\(outcome.errorText)")
        let lines = outcome.outputText.split(separator: "\n").map(String.init)
        #expect(lines.contains { $0.hasPrefix("1  scan 0001.pdf  ") })
        #expect(
            lines.contains {
                $0.hasPrefix("    \(Bench.shipment)  D13  [batch:MSC01-26A03]  the first page holds the title")
            })
        #expect(lines.contains("    accept: dossier proposal accept 1"))
        #expect(
            try Self.names(in: folder) == [
                "D17.pdf.part", "empty.pdf", "empty.pdf.refused.txt", "letter.txt", "letter.txt.refused.txt",
                "papers.zip", "papers.zip.refused.txt",
            ])
        let note = try String(contentsOf: folder.appending(path: "papers.zip.refused.txt"), encoding: .utf8)
        #expect(note.contains("“papers.zip”：它是压缩包（application/zip）"))
        #expect(note.contains("It is an archive (application/zip)"))
        // Nothing is looked at twice, and nothing is in the filing yet.
        let again = try Self.watch(folder, bench, zh: true)
        #expect(again.exitCode == 0)
        #expect(again.outputText == "")
        let waiting = try Program.succeed(["proposal", "list", "--format", "json"] + bench.here)
        let list = try #require(
            try JSONSerialization.jsonObject(with: waiting.output) as? [[String: Any]])
        #expect(list.map { $0["name"] as? String } == [name])
        #expect((list[0]["places"] as? [Any])?.count == 1)
        #expect(
            try Program.run(["inspect", Bench.shipment] + bench.here + bench.by("lin.wei")).outputText
                == "Papers: 0, looked into now: 0.\n")
        // The one command.
        let accepted = try Program.succeed(["proposal", "accept", "1"] + bench.here + bench.by("lin.wei"))
        #expect(accepted.outputText.hasPrefix("attached  D13  [batch:MSC01-26A03]  scan 0001.pdf"))
        #expect(try Program.succeed(["proposal", "list"] + bench.here).outputText == "Waiting: 0.\n")
        let twice = try Program.run(["proposal", "accept", "1"] + bench.here + bench.by("lin.wei"))
        #expect(twice.exitCode == 1)
        #expect(twice.errorText == "File 1 was filed already; nothing is left to do.\n")
        // The same bytes once more: the note says where they are.
        try FileManager.default.copyItem(at: Self.batchRecord, to: folder.appending(path: "again.pdf"))
        let same = try Self.watch(folder, bench, zh: true)
        #expect(same.exitCode == 1)
        #expect(same.outputText.contains("相同内容已在：\(Bench.shipment) D13/batch:MSC01-26A03。"))
        // A file put right is looked at again, and a note without its file goes.
        try FileManager.default.removeItem(at: folder.appending(path: "papers.zip"))
        try FileManager.default.removeItem(at: folder.appending(path: "empty.pdf"))
        try FileManager.default.copyItem(at: Self.specification, to: folder.appending(path: "empty.pdf"))
        let mended = try Self.watch(folder, bench, ["--shipment", Bench.shipment])
        #expect(mended.exitCode == 0, "\(mended.outputText)")
        #expect(mended.outputText.contains("D36  [product:YH-MSC01]"))
        #expect(
            try Self.names(in: folder) == [
                "D17.pdf.part", "again.pdf", "again.pdf.refused.txt", "letter.txt", "letter.txt.refused.txt",
            ])
        let back = bench.folder.path("back")
        try FileManager.default.createDirectory(at: back, withIntermediateDirectories: false)
        let words = ["proposal", "return", "2", "--output", back.path] + bench.here
        #expect(try Program.succeed(words + bench.by("lin.wei")).outputText.hasPrefix("Given back: "))
        #expect(
            try Data(contentsOf: back.appending(path: "empty.pdf")) == Data(contentsOf: Self.specification))
        #expect(try bench.ailments() == nil)
    }

    @Test("what cannot be done is said in both languages, and changes nothing")
    func refusals() throws {
        let bench = try Bench(.imported)
        let folder = try Self.folder(in: bench)
        let file = try bench.folder.file("file", "x").path
        let by = try bench.here + bench.by("lin.wei")
        let cases: [(words: [String], code: Int32, en: String, zh: String)] = [
            (
                ["watch", folder.path + "/none", "--once", "--every", "0"], 66, "/none. Check the path.",
                "/none”不存在。请检查路径。"
            ),
            (
                ["watch", file, "--once", "--every", "0"], 65, "is not a folder. Give the path of a folder.",
                "不是文件夹。请给出文件夹路径。"
            ),
            (
                ["watch", bench.workspace, "--once", "--every", "0"], 65,
                "and cannot be watched; nothing was taken. Make a folder for the purpose.", "不能监视，没有收取任何文件。请另建一个专用文件夹。"
            ),
            (
                ["watch", bench.workspace + "/vault", "--once", "--every", "0"], 65, "/vault is part of the workspace",
                "/vault”属于工作区"
            ),
            (
                ["watch", folder.path, "--once", "--every", "0", "--shipment", "NONE"], 1, "NONE", "NONE"
            ),
            (
                ["proposal", "accept", "7"], 1,
                "No file was taken as number 7, and none waits for a decision. See dossier proposal list.",
                "没有编号为 7 的收取文件，目前也没有等待确认的文件。请用 dossier proposal list 查看。"
            ),
            (
                ["proposal", "return", "7", "--output", folder.path], 1,
                "No file was taken as number 7, and none waits for a decision. See dossier proposal list.",
                "没有编号为 7 的收取文件，目前也没有等待确认的文件。请用 dossier proposal list 查看。"
            ),
        ]
        let before = try bench.events()
        for one in cases {
            let english = try Program.run(one.words + by)
            #expect(english.exitCode == one.code, "\(one.words): \(english.errorText)")
            #expect(english.errorText.contains(one.en), "\(english.errorText)")
            #expect(try Program.run(one.words + by, zh: true).errorText.contains(one.zh))
        }
        #expect(try bench.events() == before)
        #expect(try Program.run(["watch", folder.path, "--every", "0"] + by).exitCode == 64)
    }

    @Test("a file of which several places are likely needs one chosen among them")
    func choosing() throws {
        let bench = try Bench(.imported)
        let folder = try Self.folder(in: bench)
        try Data("no lot at all\n".utf8).write(to: folder.appending(path: "D13 YH26-US-011 YH26-US-012.txt"))
        let outcome = try Self.watch(folder, bench)
        let by = try bench.here + bench.by("lin.wei")
        #expect(outcome.exitCode == 0, "\(outcome.outputText)\(outcome.errorText)")
        let none = try Program.run(["proposal", "accept", "1"] + by)
        #expect(none.exitCode == 65)
        #expect(
            none.errorText.contains(
                "File 1 needs one place. Choose by --shipment, --type and --subject among: YH26-US-01"))
        #expect(try Program.run(["proposal", "accept", "1"] + by, zh: true).errorText.contains("须选定唯一位置"))
    }
}
