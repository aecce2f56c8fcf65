import DossierCore
import Foundation
import Testing

@testable import FilingOffice

/// The editions in `Checklists/` of the repository.
struct ShippedEditionTests {
    private static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// None while the repository has no folder of checklists.
    private static let names: [EditionName] = {
        do { return try ReferenceLibrary(folder: repository).names() } catch { return [] }
    }()

    @Test("every edition we ship is free of mistakes, and unchanged when it was released", arguments: names)
    func sound(name: EditionName) throws {
        do {
            _ = try ReferenceLibrary(folder: Self.repository).complete(name)
        } catch {
            guard case .flawed(_, let problems) = error else { throw error }
            #expect(problems.map(\.listed.en) == [])
        }
    }

    @Test("every example of an edition comes out as it says", arguments: names)
    func examples(name: EditionName) throws {
        let edition = try ReferenceLibrary(folder: Self.repository).complete(name)
        for example in edition.examples {
            #expect(ExampleRun.run(example.example, against: edition.checklist) == .passed, "\(example.path)")
        }
    }

    @Test("every released edition is still there")
    func released() throws {
        let digests = try ReleasedEditions(folder: Self.repository.appending(path: "Checklists")).digests
        #expect(digests.keys.filter { !Self.names.contains($0) } == [])
    }
}
