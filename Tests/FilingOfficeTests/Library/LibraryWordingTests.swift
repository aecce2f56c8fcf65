import DossierCore
import Testing

@testable import FilingOffice

struct LibraryWordingTests {
    @Test("a library says what is so and what to do, in both languages", arguments: Self.sentences)
    func says(error: LibraryError, zh: String, en: String) {
        #expect(error.wording == Wording(zh: zh, en: en))
    }

    private static let name = EditionName(id: "cell-export", edition: "2026-06")
    private static let digest = ContentDigest.of("a")
    private static let other = ContentDigest.of("b")

    private static let sentences: [(LibraryError, String, String)] = [
        (
            .noLibrary("lib/Checklists"), "没有找到清单文件夹 lib/Checklists。请检查工作区的 library 文件夹或 --library 选项。",
            "There is no folder of checklists at lib/Checklists. Check the workspace's library folder or the option --library."
        ),
        (
            .unreadable(SourceFault(.unreadable("denied"), at: SourcePlace(file: "a.yml"))),
            "a.yml：系统无法读取该文件（denied）。请检查权限或介质后重试。",
            "a.yml: The system cannot read it (denied). Check its permissions or the medium, then try again."
        ),
        (
            .unknownChecklist("cell-exports", known: ["cell-export"]), "没有清单“cell-exports”。是否想写“cell-export”？",
            "There is no checklist “cell-exports”. Did you mean “cell-export”?"
        ),
        (
            .unknownEdition(name, known: ["2026-05"]), "清单 cell-export 没有版本“2026-06”。可用：2026-05。",
            "The checklist cell-export has no edition “2026-06”. Known are 2026-05."
        ),
        (
            .noneInEffect("cell-export", on: .earliest),
            "清单 cell-export 在 0001-01-01 没有生效的版本。请指定版本，例如 cell-export@2026-05。",
            "No edition of the checklist cell-export was in effect on 0001-01-01. Name one, such as cell-export@2026-05."
        ),
        (
            .flawed(name, [ChecklistProblem(.fileUnused, at: SourcePlace(file: "x"))]),
            "清单版本 cell-export@2026-06 有 1 处错误，不能使用。请改正，或换用其他版本。",
            "The edition cell-export@2026-06 cannot be used; mistakes in it: 1. Correct them or use another edition."
        ),
        (
            .otherContent(ChecklistPin(id: "c", edition: "2026-05", sha256: digest), found: other),
            "清单版本 c@2026-05 的内容与备案所依据的不同（应为 SHA-256 \(digest)，现为 \(other)）。请恢复原版本。",
            "The edition c@2026-05 is not the one the filing was opened with (SHA-256 \(digest), found \(other)). Restore it."
        ),
    ]
}
