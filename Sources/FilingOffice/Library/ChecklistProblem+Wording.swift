package import DossierCore

extension ChecklistProblem {
    /// What is wrong and what to do, without the place.
    package var wording: Wording { reason.wording }

    /// The sentence with file, line and column before it, as it is listed.
    package var listed: Wording {
        Wording(zh: "\(place): \(wording.zh)", en: "\(place): \(wording.en)")
    }
}

extension ChecklistProblem.Reason {
    /// What is wrong and what to do.
    package var wording: Wording {
        switch self {
        case .source(let reason): reason.wording
        case .fileAbsent(let file): Wording(zh: "缺少文件 \(file)。请补上。", en: "The file \(file) is missing. Add it.")
        case .fileUnused:
            Wording(
                zh: "清单不使用该文件。请删除，或移到 requirements/、rules/、examples/ 中（扩展名 .yml）。",
                en:
                    "No part of an edition is read from this file. Delete it, or move it to requirements/, rules/ or examples/ with the ending .yml."
            )
        case .newerFormat(let found, let supported):
            Wording(
                zh: "清单采用格式 \(found)，本程序最高支持格式 \(supported)。请升级程序。",
                en:
                    "The edition is written in format \(found); this program understands up to format \(supported). Use a newer program."
            )
        case .otherFolder(let found, let folder):
            Wording(
                zh: "此处为“\(found)”，文件夹名为“\(folder)”。请改成一致。",
                en: "This says “\(found)”, the folder “\(folder)”. Make them agree.")
        case .released(let digest):
            Wording(
                zh: "该版本已发布（SHA-256 \(digest)），内容却已改变。请恢复原样，修改请另建新版本。",
                en:
                    "This edition was released (SHA-256 \(digest)) and has changed since. Restore it, and make a new edition for changes."
            )
        case .unknownKey(let key, let suggestion, let known):
            Self.unknown(Wording(zh: "此处没有“\(key)”这个键。", en: "There is no key “\(key)” here."), suggestion, known)
        case .missingKey(let key): Wording(zh: "缺少“\(key)”。请补充。", en: "“\(key)” is missing. Add it.")
        case .shape(let shape): IntakeProblem.Reason.shape(shape).wording
        case .emptyList: Wording(zh: "列表为空。请至少写一项。", en: "The list is empty. Give at least one item.")
        case .translationMissing(.zh): Wording(zh: "缺少中文（zh）。请补充。", en: "The Chinese text (zh) is missing. Add it.")
        case .translationMissing(.en): Wording(zh: "缺少英文（en）。请补充。", en: "The English text (en) is missing. Add it.")
        case .word(let word, let suggestion, let known):
            Self.unknown(Wording(zh: "“\(word)”不能用在这里。", en: "“\(word)” cannot stand here."), suggestion, known)
        case .value(let fault): Wording(zh: "\(fault.wording.zh)。", en: "The value is wrong: \(fault.wording.en).")
        case .malformedName(let name, let example):
            Wording(
                zh: "“\(name)”的写法不对。请写成 \(example) 的样子。",
                en: "“\(name)” is not built as it must be. Write it like \(example).")
        case .twice(let name, let first):
            Wording(
                zh: "“\(name)”重复，首次出现在 \(first)。请改名或删除。",
                en: "“\(name)” is given twice, first at \(first). Rename or remove one.")
        case .reservedName(let name):
            Wording(
                zh: "“\(name)”是每份文件自带的名称。请删除或改名。",
                en: "Every document has “\(name)” of itself. Remove it or choose another name.")
        case .sense(let fault): fault.wording
        case .structure(let fault): fault.wording
        case .example(let fault): fault.wording
        }
    }

    static func unknown(_ said: Wording, _ suggestion: String?, _ known: [String]) -> Wording {
        if let suggestion {
            return Wording(zh: "\(said.zh)是否想写“\(suggestion)”？", en: "\(said.en) Did you mean “\(suggestion)”?")
        }
        guard !known.isEmpty else { return Wording(zh: "\(said.zh)请检查拼写。", en: "\(said.en) Check the spelling.") }
        return Wording(
            zh: "\(said.zh)可用：\(known.joined(separator: "、"))。",
            en: "\(said.en) Known are \(known.joined(separator: ", ")).")
    }
}
