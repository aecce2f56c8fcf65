import DossierCore
import Foundation
import Testing

@testable import FilingOffice

/// A mistake in `scope.yml` is told with file, line and column, and the edition is not used.
struct ScopeReaderTests {
    private static let scope = """
        note: {zh: 说明, en: Note}
        classes:
          - id: stem-cell-preparation
            title: {zh: 干细胞制剂, en: stem cells}
            when: {fact: planned.modality, is: stem-cell-preparation}
            say: {zh: 干细胞。, en: Stem cells.}
            because: [{instrument: CN-SC-818, standing: expected}]
        tests:
          - id: S01
            title: {zh: 试验, en: trial}
            when: {fact: planned.class, is: stem-cell-preparation}
            decision: yes
            say: {zh: 需要。, en: Needed.}
            because: [{instrument: CN-SC-818, standing: expected}]
        """

    /// What the small edition with this scope is told, but for what it is told anyway.
    private static func mistakes(_ scope: String) -> [String] {
        var files = SmallEdition.files
        files["scope.yml"] = Data(scope.utf8)
        do {
            _ = try ChecklistReader.read(EditionFiles(files), depth: .judging)
            return []
        } catch {
            return error.all.filter { $0.place.file == "scope.yml" }.map(\.listed.en)
        }
    }

    @Test("a sound scope is read")
    func sound() throws {
        var files = SmallEdition.files
        files["scope.yml"] = Data(Self.scope.utf8)
        files["examples/X10.unknown.yml"] = Data("rule: X10\nexpect: could-not-verify\n".utf8)
        let scope = try #require(
            try ChecklistReader.read(EditionFiles(files), depth: .judging).checklist.scope)
        #expect(scope.classes.map(\.id) == ["stem-cell-preparation"])
        #expect(scope.tests.map(\.decision) == [.yes])
    }

    @Test(
        "one mistake is told with its place",
        arguments: [
            (
                "planned.modality, is: stem", "planned.modalty, is: stem",
                "scope.yml:5:18: No recorded value has the address “planned.modalty”. Did you mean “planned.modality”?"
            ),
            (
                "fact: planned.class, is: stem-cell-preparation", "fact: planned.class, is: stem-cells",
                "scope.yml:11:37: “planned.class” can never hold this: found “stem-cells”; expected here is one of stem-cell-preparation. Check the spelling."
            ),
            (
                "decision: yes", "decision: perhaps",
                "scope.yml:12:15: “perhaps” cannot stand here. Known are yes, no, cannot-tell."
            ),
            ("zh: 需要。, en", "en", "scope.yml:13:10: The Chinese text (zh) is missing. Add it."),
            ("id: S01", "id: T1", "scope.yml:9:5: “T1” is not built as it must be. Write it like S01."),
            (
                "note: {zh: 说明, en: Note}", "notes: x",
                "scope.yml:1:1: There is no key “notes” here. Did you mean “note”?"
            ),
        ])
    func mistake(old: String, new: String, told: String) {
        #expect(
            Self.mistakes(Self.scope.replacing(old, with: new)).contains(told),
            "\(Self.mistakes(Self.scope.replacing(old, with: new)))")
    }
}
