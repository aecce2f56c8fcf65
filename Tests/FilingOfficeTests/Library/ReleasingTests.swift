import DossierCore
import Foundation
import TestSupport
import Testing

@testable import FilingOffice

/// A released edition never changes, and only a sound one is released.
struct ReleasingTests {
    private static let name = EditionName(id: "cell-export", edition: "2026-05")

    /// A library with the small edition, sound and with examples that come out.
    private static func library(changing changes: [String: (String) -> String] = [:]) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for (path, text) in sound {
            let file = folder.path("Checklists/cell-export/2026-05/\(path)")
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data((changes[path]?(text) ?? text).utf8).write(to: file)
        }
        return folder
    }

    /// One document, one rule, three examples.
    private static let sound: [String: String] = {
        var texts = SmallEdition.texts.filter { !$0.key.hasPrefix("examples/") && !$0.key.hasPrefix("rules/") }
        texts["rules/X10.yml"] = """
            - id: X10
              title: {zh: 放行, en: Release}
              about: batch
              severity: block
              because: [{instrument: CN-SC-818, standing: expected}]
              remedy: {zh: 更正。, en: Correct it.}
              checks:
                - {id: decision, kind: same-value, values: [D17.decision], equals: released, say: {zh: 未放行。, en: Not released.}}
            """
        for (ending, expect, decision) in [
            ("pass", "met", "{decision: released}"), ("fail", "failed\nfailing: [decision]", "{decision: rejected}"),
            ("unknown", "could-not-verify", "{}"),
        ] {
            texts["examples/X10.\(ending).yml"] = """
                rule: X10
                expect: \(expect)
                note: {zh: 例, en: example}
                shipment: {batches: [{lot: A-1, units: 6}]}
                batches: [{lot: A-1}]
                documents:
                  - {type: D17, batch: A-1, fields: \(decision)}
                """
        }
        return texts
    }()

    @Test("a sound edition is listed with the digest of its files, behind what is listed already")
    func lists() throws {
        let folder = try Self.library()
        let list = folder.path("Checklists/EDITIONS.sha256")
        let other = "\(String(repeating: "0", count: 64))  cell-export/2026-01\n"
        try Data(other.utf8).write(to: list)
        let digest = try ReferenceLibrary(folder: folder.url).release(Self.name)
        #expect(try String(contentsOf: list, encoding: .utf8) == other + "\(digest.hex)  cell-export/2026-05\n")
        #expect(digest == (try EditionFiles(folder: folder.path("Checklists/cell-export/2026-05")).digest))
        #expect(throws: ReleaseError.listed(Self.name, digest)) {
            try ReferenceLibrary(folder: folder.url).release(Self.name)
        }
    }

    @Test("one byte of a released edition flipped, in any of its files, and it is not used")
    func flipped() throws {
        let folder = try Self.library()
        _ = try ReferenceLibrary(folder: folder.url).release(Self.name)
        for path in Self.sound.keys.sorted() {
            let file = folder.path("Checklists/cell-export/2026-05/\(path)")
            let original = try Data(contentsOf: file)
            var flipped = original
            flipped[flipped.count / 2] ^= 1
            try flipped.write(to: file)
            #expect(throws: LibraryError.self, "\(path)") {
                try ReferenceLibrary(folder: folder.url).edition(of: "cell-export", "2026-05")
            }
            try original.write(to: file)
        }
        _ = try ReferenceLibrary(folder: folder.url).edition(of: "cell-export", "2026-05")
    }

    @Test(
        "an edition with a failing example, with a mistake, or that only supposes is not released, and nothing is listed"
    )
    func refuses() throws {
        let failing = try Self.library(changing: [
            "examples/X10.pass.yml": { $0.replacing("decision: released", with: "decision: rejected") }
        ])
        #expect(throws: ReleaseError.examplesFail(Self.name, ["examples/X10.pass.yml"])) {
            try ReferenceLibrary(folder: failing.url).release(Self.name)
        }
        let flawed = try Self.library(changing: ["edition.yml": { $0 + "\nauthor: me\n" }])
        #expect(throws: LibraryError.self) { try ReferenceLibrary(folder: flawed.url).release(Self.name) }
        let supposed = try Self.library(changing: [
            "edition.yml": {
                $0.replacing("edition: 2026-05", with: "edition: 2026-hypothetical")
                    .replacing("standing: expected", with: "standing: hypothetical")
            }
        ])
        let name = EditionName(id: "cell-export", edition: "2026-hypothetical")
        try FileManager.default.moveItem(
            at: supposed.path("Checklists/cell-export/2026-05"),
            to: supposed.path("Checklists/cell-export/2026-hypothetical"))
        #expect(throws: ReleaseError.hypothetical(name)) { try ReferenceLibrary(folder: supposed.url).release(name) }
        for folder in [failing, flawed, supposed] {
            #expect(!FileManager.default.fileExists(atPath: folder.filePath("Checklists/EDITIONS.sha256")))
        }
    }

    @Test("a hypothetical edition is had by its full name only, and none is ever in effect")
    func neverInEffect() throws {
        let folder = try Self.library()
        let checklists = folder.path("Checklists/cell-export")
        try FileManager.default.copyItem(
            at: checklists.appending(path: "2026-05"), to: checklists.appending(path: "2027-hypothetical"))
        let head = checklists.appending(path: "2027-hypothetical/edition.yml")
        let text = try String(contentsOf: head, encoding: .utf8)
        try Data(
            text.replacing("edition: 2026-05", with: "edition: 2027-hypothetical")
                .replacing("standing: expected", with: "standing: hypothetical").utf8
        ).write(to: head)
        let library = ReferenceLibrary(folder: folder.url)
        #expect(try library.edition(of: "cell-export").checklist.pin.edition == "2026-05")
        #expect(
            try library.edition(of: "cell-export", inEffectOn: Day("2030-01-01")).checklist.pin.edition == "2026-05")
        #expect(
            try library.edition(of: "cell-export", "2027-hypothetical").checklist.standing == .hypothetical)
    }
}
