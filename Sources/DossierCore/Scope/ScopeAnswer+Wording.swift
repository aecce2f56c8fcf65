extension ScopeAnswer {
    /// What the product counts as and which records say so; or why that cannot be told.
    package var classified: Wording {
        switch classification {
        case .found(let found):
            Wording(
                zh: "\(found.title.zh)（\(read(.zh))）。\(found.say.zh)",
                en: "\(found.title.en) (\(read(.en))). \(found.say.en)")
        case .open(let classes, let missing) where missing.isEmpty:
            Wording(
                zh: "同时符合 \(classes.map { "“\($0.title.zh)”" }.joined(separator: "、"))（\(read(.zh))），类别无法判断。",
                en:
                    "Fits \(classes.map(\.title.en).joined(separator: " and ")) at once (\(read(.en))), so the class cannot be told."
            )
        case .open(_, let missing):
            Wording(
                zh: "未登记\(Self.titles(missing, .zh))，类别无法判断。",
                en: "Without \(Self.titles(missing, .en)) the class cannot be told.")
        case .none:
            Wording(
                zh: "登记的内容不属于任何一类，类别无法判断。", en: "What is recorded fits no class, so the class cannot be told.")
        }
    }

    /// The reasons, one sentence each, as they may stand in a memo.
    package var reasons: [Wording] {
        var reasons = grounds.map(\.say)
        let missing = missing.filter { $0 != PlannedExport.classField }
        if !missing.isEmpty {
            reasons.append(
                Wording(
                    zh:
                        "未提供\(Self.titles(missing, .zh))，因此不能排除：\(openTests.map { "\($0.id) \($0.title.zh)" }.joined(separator: "；"))。请补充后重新判断。",
                    en:
                        "\(Self.titles(missing, .en).sentence) not given, so this stays open: \(openTests.map { "\($0.id) \($0.title.en)" }.joined(separator: "; ")). Supply it and ask again."
                ))
        } else if grounds.isEmpty {
            reasons.append(
                Wording(
                    zh: "清单的适用范围没有覆盖这种情况。请由注册负责人书面判定。",
                    en:
                        "The scope of the checklist does not speak of this case. Have the head of regulatory affairs decide in writing."
                ))
        }
        return reasons
    }

    /// `modality = stem-cell-preparation, edits = 0`
    private func read(_ language: Language) -> String {
        classedBy.compactMap { name in
            planned.values[name].map { "\(Self.title(name)[language]) = \(PlannedExport.shown($0)[language])" }
        }
        .joined(separator: language == .zh ? "，" : ", ")
    }

    private static func titles(_ names: [String], _ language: Language) -> String {
        names.map { name in language == .zh ? "“\(title(name).zh)”" : title(name).en }
            .joined(separator: language == .zh ? "、" : ", ")
    }

    /// What a field is called.
    package static func title(_ name: String) -> Wording {
        PlannedExport.fields.first { $0.name == name }?.title ?? Wording(zh: "产品类别（范围）", en: "class")
    }
}
