extension EditionDiff {
    /// How many changes went which way: “added 2 · tightened 1”.
    package var tally: Wording {
        guard !changes.isEmpty else {
            return Wording(zh: "两个版本的内容相同。", en: "The two editions ask the same.")
        }
        let shifts = DemandShift.allCases.filter { count($0) > 0 }
        return Wording(
            zh: shifts.map { "\($0.title.zh) \(count($0))" }.joined(separator: " · "),
            en: shifts.map { "\($0.title.en) \(count($0))" }.joined(separator: " · "))
    }
}

extension PartDetail {
    /// `level: recommended → mandatory`; which way it goes is said only where the details of a change go several ways.
    package func sentence(among change: PartChange) -> Wording {
        Wording(zh: sentence(among: change, .zh), en: sentence(among: change, .en))
    }

    private func sentence(among change: PartChange, _ language: Language) -> String {
        let way = shift == change.shift ? "" : "  [\(shift.title[language])]"
        let label = aspect.title[language] + (name.map { " \($0)" } ?? "")
        switch (old, new) {
        case (nil, nil): return label + way
        case (nil, .some(let new)): return "\(label): + \(new.shown(language))\(way)"
        case (.some(let old), nil): return "\(label): − \(old.shown(language))\(way)"
        case (.some(let old), .some(let new)):
            return "\(label): \(old.shown(language)) → \(new.shown(language))\(way)"
        }
    }
}

extension PartDetail.Value {
    /// The words of the edition format that have a title are shown by it.
    fileprivate func shown(_ language: Language) -> String {
        guard case .word(let word) = self else { return self[language] }
        return Self.words[word]?[language] ?? word
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
