/// A day of the Gregorian calendar, from 0001-01-01 to 9999-12-31, without a time zone.
///
/// Written `YYYY-MM-DD` and in no other way. A day that does not exist cannot be made.
package struct Day: Sendable, Hashable, Comparable, TextCodable {
    /// The year, 1 to 9999.
    package let year: Int
    /// The month, 1 to 12.
    package let month: Int
    /// The day of the month, 1 to 31.
    package let day: Int

    /// The first day that can be written.
    package static let earliest = Day(unchecked: 1, 1, 1)
    /// The last day that can be written.
    package static let latest = Day(unchecked: 9999, 12, 31)

    /// The day with these numbers, or nothing when there is no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, in: year)
        else { return nil }
        self.init(unchecked: year, month, day)
    }

    /// Reads `YYYY-MM-DD`, ten ASCII characters naming a day that exists.
    package init(_ text: String) throws(MalformedDay) {
        if let day = DayText.day(of: text) {
            self = day
            return
        }
        guard let numbers = DayText.numbers(of: text), numbers.count == 3 else {
            throw MalformedDay(found: text, reason: .shape)
        }
        guard let day = Day(year: numbers[0], month: numbers[1], day: numbers[2]) else {
            throw MalformedDay(found: text, reason: .noSuchDay)
        }
        self = day
    }

    private init(unchecked year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// The day as `YYYY-MM-DD`.
    package var description: String {
        DayText.padded(year, to: 4) + "-" + DayText.padded(month, to: 2) + "-" + DayText.padded(day, to: 2)
    }

    /// Orders days by the calendar.
    package static func < (left: Day, right: Day) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// The number of days in a month of a year; 0 when the month is not 1 to 12.
    package static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 1, 3, 5, 7, 8, 10, 12: 31
        case 4, 6, 9, 11: 30
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        default: 0
        }
    }
}
