extension Span.Unit {
    /// The unit a word stands for in Chinese or English, or nothing for an unknown or ambiguous one.
    init?(spelling word: String) {
        guard let unit = Self.bySpelling[word] ?? Self.bySpelling[word.lowercased()] else { return nil }
        self = unit
    }

    private static let bySpelling = Dictionary(
        allCases.flatMap { unit in unit.spellings.map { ($0, unit) } }
    ) { first, _ in first }

    /// The fewest minutes one of it lasts; exact up to weeks.
    var leastMinutes: Int {
        switch self {
        case .minutes: 1
        case .hours: 60
        case .days: 1440
        case .weeks: 7 * 1440
        case .months: 28 * 1440
        case .years: 365 * 1440
        }
    }

    /// The symbol printed after 1.
    var singular: String {
        switch self {
        case .minutes: "min"
        case .hours: "h"
        case .days: "d"
        case .weeks, .months, .years: String(rawValue.dropLast())
        }
    }

    /// The symbol printed after any other number.
    var plural: String {
        switch self {
        case .minutes, .hours, .days: singular
        case .weeks, .months, .years: rawValue
        }
    }

    /// The unit in Chinese, as it follows a number.
    var chinese: String {
        switch self {
        case .minutes: "分钟"
        case .hours: "小时"
        case .days: "天"
        case .weeks: "周"
        case .months: "个月"
        case .years: "年"
        }
    }

    private var spellings: [String] {
        switch self {
        case .minutes: ["min", "mins", "minute", "minutes", "分钟"]
        case .hours: ["h", "hr", "hrs", "hour", "hours", "小时", "个小时"]
        case .days: ["d", "day", "days", "天", "日"]
        case .weeks: ["w", "wk", "wks", "week", "weeks", "周", "星期", "个星期"]
        case .months: ["mo", "mos", "month", "months", "个月"]
        case .years: ["y", "yr", "yrs", "year", "years", "年"]
        }
    }
}
