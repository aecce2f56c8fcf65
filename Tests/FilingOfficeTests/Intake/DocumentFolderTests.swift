import DossierCore
import Foundation
import TestSupport
import Testing

@testable import FilingOffice

struct DocumentFolderTests {
    @Test("a folder whose sheet names exactly its files is read")
    func reads() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(at: folder.path("letters"), withIntermediateDirectories: true)
        _ = try folder.file("documents.yaml", "documents:\n  - {file: letters/放行.pdf, type: D17, batch: A-1}\n")
        _ = try folder.file("letters/放行.pdf".decomposedStringWithCanonicalMapping, "x")
        _ = try folder.file(".DS_Store", "x")
        _ = try folder.file("Thumbs.db", "x")
        _ = try folder.file("shipment.yml", "x")
        let entries = try DocumentFolder(folder.url, checklist: try Self.checklist()).entries
        #expect(entries.map(\.row.file) == ["letters/放行.pdf"])
        #expect(try entries.map { try String(contentsOf: $0.file, encoding: .utf8) } == ["x"])
    }

    @Test("every mistake of a folder and its sheet is told")
    func mistakes() throws {
        let folder = try TemporaryFolder()
        _ = try folder.file("documents.csv", "file,type,batch\na.pdf,D17,A-1\nb.pdf,D17,A-2\n")
        _ = try folder.file("b.pdf", "x")
        _ = try folder.file("c.pdf", "x")
        #expect(
            try Self.problems(folder.url) == [
                "c.pdf: The file “c.pdf” is not on the sheet. Add a row for it, or take it out of the folder.",
                "documents.csv:2 file: There is no “a.pdf” in the folder. Did you mean “c.pdf”?",
            ])
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("a.pdf").path(percentEncoded: false), withDestinationPath: "/etc/hostname")
        #expect(
            try Self.problems(folder.url) == [
                "a.pdf: “a.pdf” is a link. Put the file itself there.",
                "documents.csv:2 file: There is no “a.pdf” in the folder. Did you mean “c.pdf”?",
            ])
    }

    @Test("a folder needs exactly one sheet")
    func sheets() throws {
        let folder = try TemporaryFolder()
        let path = folder.url.path()
        #expect(
            try Self.problems(folder.url) == [
                "\(path): The folder has no documents.csv and no documents.yaml. Add the sheet that describes its files."
            ])
        _ = try folder.file("documents.csv", "file,type\n")
        #expect(
            try Self.problems(folder.url) == [
                "documents.csv:1: The table has headings and no rows. Fill in at least one."
            ])
        _ = try folder.file("documents.yaml", "documents: []\n")
        #expect(
            try Self.problems(folder.url) == [
                "\(path): The folder has several sheets (documents.csv, documents.yaml). Keep one."
            ])
        let absent = folder.path("absent")
        #expect(try Self.problems(absent) == ["\(absent.path()): There is no such file. Check the path."])
    }

    private static func checklist() throws -> Checklist {
        try ChecklistReader.read(EditionFiles(SmallEdition.files), depth: .judging).checklist
    }

    private static func problems(_ folder: URL) throws -> [String] {
        let checklist = try checklist()
        do {
            _ = try DocumentFolder(folder, checklist: checklist)
            return []
        } catch {
            return error.all.map(\.listed.en)
        }
    }
}
