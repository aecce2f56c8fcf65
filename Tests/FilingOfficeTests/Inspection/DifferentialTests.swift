import DossierCore
import Foundation
import TestSupport
import Testing

@testable import FilingOffice

/// Our inspection beside pikepdf and pdfplumber, over PDFs made by script and over sample papers.
///
/// Pages, version and encryption must be equal. Text must be equal page by page, character by character in the order in
/// which it was written, after form KC and without white space and control characters; nothing else may differ.
struct DifferentialTests {
    /// What the other side says of one file.
    private struct Theirs: Decodable {
        var pages: Int?
        /// As pdfplumber counts.
        var counted: Int?
        var version: String?
        var encrypted: Bool?
        /// It opens only with a password.
        var locked: Bool?
        /// It opens not at all.
        var broken: Bool?
        var text: [String]?
    }

    private static let script = PaperBench.repository.appending(path: "Tests/Differential/papers.py").path

    private static func theirs(_ files: [String]) throws -> [String: Theirs] {
        let read = try OutsideTool.run("python3", [script, "read"] + files)
        guard read.exitCode == 0 else { throw Program(said: read.errorText) }
        return try JSONDecoder().decode([String: Theirs].self, from: read.output)
    }

    private struct Program: Error { let said: String }

    private static func folded(_ text: String) -> String {
        text.precomposedStringWithCompatibilityMapping.filter { !$0.isWhitespace && ($0.asciiValue ?? 32) >= 32 }
    }

    private func compare(_ files: [String], atLeast count: Int) throws {
        #expect(files.count >= count)
        let theirs = try Self.theirs(files)
        #expect(theirs.count == files.count)
        try inOrder(files, workers: 2) { file in
            Result {
                let size = try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int ?? 0
                return (file, try PaperInspector().inspect(fileAt: file, type: "application/pdf", size: size))
            }
        } take: { result in
            let (file, ours) = try result.get()
            let facts = try #require(ours.inspection.pdf)
            let other = try #require(theirs[file])
            if other.locked == true {
                #expect(facts.protection.value?.needsPassword == true, "\(file)")
                #expect(ours.inspection.text?.value == nil, "\(file)")
                return
            }
            if other.broken == true {
                #expect(facts.pages.value == nil, "\(file)")
                return
            }
            #expect(facts.pages.value == other.pages, "\(file)")
            #expect(facts.pages.value == other.counted, "\(file)")
            #expect(facts.version.value == other.version, "\(file)")
            #expect(facts.protection.value?.isEncrypted == other.encrypted, "\(file)")
            #expect(ours.pages.map { Self.folded($0.text) } == (other.text ?? []).map(Self.folded), "\(file)")
        }
    }

    @Test("two hundred and forty PDFs made by script are seen alike")
    func generated() throws {
        let folder = try TemporaryFolder()
        let made = try OutsideTool.run("python3", [Self.script, "make", folder.path])
        #expect(made.exitCode == 0, "\(made.errorText)")
        try compare(folder.contents.map(folder.filePath), atLeast: 240)
    }

    @Test("sample papers, good and faulty, are seen alike")
    func samples() throws {
        let shipments = PaperBench.repository.appending(path: "SampleData/shipments")
        let faulty = [
            "active-content", "encrypted-report", "outdated-paper", "scanned-certificate", "unreadable-evidence",
            "wrong-lot-batch-record", "personal-data-in-paper", "contradictory-papers",
        ]
        let wanted = [("complete-us", "D")] + faulty.map { ($0, "D1") }
        let files = try wanted.flatMap { name, prefix in
            let folder = shipments.appending(path: "\(name)/documents").path
            return try FileManager.default.contentsOfDirectory(atPath: folder)
                .filter { $0.hasPrefix(prefix) && $0.hasSuffix(".pdf") }.sorted().map { "\(folder)/\($0)" }
        }
        try compare(files, atLeast: 100)
    }
}
