import DossierCore
import Foundation
import TestSupport
import Testing

@testable import FilingOffice

struct ReferenceLibraryTests {
    @Test("editions are found by name, by pin, and the latest in effect on a day")
    func finds() throws {
        let shelf = try Shelf(["2026-05": "2026-05-01", "2027-01": "2027-01-01"])
        let library = shelf.library
        #expect(try library.names().map(\.description) == ["cell-export@2026-05", "cell-export@2027-01"])
        #expect(try library.edition(of: "cell-export").checklist.pin.edition == "2027-01")
        let first = try library.edition(of: "cell-export", "2026-05")
        #expect(
            try library.edition(of: "cell-export", inEffectOn: Day("2026-12-31")).checklist.pin == first.checklist.pin)
        #expect(try library.edition(pinned: first.checklist.pin).files == first.files)
    }

    @Test("what a library cannot give is refused with what it has")
    func refuses() throws {
        let shelf = try Shelf(["2026-05": "2026-05-01"])
        let library = shelf.library
        let name = EditionName(id: "cell-export", edition: "2026-06")
        #expect(throws: LibraryError.unknownChecklist("cells", known: ["cell-export"])) {
            try library.edition(of: "cells")
        }
        #expect(throws: LibraryError.unknownEdition(name, known: ["2026-05"])) {
            try library.edition(of: "cell-export", "2026-06")
        }
        #expect(throws: LibraryError.noneInEffect("cell-export", on: try Day("2026-04-30"))) {
            try library.edition(of: "cell-export", inEffectOn: Day("2026-04-30"))
        }
        let nowhere = ReferenceLibrary(folder: shelf.folder.path("nowhere"))
        #expect(throws: LibraryError.noLibrary(shelf.folder.path("nowhere/Checklists").path(percentEncoded: false))) {
            try nowhere.names()
        }
    }

    @Test("an edition pinned with other content is refused, with both digests")
    func otherContent() throws {
        let shelf = try Shelf(["2026-05": "2026-05-01"])
        let found = try shelf.library.edition(of: "cell-export").checklist.pin
        let pin = ChecklistPin(id: found.id, edition: found.edition, sha256: .of("other"))
        #expect(throws: LibraryError.otherContent(pin, found: found.sha256)) { try shelf.library.edition(pinned: pin) }
    }

    @Test("an edition with one mistake is not used at all, and the others are")
    func flawed() throws {
        let shelf = try Shelf(["2026-05": "2026-05-01", "2027-01": "soon"])
        #expect(throws: LibraryError.self) { try shelf.library.edition(of: "cell-export") }
        #expect(try shelf.library.edition(of: "cell-export", "2026-05").checklist.pin.edition == "2026-05")
        do {
            _ = try shelf.library.edition(of: "cell-export", "2027-01")
            Issue.record("the edition was used")
        } catch {
            guard case .flawed(_, let problems) = error else {
                Issue.record("\(error)")
                return
            }
            #expect(
                problems.map(\.listed.en) == [
                    "edition.yml:6:12: The value is wrong: “soon” is not a day; write YYYY-MM-DD."
                ])
        }
    }

    @Test("a released edition is refused when one byte of it moved")
    func released() throws {
        let shelf = try Shelf(["2026-05": "2026-05-01"])
        let digest = try shelf.library.edition(of: "cell-export").checklist.pin.sha256
        try shelf.write("EDITIONS.sha256", "\(digest)  cell-export/2026-05\n")
        #expect(
            try ReferenceLibrary(folder: shelf.folder.url).edition(of: "cell-export").checklist.pin.sha256 == digest)
        try shelf.write("cell-export/2026-05/README.md", "about this Edition\n")
        #expect(throws: LibraryError.self) { try ReferenceLibrary(folder: shelf.folder.url).edition(of: "cell-export") }
    }

    @Test("the digest of an edition is what sha256sum makes of its files, hidden ones left out")
    func digest() throws {
        let shelf = try Shelf(["2026-05": "2026-05-01"])
        try shelf.write("cell-export/2026-05/.DS_Store", "x")
        let folder = shelf.folder.path("Checklists/cell-export/2026-05")
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = [
            "-c",
            "cd '\(folder.path(percentEncoded: false))' && find . -type f -not -path '*/.*' -printf '%P\\n'"
                + " | LC_ALL=C sort | xargs -d '\\n' sha256sum | sha256sum",
        ]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let printed = try #require(try pipe.fileHandleForReading.readToEnd())
        process.waitUntilExit()
        let digest = try EditionFiles(folder: folder).digest
        #expect(String(decoding: printed, as: UTF8.self) == "\(digest)  -\n")
    }

    @Test("an edition with a link is refused")
    func link() throws {
        let shelf = try Shelf(["2026-05": "2026-05-01"])
        try FileManager.default.createSymbolicLink(
            atPath: shelf.folder.path("Checklists/cell-export/2026-05/rules/more.yml").path(percentEncoded: false),
            withDestinationPath: "/etc/hostname")
        #expect(
            throws: LibraryError.unreadable(
                SourceFault(.unreadable("link"), at: SourcePlace(file: "rules/more.yml")))
        ) { try shelf.library.edition(of: "cell-export") }
    }

    /// A library with editions of the small checklist, by the day each takes effect.
    private struct Shelf {
        let folder: TemporaryFolder
        let library: ReferenceLibrary

        init(_ editions: [String: String]) throws {
            folder = try TemporaryFolder()
            library = ReferenceLibrary(folder: folder.url)
            for (edition, effective) in editions {
                for (path, text) in SmallEdition.texts {
                    let own = text.replacing("edition: 2026-05", with: "edition: \(edition)")
                        .replacing("\neffective: 2026-05-01", with: "\neffective: \(effective)")
                    try write("cell-export/\(edition)/\(path)", own)
                }
            }
        }

        func write(_ path: String, _ text: String) throws {
            let file = folder.path("Checklists/\(path)")
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
    }
}
