extension Day {
    /// Days since 1970-01-01, negative before.
    package var daysSince1970: Int {
        let before = year - 1
        let leaps = before / 4 - before / 100 + before / 400
        let months = (1..<month).reduce(0) { $0 + Day.length(ofMonth: $1, in: year) }
        return before * 365 + leaps + months + day - 1 - 719_162
    }

    /// The day so many days after 1970-01-01, held within 0001-01-01 and 9999-12-31.
    package init(daysSince1970 count: Int) {
        guard count > Day.earliest.daysSince1970 else {
            self = .earliest
            return
        }
        guard count < Day.latest.daysSince1970 else {
            self = .latest
            return
        }
        // Walk down from whole 400-year cycles to the day; each step keeps the rest below one unit of the next.
        var rest = count + 719_162
        let cycles = rest / 146_097
        rest %= 146_097
        let centuries = min(rest / 36_524, 3)
        rest -= centuries * 36_524
        let fours = rest / 1_461
        rest %= 1_461
        let years = min(rest / 365, 3)
        rest -= years * 365
        let year = cycles * 400 + centuries * 100 + fours * 4 + years + 1
        var month = 1
        while rest >= Day.length(ofMonth: month, in: year) {
            rest -= Day.length(ofMonth: month, in: year)
            month += 1
        }
        self = Day(year: year, month: month, day: rest + 1) ?? .latest
    }

    /// The day this many days later, or earlier when negative.
    ///
    /// A result that could not be written any more is held at 0001-01-01 or 9999-12-31.
    package func adding(days: Int) -> Day {
        let (sum, overflow) = daysSince1970.addingReportingOverflow(days)
        guard !overflow else { return days < 0 ? .earliest : .latest }
        return Day(daysSince1970: sum)
    }

    /// The same day of the month this many months later, or earlier when negative.
    ///
    /// A day the month does not have becomes that month's last: 31 January plus one month is 28 or 29 February.
    package func adding(months: Int) -> Day {
        let (total, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !overflow, total >= 12 else { return months < 0 ? .earliest : .latest }
        let (year, month) = (total / 12, total % 12 + 1)
        guard year <= 9999 else { return .latest }
        return Day(year: year, month: month, day: min(day, Day.length(ofMonth: month, in: year))) ?? .latest
    }

    /// The day a span later.
    ///
    /// Minutes and hours round up to whole days, because a day cannot say at what hour the span began.
    /// Months and years keep the day of the month and fall back to the month's last.
    package func adding(_ span: Span) -> Day {
        switch span.length {
        case .minutes: adding(days: span.wholeDaysRoundedUp)
        case .months(let months): adding(months: months)
        }
    }

    /// The day a span earlier, with the same rounding as `adding(_:)`: away from this day.
    package func subtracting(_ span: Span) -> Day {
        switch span.length {
        case .minutes: adding(days: -span.wholeDaysRoundedUp)
        case .months(let months): adding(months: -months)
        }
    }

    /// How many days lie between this day and another; negative when the other is earlier.
    package func days(until other: Day) -> Int {
        other.daysSince1970 - daysSince1970
    }
}
