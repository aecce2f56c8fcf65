extension MalformedDigest {
    /// What is wrong, as a part of a sentence that follows the text.
    package var wording: Wording {
        Wording(
            zh: "不是 SHA-256 摘要，应为 64 位小写十六进制字符",
            en: "it is not a SHA-256 digest, which has 64 lower-case hexadecimal characters")
    }
}

extension MalformedDay {
    /// What is wrong, as a part of a sentence that follows the text.
    package var wording: Wording {
        switch reason {
        case .shape:
            Wording(
                zh: "日期格式不符，应写成 2026-05-01（年-月-日）",
                en: "it is not written like 2026-05-01 (year-month-day)")
        case .noSuchDay:
            Wording(zh: "日历上没有这一天", en: "there is no such day")
        case .backwards:
            Wording(zh: "起始日期晚于结束日期", en: "its first day comes after its last")
        }
    }
}

extension MalformedInstant {
    /// What is wrong, as a part of a sentence that follows the text.
    package var wording: Wording {
        switch reason {
        case .shape:
            Wording(
                zh: "时间格式不符，应写成 2026-05-01T12:00:00+08:00（含时区）",
                en: "it is not written like 2026-05-01T12:00:00+08:00, with its time zone")
        case .noSuchTime:
            Wording(zh: "不存在这一日期或时刻", en: "there is no such day or time of day")
        }
    }
}

extension MalformedSpan {
    /// What is wrong, as a part of a sentence that follows the text.
    package var wording: Wording {
        switch reason {
        case .number:
            Wording(zh: "时长应以不小于零的数字开头，例如 48 h", en: "it does not begin with a number of zero or more, as 48 h does")
        case .unit(let unit):
            Wording(
                zh: "时间单位“\(unit)”无法识别，请使用 min、h、d、weeks、months 或 years",
                en: "its unit “\(unit)” is none of min, h, d, weeks, months, years")
        case .fraction:
            Wording(zh: "月数必须是整数", en: "its number of months is not whole")
        case .tooLong:
            Wording(zh: "时长超过一千年，可能误填了日期", en: "it is longer than a thousand years; perhaps it is a date")
        }
    }
}

extension MalformedQuantity {
    /// What is wrong, as a part of a sentence that follows the text.
    package var wording: Wording {
        switch reason {
        case .number:
            Wording(
                zh: "应以数字开头且不含千位分隔符，例如 1.2e8 cells",
                en: "it does not begin with a plain number without digit grouping, as 1.2e8 cells does")
        case .unitMissing:
            Wording(zh: "缺少单位，例如 20 mL", en: "its unit is missing; write it like 20 mL")
        case .unit(let unit):
            Wording(zh: "单位“\(unit)”无法识别", en: "its unit “\(unit)” is not known")
        }
    }
}
