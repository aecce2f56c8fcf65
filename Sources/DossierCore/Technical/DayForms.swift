/// The forms in which papers write a day; any other value has only its own.
enum DayForms {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// Figures apart from white space, which whoever searches skips.
    static func of(_ value: String) -> [String] {
        let day: Day
        do { day = try Day(value) } catch { return [value] }
        let (year, month, date) = (day.year, day.month, day.day)
        let (two, name) = (String(value.dropFirst(5)), months[month - 1])
        let short = String(name.prefix(3))
        let separated = [".", "/"].flatMap { sign in
            ["\(year)\(sign)\(two.replacing("-", with: sign))", "\(year)\(sign)\(month)\(sign)\(date)"]
        }
        let padded = date < 10 ? ["0\(date)"] : []
        let worded = ([String(date)] + padded).flatMap { date in
            [name, short, name.uppercased(), short.uppercased()].flatMap {
                ["\(date) \($0) \(year)", "\($0) \(date), \(year)", "\($0) \(date) \(year)", "\(date)-\($0)-\(year)"]
            }
        }
        let chinese = ["\(year)年\(month)月\(date)日", "\(year)年\(two.replacing("-", with: "月"))日"]
        let rest = "年\(inWords(month))月\(inWords(date))日"
        let spelled = ["〇", "零"].map { zero in yearInWords(year, zero) + rest }
        // With a day over twelve, or the same as the month, there is no other reading.
        let yearLast = date > 12 || date == month ? numeric(day) : []
        return [value, "\(year)\(two.replacing("-", with: ""))"] + separated + chinese + spelled + worded + yearLast
    }

    /// The forms in which this day can be another: 3 May 2026 as `03/05/2026` and as `05/03/2026`. None where there is one
    /// reading, and none for any other value.
    static func ambiguous(_ value: String) -> [String] {
        let day: Day
        do { day = try Day(value) } catch { return [] }
        return day.day > 12 || day.day == day.month ? [] : numeric(day)
    }

    /// Day and month in either order with the year last.
    private static func numeric(_ day: Day) -> [String] {
        let pairs = [(day.day, day.month), (day.month, day.day)]
        let written = pairs.flatMap { first, second in
            ["/", "-", "."].flatMap { sign in
                [
                    "\(padded(first))\(sign)\(padded(second))\(sign)\(day.year)",
                    "\(first)\(sign)\(second)\(sign)\(day.year)",
                ]
            }
        }
        var seen: Set<String> = []
        return written.filter { seen.insert($0).inserted }
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

    private static let numerals = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

    private static func yearInWords(_ year: Int, _ zero: String) -> String {
        String(year).compactMap(\.wholeNumberValue).reduce(into: "") { $0 += $1 == 0 ? zero : numerals[$1] }
    }

    /// A number up to 31 in words: `三`, `十二`, `二十`, `三十一`.
    private static func inWords(_ number: Int) -> String {
        let (tens, ones) = (number / 10, number % 10)
        let front = tens == 0 ? "" : tens == 1 ? "十" : numerals[tens] + "十"
        return front + (ones == 0 ? "" : numerals[ones])
    }
}
