extension FieldFault {
    /// What was found and what is expected, without a full stop: "“2026-02-30” is not a day that exists; write YYYY-MM-DD".
    package var wording: Wording {
        let said = sentence
        return Wording(
            zh: place.map(\.wording.zh).joined() + said.zh, en: place.map(\.wording.en).joined() + said.en)
    }

    private var sentence: Wording {
        switch reason {
        case .notText: needed(zh: "一段文字", en: "one text")
        case .empty: Wording(zh: "内容为空；请填写具体内容", en: "there is nothing in it; write what it says")
        case .notWording:
            needed(zh: "中文和英文各一段文字（zh 与 en）", en: "a text in Chinese and one in English (zh and en)")
        case .day(let reason, let mayBePartial): Self.day(found, reason, mayBePartial)
        case .partialDay:
            Wording(
                zh: "“\(found)”没有精确到日；请写成 YYYY-MM-DD", en: "“\(found)” does not name one day; write YYYY-MM-DD")
        case .instant(let reason): instant(reason)
        case .quantity(let reason): quantity(reason)
        case .span(let reason): span(reason)
        case .number: needed(zh: "一个数字，例如 95.3 或 1.2e8", en: "a number such as 95.3 or 1.2e8")
        case .integer: needed(zh: "一个整数", en: "a whole number")
        case .yesNo: needed(zh: "yes（是）或 no（否）", en: "yes or no")
        case .choice(let words):
            needed(
                zh: words.joined(separator: "、") + " 之一", en: "one of " + words.joined(separator: ", "))
        case .result:
            needed(
                zh: "检验项目及结果，例如 viability = 92 %", en: "the name of a test and its result such as viability = 92 %")
        case .limit:
            needed(
                zh: "检验项目及限值，例如 viability >= 70 %、VCN 0.5 .. 5 或 sterility = no growth",
                en:
                    "the name of a test and its limit such as viability >= 70 %, VCN 0.5 .. 5 or sterility = no growth")
        case .identifier(let fault):
            Wording(
                zh: "“\(found)”不是有效的\(fault.format.title.zh)：\(fault.wording.zh)",
                en: "“\(found)” is not a valid \(fault.format.title.en): \(fault.wording.en)")
        case .notList: needed(zh: "由若干项组成的列表", en: "a list")
        case .notGroup: needed(zh: "一组具名字段", en: "a group of named fields")
        case .unknownMember(let names):
            Wording(
                zh: "没有这个字段；可用字段：\(names.joined(separator: "、"))",
                en: "there is no such field; the fields are \(names.joined(separator: ", "))")
        case .memberAbsent(let title):
            Wording(zh: "缺少“\(title.zh)”；请补充", en: "“\(title.en)” is absent; add it")
        }
    }

    private func needed(zh: String, en: String) -> Wording {
        Wording(zh: "找到“\(found)”；此处应为\(zh)", en: "found “\(found)”; expected here is \(en)")
    }

    private static func day(_ found: String, _ reason: MalformedDay.Reason, _ mayBePartial: Bool) -> Wording {
        let form =
            mayBePartial
            ? Wording(zh: "请写成 YYYY-MM-DD，或只写 YYYY-MM、YYYY", en: "write YYYY-MM-DD, or YYYY-MM or YYYY alone")
            : Wording(zh: "请写成 YYYY-MM-DD", en: "write YYYY-MM-DD")
        return switch reason {
        case .noSuchDay:
            Wording(zh: "“\(found)”这一天不存在；\(form.zh)", en: "“\(found)” is not a day that exists; \(form.en)")
        case .shape: Wording(zh: "“\(found)”不是日期；\(form.zh)", en: "“\(found)” is not a day; \(form.en)")
        case .backwards:
            Wording(
                zh: "“\(found)”的结束日早于起始日；请先写较早的一天",
                en: "“\(found)” ends before it begins; write the earlier day first")
        }
    }

    private func instant(_ reason: MalformedInstant.Reason) -> Wording {
        let form = Wording(zh: "请写成 2026-05-01T12:00:00+08:00", en: "write it like 2026-05-01T12:00:00+08:00")
        return switch reason {
        case .shape: Wording(zh: "“\(found)”不是时刻；\(form.zh)", en: "“\(found)” is not a moment in time; \(form.en)")
        case .noSuchTime:
            Wording(zh: "“\(found)”这一时刻不存在；\(form.zh)", en: "“\(found)” is not a time that exists; \(form.en)")
        }
    }

    private func quantity(_ reason: MalformedQuantity.Reason) -> Wording {
        let form = Wording(zh: "请写成 1.2e8 cells 或 20 mL", en: "write it like 1.2e8 cells or 20 mL")
        return switch reason {
        case .number: Wording(zh: "“\(found)”开头不是数字；\(form.zh)", en: "“\(found)” begins with no number; \(form.en)")
        case .unitMissing: Wording(zh: "“\(found)”没有单位；\(form.zh)", en: "“\(found)” has no unit; \(form.en)")
        case .unit(let unit):
            Wording(
                zh: "“\(found)”的单位“\(unit)”无法识别；\(form.zh)", en: "“\(found)” has the unknown unit “\(unit)”; \(form.en)"
            )
        }
    }

    private func span(_ reason: MalformedSpan.Reason) -> Wording {
        let form = Wording(zh: "请写成 48 h、14 d 或 18 months", en: "write it like 48 h, 14 d or 18 months")
        return switch reason {
        case .number: Wording(zh: "“\(found)”开头不是数字；\(form.zh)", en: "“\(found)” begins with no number; \(form.en)")
        case .unit(let unit):
            Wording(
                zh: "“\(found)”的时间单位“\(unit)”无法识别；\(form.zh)",
                en: "“\(found)” has the unknown unit of time “\(unit)”; \(form.en)")
        case .fraction:
            Wording(
                zh: "“\(found)”含有不满一个月的小数，天数不确定；请用天表示",
                en: "“\(found)” has a fraction of a month, which is no certain number of days; write days")
        case .tooLong: Wording(zh: "“\(found)”过长；\(form.zh)", en: "“\(found)” is too long; \(form.en)")
        }
    }
}

extension FieldFault.Step {
    fileprivate var wording: Wording {
        switch self {
        case .item(let position): Wording(zh: "第 \(position) 项：", en: "item \(position): ")
        case .member(let name): Wording(zh: "\(name)：", en: "\(name): ")
        }
    }
}
