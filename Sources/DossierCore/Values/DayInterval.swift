/// A day known as precisely as it was written: to the day, the month or the year.
///
/// It stands for one day somewhere between `earliest` and `latest`, both included; so a comparison answers with a
/// `Certainty`.
package struct DayInterval: Sendable, Hashable, TextCodable {
    /// The first day it may be.
    package let earliest: Day
    /// The last day it may be.
    package let latest: Day

    /// Exactly this day.
    package init(_ day: Day) {
        earliest = day
        latest = day
    }

    /// Some day between these two, given in either order.
    package init(between one: Day, and other: Day) {
        earliest = min(one, other)
        latest = max(one, other)
    }

    /// Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, two whole days `YYYY-MM-DD/YYYY-MM-DD`, or an RFC 3339 instant,
    /// of which it takes the day in the offset it was recorded with.
    package init(_ text: String) throws(MalformedDay) {
        if let day = DayText.day(of: text) {
            self = DayInterval(day)
        } else if text.utf8.contains(UInt8(ascii: "/")) {
            self = try DayInterval.between(text)
        } else if text.utf8.count > 10 {
            self = try DayInterval.localDay(text)
        } else {
            self = try DayInterval.calendar(text)
        }
    }

    /// Whether the day is known to the day.
    package var isExact: Bool { earliest == latest }

    /// The shortest text that says as much: `2026`, `2026-03`, `2026-03-05`, or `2026-03-05/2026-03-20`.
    package var description: String {
        if isExact { return earliest.description }
        if earliest.day == 1, latest == earliest.lastOfMonth { return String(earliest.description.prefix(7)) }
        if earliest == earliest.firstOfYear, latest == earliest.lastOfYear {
            return String(earliest.description.prefix(4))
        }
        return "\(earliest)/\(latest)"
    }

    private static func calendar(_ text: String) throws(MalformedDay) -> DayInterval {
        guard let numbers = DayText.numbers(of: text) else { throw MalformedDay(found: text, reason: .shape) }
        let month = numbers.count > 1 ? numbers[1] : 1
        let day = numbers.count > 2 ? numbers[2] : 1
        guard let first = Day(year: numbers[0], month: month, day: day) else {
            throw MalformedDay(found: text, reason: .noSuchDay)
        }
        switch numbers.count {
        case 1: return DayInterval(between: first, and: first.lastOfYear)
        case 2: return DayInterval(between: first, and: first.lastOfMonth)
        default: return DayInterval(first)
        }
    }

    private static func between(_ text: String) throws(MalformedDay) -> DayInterval {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2 else { throw MalformedDay(found: text, reason: .shape) }
        let (first, last) = (try Day(String(parts[0])), try Day(String(parts[1])))
        guard first <= last else { throw MalformedDay(found: text, reason: .backwards) }
        return DayInterval(between: first, and: last)
    }

    private static func localDay(_ text: String) throws(MalformedDay) -> DayInterval {
        do {
            return DayInterval(try Instant(text).day)
        } catch {
            throw MalformedDay(found: text, reason: error.reason == .noSuchTime ? .noSuchDay : .shape)
        }
    }
}

extension Day {
    fileprivate var lastOfMonth: Day { adding(days: Day.length(ofMonth: month, in: year) - day) }
    fileprivate var firstOfYear: Day { adding(months: 1 - month).adding(days: 1 - day) }
    fileprivate var lastOfYear: Day { firstOfYear.adding(months: 11).adding(days: 30) }
}
