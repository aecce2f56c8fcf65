import DossierCore

/// The difference of two editions as a person reads it.
enum EditionDiffText {
    static func render(_ diff: EditionDiff, banner: Wording?, _ language: Language) -> String {
        var lines = [
            Terminal.styled(
                "\(diff.old.id)@\(diff.old.edition) (\(diff.oldStanding.title[language])) → "
                    + "\(diff.new.id)@\(diff.new.edition) (\(diff.newStanding.title[language]))", .bold)
        ]
        if let banner { lines.append(Terminal.styled(Report.wrapped("! " + banner[language], indent: 0), .yellow)) }
        for part in EditionPart.allCases {
            let changes = diff.changes.filter { $0.part == part }
            guard !changes.isEmpty else { continue }
            lines += ["", Terminal.styled(part.title[language], .bold)]
            lines += changes.flatMap { render($0, language) }
        }
        lines += ["", counts(diff)[language]]
        return lines.joined(separator: "\n")
    }

    static func counts(_ diff: EditionDiff) -> Wording {
        guard !diff.changes.isEmpty else {
            return Wording(zh: "两个版本的内容相同。", en: "The two editions ask the same.")
        }
        let parts = DemandShift.allCases.filter { diff.count($0) > 0 }
        return Wording(
            zh: parts.map { "\($0.title.zh) \(diff.count($0))" }.joined(separator: " · "),
            en: parts.map { "\($0.title.en) \(diff.count($0))" }.joined(separator: " · "))
    }

    private static func render(_ change: PartChange, _ language: Language) -> [String] {
        let id = Terminal.styled(change.id, .bold)
        return ["  \(id)  \(change.title[language])  \(change.shift.title[language])"]
            + change.details.map { Report.wrapped(describe($0, among: change, language), indent: 6) }
    }

    /// `level: recommended → mandatory`; which way it goes only where the details go several ways.
    private static func describe(_ detail: PartDetail, among change: PartChange, _ language: Language) -> String {
        let name = detail.name.map { " \($0)" } ?? ""
        let way = detail.shift == change.shift ? "" : "  [\(detail.shift.title[language])]"
        let label = "\(detail.aspect.title[language])\(name)"
        switch (detail.old, detail.new) {
        case (nil, nil): return label + way
        case (nil, .some(let new)): return "\(label): + \(shown(new, language))\(way)"
        case (.some(let old), nil): return "\(label): − \(shown(old, language))\(way)"
        case (.some(let old), .some(let new)):
            return "\(label): \(shown(old, language)) → \(shown(new, language))\(way)"
        }
    }

    /// The words of the edition format that have a title are shown by it.
    private static func shown(_ value: PartDetail.Value, _ language: Language) -> String {
        guard case .word(let word) = value else { return value[language] }
        return words[word]?[language] ?? word
    }

    private static let words: [String: Wording] = [
        "mandatory": Wording(zh: "必交", en: "mandatory"), "conditional": Wording(zh: "有条件必交", en: "conditional"),
        "recommended": Wording(zh: "建议", en: "recommended"), "block": Wording(zh: "阻断", en: "block"),
        "major": Wording(zh: "主要", en: "major"), "minor": Wording(zh: "次要", en: "minor"),
        "info": Wording(zh: "提示", en: "info"), "allowed": Wording(zh: "可豁免", en: "allowed"),
        "never": Wording(zh: "不可豁免", en: "never"), "required": Wording(zh: "必填", en: "required"),
        "optional": Wording(zh: "选填", en: "optional"), "tie allowed": Wording(zh: "同日成立", en: "tie allowed"),
        "tie refused": Wording(zh: "同日不成立", en: "tie refused"),
    ]
}
