package import DossierCore

extension LibraryError {
    /// What is so and what to do. The mistakes of a flawed edition are listed by themselves.
    package var wording: Wording {
        switch self {
        case .noLibrary(let path):
            Wording(
                zh: "没有找到清单文件夹 \(path)。请检查工作区的 library 文件夹或 --library 选项。",
                en:
                    "There is no folder of checklists at \(path). Check the workspace's library folder or the option --library."
            )
        case .unreadable(let fault):
            Wording(zh: "\(fault.place)：\(fault.reason.wording.zh)", en: "\(fault.place): \(fault.reason.wording.en)")
        case .unknownChecklist(let id, let known):
            ChecklistProblem.Reason.unknown(
                Wording(zh: "没有清单“\(id)”。", en: "There is no checklist “\(id)”."),
                DidYouMean.suggestion(for: id, among: known), known)
        case .unknownEdition(let name, let known):
            ChecklistProblem.Reason.unknown(
                Wording(
                    zh: "清单 \(name.id) 没有版本“\(name.edition)”。",
                    en: "The checklist \(name.id) has no edition “\(name.edition)”."), nil, known)
        case .noneInEffect(let id, let day):
            Wording(
                zh: "清单 \(id) 在 \(day) 没有生效的版本。请指定版本，例如 \(id)@2026-05。",
                en: "No edition of the checklist \(id) was in effect on \(day). Name one, such as \(id)@2026-05.")
        case .flawed(let name, let problems):
            Wording(
                zh: "清单版本 \(name) 有 \(problems.count) 处错误，不能使用。请改正，或换用其他版本。",
                en:
                    "The edition \(name) cannot be used; mistakes in it: \(problems.count). Correct them or use another edition."
            )
        case .otherContent(let pin, let found):
            Wording(
                zh: "清单版本 \(pin.id)@\(pin.edition) 的内容与备案所依据的不同（应为 SHA-256 \(pin.sha256)，现为 \(found)）。请恢复原版本。",
                en:
                    "The edition \(pin.id)@\(pin.edition) is not the one the filing was opened with (SHA-256 \(pin.sha256), found \(found)). Restore it."
            )
        }
    }
}
