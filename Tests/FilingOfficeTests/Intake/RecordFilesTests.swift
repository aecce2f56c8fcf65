import DossierCore
import Foundation
import Records
import TestSupport
import Testing

@testable import FilingOffice

struct RecordFilesTests {
    private static let table = "code,name.zh,name.en,roles,country\nHX,华昕细胞,Huaxin,manufacturer,CN\n"
    /// The table in GB18030, as a spreadsheet in China writes it.
    private static let chinese =
        Data("code,name.zh,name.en,roles,country\nHX,".utf8) + Data([0xBB, 0xAA, 0xEA, 0xBF, 0xCF, 0xB8, 0xB0, 0xFB])
        + Data(",Huaxin,manufacturer,CN\n".utf8)

    @Test("a table may begin with a byte order mark")
    func byteOrderMark() throws {
        let files = RecordFiles([
            SourceFile(name: "parties.csv", bytes: Data([0xEF, 0xBB, 0xBF]) + Data(Self.table.utf8))
        ])
        #expect(files.read.problems == [])
        #expect(files.read.records.parties.map(\.name.zh) == ["华昕细胞"])
        #expect(files.notes == [])
    }

    @Test("a table in GB18030 is read, and said to be")
    func gb18030() throws {
        let files = RecordFiles([SourceFile(name: "parties.csv", bytes: Self.chinese)])
        #expect(files.read.problems == [])
        #expect(files.read.records.parties.map(\.name.zh) == ["华昕细胞"])
        #expect(files.notes == [.readAsGB18030("parties.csv")])
    }

    @Test(
        "bytes that are no text are refused",
        arguments: [
            ("parties.yml", RecordFilesTests.chinese), ("parties.csv", Data([0x61, 0xFF, 0xFF])),
            ("parties.csv", Data([0xFF, 0xFE, 0x61, 0x00])),
        ])
    func notText(name: String, bytes: Data) {
        #expect(
            RecordFiles([SourceFile(name: name, bytes: bytes)]).read.problems.map(\.listed.en) == [
                "\(name): The file is not text in UTF-8. Save it as UTF-8 (a CSV file may also be GB18030)."
            ])
    }

    @Test("a control character is refused with its line and column")
    func control() {
        let file = SourceFile(name: "parties.csv", bytes: Data("code\nH\u{0}X\n".utf8))
        #expect(
            RecordFiles([file]).read.problems.map(\.listed.en) == [
                "parties.csv:2:2: It holds the character U+0000, which is not allowed. Delete it."
            ])
    }

    @Test("files in YAML, JSON and CSV make one import, from paths or a folder")
    func together() throws {
        let folder = try TemporaryFolder()
        _ = try folder.file("donors.json", "{\"donors\": [\(Samples.donor)]}")
        _ = try folder.file("parties.csv", Self.table)
        _ = try folder.file(
            "batch.yml", "batches:\n  - \(Samples.batch.replacing("LOT", with: "A-1").replacing("\n", with: " "))\n")
        _ = try folder.file("documents.csv", "not a record")
        _ = try folder.file("notes.txt", "not a record")
        let read = RecordFiles(paths: [folder.url.path(percentEncoded: false)]).read
        #expect(read.problems == [])
        #expect(read.records.drafts.map(\.kind) == [.party, .donor, .batch])
        #expect(read.mentions.map(\.key) == ["MSC-01", "D-0117"])
    }

    @Test("files that are not there, of another kind, or empty are told beside the mistakes of the others")
    func badFiles() throws {
        let folder = try TemporaryFolder()
        let empty = try folder.file("donors.csv", " \n").path(percentEncoded: false)
        let text = try folder.file("notes.txt", "x").path(percentEncoded: false)
        let wrong = try folder.file("parties.yml", "partys: []\n").path(percentEncoded: false)
        let absent = folder.path("absent.yml").path(percentEncoded: false)
        let bare = try TemporaryFolder().url
        try FileManager.default.createDirectory(at: bare, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: bare) }
        let path = bare.path(percentEncoded: false)
        let read = RecordFiles(paths: [absent, wrong, path, text, empty]).read
        #expect(
            Set(read.problems.map(\.listed.en)) == [
                "\(absent): There is no such file. Check the path.",
                "\(wrong):1:1 partys: There are no records of the kind “partys”. Did you mean “parties”?",
                "\(path): This is a folder, not a file. Name a file.",
                "\(text): This kind of file is not read here. Files end in .yml, .yaml, .json, .csv, .xlsx.",
                "\(empty): The file holds nothing. Fill it in and try again.",
            ])
    }
}
