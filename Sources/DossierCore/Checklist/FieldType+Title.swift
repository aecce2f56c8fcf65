extension FieldType {
    /// What a value of this type is called, with the words it may be where there are only some.
    package func title(_ choices: [String: Wording] = [:]) -> Wording {
        switch self {
        case .text: Wording(zh: "文本", en: "text")
        case .wording: Wording(zh: "中英文文本", en: "text in Chinese and English")
        case .day: Wording(zh: "日期", en: "date")
        case .instant: Wording(zh: "时刻", en: "date and time")
        case .quantity: Wording(zh: "数量（带单位）", en: "quantity with unit")
        case .span: Wording(zh: "时长", en: "length of time")
        case .number: Wording(zh: "数", en: "number")
        case .integer: Wording(zh: "整数", en: "whole number")
        case .yesNo: Wording(zh: "是／否", en: "yes or no")
        case .choice(let words):
            Wording(
                zh: words.map { choices[$0]?.zh ?? $0 }.joined(separator: "／"),
                en: words.map { choices[$0]?.en ?? $0 }.joined(separator: " / "))
        case .result: Wording(zh: "检验结果（项目 = 值）", en: "test result (name = value)")
        case .limit: Wording(zh: "检验限值（项目与限度）", en: "test limit (name and bound)")
        case .identifier(let format): format.title
        case .reference(let kind): kind.title
        case .list(let element):
            Wording(zh: "多个：\(element.title(choices).zh)", en: "several: \(element.title(choices).en)")
        case .group(let fields):
            Wording(
                zh: "一组：" + fields.map(\.title.zh).joined(separator: "、"),
                en: "group: " + fields.map(\.title.en).joined(separator: ", "))
        }
    }
}

extension Level {
    /// How hard the edition insists.
    package var title: Wording {
        switch self {
        case .mandatory: Wording(zh: "必需", en: "mandatory")
        case .conditional: Wording(zh: "视条件", en: "conditional")
        case .recommended: Wording(zh: "建议", en: "recommended")
        case .grouped: Wording(zh: "按文件组", en: "through a group")
        }
    }
}

extension DocumentGroup.Relation {
    /// How many of the documents there may be.
    package var title: Wording {
        switch self {
        case .exactlyOne: Wording(zh: "恰好一份", en: "exactly one of")
        case .atLeastOne: Wording(zh: "至少一份", en: "at least one of")
        case .atMostOne: Wording(zh: "至多一份", en: "at most one of")
        case .notBoth: Wording(zh: "不得同时有", en: "not both of")
        }
    }
}
