/// Sentences of findings that are not written in the edition.
enum Sentence {
    /// The same in both languages.
    static func plain(_ text: String) -> Wording { Wording(zh: text, en: text) }

    /// The condition does not hold, with the values it was decided by.
    static func notApplicable(_ labels: Labels, _ condition: ConditionAnswer?) -> Wording {
        let facts = (condition?.facts ?? []).once
        guard !facts.isEmpty else {
            return Wording(zh: "不适用：适用条件不成立。", en: "Not applicable: its condition does not hold.")
        }
        let parts = facts.map { fact in
            let (title, value) = (labels.field(fact.path), labels.value(of: fact))
            return Wording(zh: "\(title.zh)为“\(value.zh)”", en: "\(title.en) is “\(value.en)”")
        }
        return Wording(
            zh: "不适用：\(parts.map(\.zh).joined(separator: "，"))。",
            en: "Not applicable: \(parts.map(\.en).joined(separator: ", ")).")
    }

    /// Whether the condition holds cannot be told, and why.
    static func unknownCondition(_ labels: Labels, _ gaps: [Gap]) -> Wording {
        .sentences(
            [Wording(zh: "无法判断是否适用。", en: "Whether this applies cannot be told.")] + gaps.map(labels.sentence))
    }

    /// What to supply for some gaps; nothing when there are none.
    static func remedies(_ labels: Labels, _ gaps: [Gap]) -> Wording? {
        gaps.isEmpty ? nil : .sentences(gaps.map(labels.remedy))
    }

    /// The subject asked about is not even named.
    static func hole(
        _ kind: SubjectKind, at subject: SubjectRef, _ labels: Labels
    ) -> (said: Wording, remedy: Wording) {
        let owner = labels.subject(subject)
        return (
            Wording(
                zh: "\(owner.zh) 没有关联的\(kind.title.zh)，无法核实。",
                en: "No \(kind.title.en) is recorded for \(owner.en), so nothing could be verified."),
            Wording(zh: "请为\(owner.zh) 指明\(kind.title.zh)。", en: "Record the \(kind.title.en) of \(owner.en).")
        )
    }
}
