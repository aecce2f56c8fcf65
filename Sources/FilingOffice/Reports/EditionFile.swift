package import DossierCore

/// An edition of a checklist, for programs.
package enum EditionFile {
    /// `{"id", "edition", "sha256", "standing", "effective", "title", "banner", "chapters": [{"title", "demands": [...]}]}`.
    package static func object(_ checklist: Checklist) -> JSONValue {
        let pin = checklist.pin
        return [
            "id": .string(pin.id), "edition": .string(pin.edition), "sha256": .string(pin.sha256.hex),
            "standing": .string(checklist.standing.rawValue), "effective": .string(checklist.effective.description),
            "title": wording(checklist.title), "banner": checklist.banner.map(wording) ?? .null,
            "chapters": .array(
                ChecklistIndex(checklist).chapters.map { chapter in
                    ["title": wording(chapter.title), "demands": .array(chapter.lines.map(demand))]
                }),
        ]
    }

    /// What `checklist lint` finds: `{"id", "edition", "isFlawless", "mistakes": [{"file", "line", "column", "detail"}]}`.
    package static func mistakes(in name: EditionName, of library: ReferenceLibrary) throws -> JSONValue {
        let found: [ChecklistProblem]
        do throws(LibraryError) { found = try library.complete(name).contradictions } catch {
            guard case .flawed(_, let problems) = error else { throw error }
            return object(name, problems)
        }
        return object(name, found)
    }

    /// What `checklist test` finds: `{"id", "edition", "passed", "failed", "examples": [{"path", "outcome", "detail"}]}`.
    package static func examples(in name: EditionName, of library: ReferenceLibrary) throws -> JSONValue {
        let loaded = try library.complete(name)
        let runs = loaded.examples.map { ($0.path, ExampleRun.run($0.example, against: loaded.checklist)) }
        let failed = runs.count { $0.1 != .passed }
        return [
            "id": .string(name.id), "edition": .string(name.edition), "passed": .integer(runs.count - failed),
            "failed": .integer(failed),
            "examples": .array(
                runs.map { path, run in
                    [
                        "path": .string(path), "outcome": run == .passed ? "passed" : "failed",
                        "detail": wording(run.wording),
                    ]
                }),
        ]
    }

    private static func object(_ name: EditionName, _ problems: [ChecklistProblem]) -> JSONValue {
        [
            "id": .string(name.id), "edition": .string(name.edition), "isFlawless": .bool(problems.isEmpty),
            "mistakes": .array(
                problems.sorted().map { problem in
                    [
                        "file": .string(problem.place.file), "line": .integer(problem.place.line),
                        "column": .integer(problem.place.column), "detail": wording(problem.wording),
                    ]
                }),
        ]
    }

    private static func demand(_ line: ChecklistIndex.Line) -> JSONValue {
        [
            "id": .string(line.id), "title": wording(line.title), "about": line.about.map(wording) ?? .null,
            "weight": wording(line.weight), "supplier": line.supplier.map(wording) ?? .null,
            "standings": .array(line.standings.map { .string($0.rawValue) }),
        ]
    }

    private static func wording(_ wording: Wording) -> JSONValue {
        ["zh": .string(wording.zh), "en": .string(wording.en)]
    }
}
