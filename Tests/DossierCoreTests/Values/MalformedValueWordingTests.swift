import DossierCore
import Testing

@Suite("Sentences about malformed values")
struct MalformedValueWordingTests {
    @Test(
        "every reason has its sentence part in both languages",
        arguments: [
            (
                MalformedDigest(found: "").wording, "不是 SHA-256 摘要，应为 64 位小写十六进制字符",
                "it is not a SHA-256 digest, which has 64 lower-case hexadecimal characters"
            ),
            (
                MalformedDay(found: "", reason: .shape).wording, "日期格式不符，应写成 2026-05-01（年-月-日）",
                "it is not written like 2026-05-01 (year-month-day)"
            ),
            (MalformedDay(found: "", reason: .noSuchDay).wording, "日历上没有这一天", "there is no such day"),
            (MalformedDay(found: "", reason: .backwards).wording, "起始日期晚于结束日期", "its first day comes after its last"),
            (
                MalformedInstant(found: "", reason: .shape).wording, "时间格式不符，应写成 2026-05-01T12:00:00+08:00（含时区）",
                "it is not written like 2026-05-01T12:00:00+08:00, with its time zone"
            ),
            (
                MalformedInstant(found: "", reason: .noSuchTime).wording, "不存在这一日期或时刻",
                "there is no such day or time of day"
            ),
            (
                MalformedSpan(found: "", reason: .number).wording, "时长应以不小于零的数字开头，例如 48 h",
                "it does not begin with a number of zero or more, as 48 h does"
            ),
            (
                MalformedSpan(found: "", reason: .unit("m")).wording,
                "时间单位“m”无法识别，请使用 min、h、d、weeks、months 或 years",
                "its unit “m” is none of min, h, d, weeks, months, years"
            ),
            (MalformedSpan(found: "", reason: .fraction).wording, "月数必须是整数", "its number of months is not whole"),
            (
                MalformedSpan(found: "", reason: .tooLong).wording, "时长超过一千年，可能误填了日期",
                "it is longer than a thousand years; perhaps it is a date"
            ),
            (
                MalformedQuantity(found: "", reason: .number).wording, "应以数字开头且不含千位分隔符，例如 1.2e8 cells",
                "it does not begin with a plain number without digit grouping, as 1.2e8 cells does"
            ),
            (
                MalformedQuantity(found: "", reason: .unitMissing).wording, "缺少单位，例如 20 mL",
                "its unit is missing; write it like 20 mL"
            ),
            (
                MalformedQuantity(found: "", reason: .unit("furlongs")).wording, "单位“furlongs”无法识别",
                "its unit “furlongs” is not known"
            ),
        ])
    func wordings(wording: Wording, zh: String, en: String) {
        #expect(wording[.zh] == zh)
        #expect(wording[.en] == en)
    }
}
