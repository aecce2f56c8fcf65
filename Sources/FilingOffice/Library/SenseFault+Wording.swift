package import DossierCore

extension SenseFault {
    /// What is wrong and what to do.
    package var wording: Wording {
        switch self {
        case .unknownInstrument(let id, let suggestion):
            Self.unknown(
                Wording(zh: "instruments.yml 中没有“\(id)”。", en: "There is no “\(id)” in instruments.yml."), suggestion,
                [])
        case .unknownFact(let path, let suggestion):
            Self.unknown(
                Wording(zh: "没有“\(path)”这个取值地址。", en: "No recorded value has the address “\(path)”."), suggestion, [])
        case .wrongFact(let path, let expected):
            Wording(
                zh: "“\(path)”不是\(expected.title.zh)，不能这样比较。请换一个地址或换一种比较。",
                en:
                    "“\(path)” is not \(expected.title.en), so it cannot be compared this way. Use another address or another kind of check."
            )
        case .impossible(let path, let fault, let suggestion):
            Self.unknown(
                Wording(
                    zh: "“\(path)”不可能取这个值：\(fault.wording.zh)。",
                    en: "“\(path)” can never hold this: \(fault.wording.en)."),
                suggestion, [])
        case .operand(let text, let expected):
            Wording(
                zh: "“\(text)”既不是取值地址，也不是\(expected.title.zh)。请更正。",
                en: "“\(text)” is neither the address of a value nor \(expected.title.en). Correct it.")
        case .unknownTable(let id, let suggestion):
            Self.unknown(
                Wording(zh: "parameters.yml 中没有表“\(id)”。", en: "There is no table “\(id)” in parameters.yml."),
                suggestion, [])
        case .tableColumn(let column):
            Wording(
                zh: "该表没有“\(column)”列，不能用作时间窗。请补上该列。",
                en: "The table has no column “\(column)”, so it gives no window. Add the column.")
        case .tableKeys(let keys):
            Wording(
                zh: "row 必须正好给出表的各个键：\(keys.joined(separator: "、"))。",
                en: "The row must give exactly the keys of the table: \(keys.joined(separator: ", ")).")
        case .conditionAbsent:
            Wording(
                zh: "level 为 conditional，但没有 when。请写明条件。",
                en: "The level is conditional and there is no “when”. Write the condition.")
        case .conditionStrange:
            Wording(
                zh: "level 为 mandatory 时不能写 when。请改 level 或删除 when。",
                en: "A mandatory requirement has no “when”. Change the level or remove the condition.")
        case .conditionForm:
            Wording(
                zh: "条件只能是 fact 加 is、in、at-least、known 之一，或者 all、any、not 之一。",
                en: "A condition is “fact” with one of is, in, at-least, known; or one of all, any, not. Write it so.")
        case .exactlyOne(let keys):
            Wording(
                zh: "“\(keys.joined(separator: "”和“"))”之中必须正好写一种。",
                en: "Exactly one of “\(keys.joined(separator: "” and “"))” belongs here. Keep one.")
        case .atLeastOne(let keys):
            Wording(
                zh: "“\(keys.joined(separator: "”和“"))”之中至少要写一种。",
                en: "At least one of “\(keys.joined(separator: "” and “"))” belongs here. Add it.")
        case .unknownPlaceholder(let name, let suggestion, let known):
            Self.unknown(
                Wording(zh: "这种比较没有占位符 {\(name)}。", en: "This kind of check offers no placeholder {\(name)}."),
                suggestion, known)
        case .oneSidedPlaceholder(let name, .zh):
            Wording(
                zh: "占位符 {\(name)} 只出现在中文中。请在英文中也写上。",
                en: "Only the Chinese text uses {\(name)}. Use it in the English text too.")
        case .oneSidedPlaceholder(let name, .en):
            Wording(
                zh: "占位符 {\(name)} 只出现在英文中。请在中文中也写上。",
                en: "Only the English text uses {\(name)}. Use it in the Chinese text too.")
        case .hypotheticalName(let edition):
            Wording(
                zh: "版本名“\(edition)”与可靠程度不符：假设版本（hypothetical）命名为“年份-hypothetical”，其他版本不得如此命名。请改成一致。",
                en:
                    "The name “\(edition)” and the standing do not agree: an edition of standing hypothetical is named YYYY-hypothetical, and no other is. Change one of them."
            )
        case .looseBrace: Wording(zh: "花括号不成对。请补全 { }。", en: "A brace has no partner. Complete the pair.")
        case .examplesAbsent(let rule, let endings):
            Wording(
                zh: "规则 \(rule) 缺少示例：\(endings.map { "examples/\(rule).\($0).yml" }.joined(separator: "、"))。请补充。",
                en:
                    "Rule \(rule) lacks examples: \(endings.map { "examples/\(rule).\($0).yml" }.joined(separator: ", ")). Add them."
            )
        }
    }

    private static func unknown(_ said: Wording, _ suggestion: String?, _ known: [String]) -> Wording {
        ChecklistProblem.Reason.unknown(said, suggestion, known)
    }
}

extension FactKind {
    /// What the kind is called in messages.
    var title: Wording {
        switch self {
        case .any: Wording(zh: "取值", en: "a value")
        case .day: Wording(zh: "日期", en: "a day")
        case .span: Wording(zh: "时长（如 48 h、14 d）", en: "a span such as 48 h or 14 d")
        case .measure: Wording(zh: "数值、数量或时长", en: "a number, a quantity or a span")
        case .factor: Wording(zh: "不带单位的数字", en: "a number without unit")
        case .percent: Wording(zh: "百分比", en: "a percentage")
        case .result: Wording(zh: "检验结果（type: result）", en: "the result of a test (type: result)")
        case .limit: Wording(zh: "检验限值（type: limit）", en: "the limit of a test (type: limit)")
        }
    }
}
