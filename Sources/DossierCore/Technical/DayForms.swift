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
            [name, short].flatMap { ["\(date) \($0) \(year)", "\($0) \(date), \(year)", "\(date)-\($0)-\(year)"] }
        }
        let chinese = ["\(year)年\(month)月\(date)日", "\(year)年\(two.replacing("-", with: "月"))日"]
        return [value, "\(year)\(two.replacing("-", with: ""))"] + separated + chinese + worded
    }
}
