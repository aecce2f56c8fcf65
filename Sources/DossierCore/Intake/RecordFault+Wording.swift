extension RecordFault {
    /// What is wrong and what to do.
    package var wording: Wording {
        switch self {
        case .unknownHeading(let heading, let suggestion):
            Self.unknown(
                Wording(zh: "没有“\(heading)”这类记录。", en: "There are no records of the kind “\(heading)”."), suggestion,
                Self.oneOf(RecordKind.allCases.map(\.plural)))
        case .unknownField(let field, let kind, let suggestion, let known):
            Self.unknown(
                Wording(
                    zh: "\(kind.title.zh)记录没有“\(field)”字段。", en: "A \(kind.title.en) has no field “\(field)”."),
                suggestion, Self.oneOf(known))
        case .donorIdentity(let field):
            Wording(
                zh: "“\(field)”会暴露供者身份。供者只用编码记录，系统不保存姓名等个人信息。请删除该字段。",
                en:
                    "“\(field)” would say who the donor is. Donors are kept by code only, and no field holds personal data. Remove it."
            )
        case .kindUnknown(let suggestion):
            Self.unknown(
                Wording(
                    zh: "无法从文件名判断记录类别。", en: "The file's name does not say what kind of record it holds."), suggestion,
                Wording(
                    zh: "请把文件命名为 batches.csv 等，或增加 kind 列。",
                    en: "Name it like batches.csv, or add a column “kind”."))
        case .severalKinds(let word, let kind):
            Wording(
                zh: "该行的类别是“\(word)”，而本表为\(kind.title.zh)（\(kind.rawValue)）。请为每类记录单独建表。",
                en:
                    "This row is of the kind “\(word)”, the table of the kind “\(kind.rawValue)”. Use one table for each kind."
            )
        case .code(let code, let title):
            Wording(
                zh: "\(title.zh)“\(code)”不是合格的编码。请只用字母、数字、“.”、“_”、“-”，以字母或数字开头，最多 \(CodeText.limit) 个字符。",
                en:
                    "\(title.en.sentence) “\(code)” is not a plain code. Use letters, digits, dots, hyphens and underscores, begin with a letter or digit, at most \(CodeText.limit) characters."
            )
        case .twice(let kind, let key, let first):
            Wording(
                zh: "\(kind.title.zh)“\(key)”重复，首次出现在 \(first)。请只保留一条。",
                en: "The \(kind.title.en) “\(key)” stands twice, first at \(first). Keep one.")
        case .repeated(let entry):
            Wording(zh: "“\(entry)”在列表中重复。请只保留一项。", en: "“\(entry)” stands twice in the list. Keep one.")
        case .belowLeast(let number, let least, let title):
            Wording(
                zh: "\(title.zh)为 \(number)，至少应为 \(least)。",
                en: "\(title.en.sentence) is \(number) and must be at least \(least).")
        case .tooLittle(let quantity, let allowingNone, let title):
            Wording(
                zh: "\(title.zh)为 \(quantity)，\(allowingNone ? "不能小于零" : "必须大于零")。请更正。",
                en:
                    "\(title.en.sentence) is \(quantity) and must \(allowingNone ? "not be below zero" : "be above zero"). Correct it."
            )
        case .unitsDiffer(let quantity, let title, let unit):
            Wording(
                zh: "\(title.zh) \(quantity) 不能换算为批准数量的单位 \(unit)。请使用同一类单位。",
                en:
                    "\(title.en.sentence), \(quantity), does not convert into \(unit), the unit of the quantity. Use units that convert."
            )
        case .usedOfNothing(let quantity):
            Wording(
                zh: "已用 \(quantity)，但没有写明批准数量。请补充 quantity。",
                en: "\(quantity) is used up and no quantity is given. Add “quantity”.")
        case .backwards(let day, let title, let before, let beforeTitle):
            Wording(
                zh: "\(title.zh)（\(day)）早于\(beforeTitle.zh)（\(before)）。请更正其中之一。",
                en: "\(title.en.sentence) (\(day)) lies before \(beforeTitle.en) (\(before)). Correct one of them.")
        case .airport(let code):
            Wording(
                zh: "“\(code)”不是机场代码。请写三位大写字母（IATA），例如 PVG。",
                en: "“\(code)” is not an airport code. Write its three capitals (IATA), such as PVG.")
        case .shortRoute:
            Wording(zh: "路线至少要有起点和终点两个机场。请补全。", en: "A route needs at least two airports. Add the missing one.")
        case .line(let text):
            Wording(
                zh: "“\(text)”不是发运明细。请写成“批号:件数:数量”，例如 MSC01-26A03:12:1.2e8 cells。",
                en:
                    "“\(text)” is not a line of a shipment. Write LOT:units:quantity, such as MSC01-26A03:12:1.2e8 cells."
            )
        case .nearMiss(let lot, let other):
            Wording(
                zh: "批号“\(lot)”与“\(other)”只差易混淆的字符（大小写、全角、O 与 0、I 与 1）。请核对标签后改正。",
                en:
                    "Lot “\(lot)” differs from “\(other)” only in characters an eye confuses (letter case, full width, O and 0, I and 1). Check the label and correct it."
            )
        case .unknownRecord(let kind, let key, let suggestion):
            Self.unknown(
                Wording(zh: "没有\(kind.title.zh)“\(key)”。", en: "There is no \(kind.title.en) “\(key)”."), suggestion,
                Wording(
                    zh: "请在本次导入中一并提供（\(kind.plural)）。", en: "Add it to this import, under “\(kind.plural)”."))
        case .unusable(let kind, let words):
            Wording(
                zh: "各字段无法组成\(kind.title.zh)记录（\(words)）。请报告这一问题。",
                en: "The fields make no \(kind.title.en) (\(words)). Please report this.")
        }
    }

    private static func unknown(_ said: Wording, _ suggestion: String?, _ remedy: Wording) -> Wording {
        let meant = suggestion.meant(or: remedy)
        return Wording(zh: said.zh + meant.zh, en: "\(said.en) \(meant.en)")
    }

    private static func oneOf(_ words: [String]) -> Wording {
        Wording(zh: "可用：\(words.joined(separator: "、"))。", en: "Known are \(words.joined(separator: ", ")).")
    }
}
