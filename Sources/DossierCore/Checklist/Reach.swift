import Foundation

/// How far a length of time carries from a day whose hour is unknown.
///
/// A length that is no whole number of days leaves two days possible. Calendar months are counted first, then all
/// shorter lengths as one, so that two half days are one day.
struct Reach: Sendable, Hashable {
    private let months: Int
    private let fewestDays: Int
    private let mostDays: Int

    /// The lengths one after another; nothing when they are too long to count.
    init?(_ spans: [Span]) {
        var (months, minutes) = (0, Decimal(0))
        for span in spans {
            switch span.length {
            case .months(let count): months += count
            case .minutes(let count): minutes += count
            }
        }
        guard let fewest = Self.days(minutes, .down), let most = Self.days(minutes, .up) else { return nil }
        self.months = months
        fewestDays = fewest
        mostDays = most
    }

    /// The day so much later.
    func after(_ day: DayInterval) -> DayInterval {
        let (first, last) = (day.earliest.adding(months: months), day.latest.adding(months: months))
        return DayInterval(between: first.adding(days: fewestDays), and: last.adding(days: mostDays))
    }

    /// The day so much earlier.
    func before(_ day: DayInterval) -> DayInterval {
        let (first, last) = (day.earliest.adding(months: -months), day.latest.adding(months: -months))
        return DayInterval(between: first.adding(days: -mostDays), and: last.adding(days: -fewestDays))
    }

    private static func days(_ minutes: Decimal, _ direction: NSDecimalNumber.RoundingMode) -> Int? {
        minutes == 0 ? 0 : DecimalText.whole(minutes / 1440, rounding: direction)
    }
}
