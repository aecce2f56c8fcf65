/// Why the readings of a logger cannot be relied on as they stand.
package enum LoggerDoubt: Error, Sendable, Hashable, Codable {
    /// No layout known reads it.
    case unknownLayout
    /// A line among the readings is none.
    case unreadableLine(Int)
    /// The dates of two lines are not written alike.
    case mixedDates(line: Int)
    /// Nobody can tell which number is the month.
    case ambiguousDates
    /// A reading is not later than the one before it.
    case clockJump(line: Int)
    /// Readings are missing for longer than the usual interval.
    case gap(after: String, minutes: Int)

    package var wording: Wording {
        switch self {
        case .unknownLayout:
            Wording(
                zh: "没有一种已登记的记录仪格式能读出该文件。", en: "No logger layout the edition knows reads this file.")
        case .unreadableLine(let line):
            Wording(zh: "第 \(line) 行不是读数。", en: "Line \(line) is no reading.")
        case .mixedDates(let line):
            Wording(
                zh: "自第 \(line) 行起，日期写法与前面不同。", en: "From line \(line) on, dates are written otherwise than before.")
        case .ambiguousDates:
            Wording(
                zh: "日期中哪一个数字是月份无法判断。", en: "Which number of the dates is the month cannot be told.")
        case .clockJump(let line):
            Wording(
                zh: "第 \(line) 行的时间不晚于前一读数，时钟曾被调整。",
                en: "The time on line \(line) is not later than the one before: the clock was set.")
        case .gap(let after, let minutes):
            Wording(
                zh: "\(after) 之后有 \(minutes) 分钟没有读数。", en: "There is no reading for \(minutes) minutes after \(after).")
        }
    }
}
