package import Foundation

extension Span {
    /// The fewest hours the span can last.
    ///
    /// Whole years count 365 days each; the months left over count the shortest run of so many months, February in a
    /// common year included.
    package var minimumHours: Decimal { leastMinutes / 60 }

    /// The most hours the span can last.
    ///
    /// Whole years count 366 days each; the months left over count the longest run of so many months.
    package var maximumHours: Decimal { mostMinutes / 60 }

    /// Whether this span outlasts the other; the same length does not.
    package func isLonger(than other: Span) -> Certainty {
        switch (length, other.length) {
        case (.minutes(let mine), .minutes(let theirs)): mine > theirs ? .definitely : .no
        case (.months(let mine), .months(let theirs)): mine > theirs ? .definitely : .no
        default:
            if leastMinutes > other.mostMinutes {
                .definitely
            } else if mostMinutes <= other.leastMinutes {
                .no
            } else {
                .possibly
            }
        }
    }

    /// Whether this span is as long as the other or longer.
    package func isAtLeast(_ other: Span) -> Certainty {
        other.isLonger(than: self).negated
    }

    /// Days of minutes to weeks, a started day counted whole; for months the most days they can last.
    var wholeDaysRoundedUp: Int {
        DecimalText.whole(mostMinutes / 1440, rounding: .up) ?? .max
    }

    /// Seconds of minutes to weeks, a started second dropped; for months the fewest seconds they can last.
    var wholeSecondsRoundedDown: Int {
        DecimalText.whole(leastMinutes * 60, rounding: .down) ?? .max
    }

    private var leastMinutes: Decimal {
        switch length {
        case .minutes(let minutes): minutes
        case .months(let months): days(of: months, inYear: 365, Self.shortestMonths) * 1440
        }
    }

    private var mostMinutes: Decimal {
        switch length {
        case .minutes(let minutes): minutes
        case .months(let months): days(of: months, inYear: 366, Self.longestMonths) * 1440
        }
    }

    private func days(of months: Int, inYear year: Int, _ table: [Int]) -> Decimal {
        Decimal(months / 12 * year + table[months % 12])
    }

    /// Days of the shortest and the longest run of 0 to 11 months, over every start day of a 400-year cycle.
    private static let shortestMonths = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334]
    private static let longestMonths = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337]
}
