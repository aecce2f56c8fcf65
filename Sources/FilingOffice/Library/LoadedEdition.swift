package import DossierCore
package import Foundation

/// An edition that was read and found free of mistakes, with its files as they are.
package struct LoadedEdition: Sendable {
    package let checklist: Checklist
    /// What goes into a bundle, byte for byte.
    package let files: EditionFiles
    /// The examples, when the edition was read completely.
    package let examples: [EditionExample]

    /// Reads the edition in a folder, wherever it stands.
    ///
    /// Throws `SourceFault` when the folder cannot be read and `ChecklistProblems` with every mistake.
    package init(folder: URL, depth: ChecklistReader.Depth) throws {
        self = try ChecklistReader.read(try EditionFiles(folder: folder), depth: depth)
    }

    /// The examples whose rule says something else than they do, each at the place of what it expects.
    package var contradictions: [ChecklistProblem] {
        examples.compactMap { one in
            guard case .mismatch(let mismatch) = ExampleRun.run(one.example, against: checklist) else { return nil }
            return ChecklistProblem(.example(.contradiction(mismatch)), at: one.place)
        }
    }

    init(checklist: Checklist, files: EditionFiles, examples: [EditionExample]) {
        self.checklist = checklist
        self.files = files
        self.examples = examples
    }
}

/// An example with the file it stands in.
package struct EditionExample: Sendable, Hashable {
    package let path: String
    /// Where it says what must come out.
    package let place: SourcePlace
    package let example: ChecklistExample
}

/// The name of an edition: `cell-export@2026-05`.
package struct EditionName: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let id: String
    package let edition: String

    /// Pairs the two folder names.
    package init(id: String, edition: String) {
        self.id = id
        self.edition = edition
    }

    package var description: String { "\(id)@\(edition)" }

    /// Whether the name says that the edition only supposes something; its standing then says so too.
    package var isHypothetical: Bool { edition.hasSuffix("-hypothetical") }

    /// Orders editions by checklist, and those of one checklist by name, which begins with the year.
    package static func < (left: EditionName, right: EditionName) -> Bool {
        (left.id, left.edition) < (right.id, right.edition)
    }
}
