import DossierCore
import Foundation
import Testing

@testable import FilingOffice

@Suite("Every claim of the brief has a home, and the list of homes is up to date")
struct CoverageTests {
    /// Written anew, instead of compared, when the variable `DOSSIER_WRITE_COVERAGE` is set.
    @Test("the written coverage is what the edition holds")
    func written() throws {
        let edition = try #require(ShippedPack.edition)
        let text = CoverageText.text(edition)
        let file = ShippedPack.repository.appending(path: "Checklists/\(edition.checklist.pin.id)/COVERAGE.md")
        if ProcessInfo.processInfo.environment["DOSSIER_WRITE_COVERAGE"] != nil {
            try Data(text.utf8).write(to: file)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }

    @Test("documents D01 to D92 and rules X01 to X46 are all there, and no stranger is")
    func complete() throws {
        let checklist = try #require(ShippedPack.checklist)
        let documents = (1...92).map { Self.id("D", $0) }
        let rules = (1...46).map { Self.id("X", $0) }
        let types = checklist.requirements.map(\.id)
        #expect(documents.filter { !types.contains($0) } == [])
        #expect(types.filter { !documents.contains($0) } == [])
        let judged = checklist.rules.map(\.id)
        #expect(rules.filter { !judged.contains($0) } == [])
        // A rule that was split keeps its number with a letter behind it.
        #expect(judged.filter { id in !rules.contains { id == $0 || id.dropLast() == $0 } } == [])
    }

    @Test("every part and file a claim names exists", arguments: BriefClaim.all.indices)
    func homes(index: Int) throws {
        let edition = try #require(ShippedPack.edition)
        let claim = BriefClaim.all[index]
        #expect(claim.id == "001-\(index + 1)")
        #expect(!claim.parts.isEmpty || !claim.files.isEmpty)
        let known = CoverageText.ids(edition.checklist)
        #expect(claim.parts.filter { !known.contains($0) } == [])
        let paths = claim.files.map { ShippedPack.repository.appending(path: $0).path(percentEncoded: false) }
        #expect(paths.filter { !FileManager.default.fileExists(atPath: $0) } == [])
    }

    private static func id(_ letter: String, _ number: Int) -> String { "\(letter)\(number < 10 ? "0" : "")\(number)" }
}
