extension IntakeProblem {
    /// What is wrong and what to do, without the place.
    package var wording: Wording { reason.wording }

    /// The sentence with file, line and field before it, as it is listed.
    package var listed: Wording {
        // A heading or an option already says which field is meant.
        let unsaid = field.flatMap { $0 == place.heading || "--\($0)" == place.file ? nil : $0 }
        let head = unsaid.map { "\(place) \($0): " } ?? "\(place): "
        return Wording(zh: head + wording.zh, en: head + wording.en)
    }
}

extension IntakeProblem.Reason {
    /// What is wrong and what to do.
    package var wording: Wording {
        switch self {
        case .source(let reason): reason.wording
        case .record(let fault): fault.wording
        case .sheet(let fault): fault.wording
        case .correction(let fault): fault.wording
        case .value(let fault, let title):
            Wording(zh: "\(title.zh)：\(fault.wording.zh)。", en: "\(title.en.sentence): \(fault.wording.en).")
        case .missing(let title):
            Wording(zh: "缺少“\(title.zh)”。请补充。", en: "“\(title.en)” is missing. Add it.")
        case .shape(.text):
            Wording(
                zh: "此处应为一段文字。请不要写成列表或多个字段。",
                en: "One text belongs here, no list and no map. Write the value alone.")
        case .shape(.list):
            Wording(zh: "此处应为列表。请每项另起一行并以“- ”开头。", en: "A list belongs here. Begin each item with a dash.")
        case .shape(.map):
            Wording(zh: "此处应为若干“字段: 内容”。", en: "Fields with their values belong here, as “field: value”.")
        case .translationMissing(.zh, let title):
            Wording(zh: "“\(title.zh)”缺少中文（zh）。请补充。", en: "“\(title.en)” has no Chinese text (zh). Add it.")
        case .translationMissing(.en, let title):
            Wording(zh: "“\(title.zh)”缺少英文（en）。请补充。", en: "“\(title.en)” has no English text (en). Add it.")
        }
    }
}

extension String {
    /// The text with a capital at the beginning.
    var sentence: String { prefix(1).uppercased() + dropFirst() }
}

extension Optional where Wrapped == String {
    /// The likeliest word as a question, with a remedy when there is none.
    func meant(or remedy: Wording) -> Wording {
        map { Wording(zh: "是否想写“\($0)”？", en: "Did you mean “\($0)”?") } ?? remedy
    }
}
