package import Foundation

/// A length of time as it was written: a number and a unit, as in `48 h` or `18 months`.
///
/// Minutes to weeks are exact. Months and years are calendar lengths; as hours they are known only between bounds.
/// Two spans are equal when they are the same length on every calendar: 24 h and 1 d, 12 months and 1 year.
package struct Span: Sendable, TextCodable {
    /// What the number counts.
    package enum Unit: String, Sendable, Hashable, CaseIterable {
        /// Exact units: sixty minutes an hour, twenty-four hours a day, seven days a week.
        case minutes, hours, days, weeks
        /// Calendar units, of no certain number of days.
        case months, years
    }

    /// A length reduced to the unit it is exact in.
    package enum Length: Sendable, Hashable {
        /// So many minutes.
        case minutes(Decimal)
        /// So many calendar months.
        case months(Int)
    }

    /// The number as it was written, zero or more.
    package let amount: Decimal
    /// The unit as it was written.
    package let unit: Unit
    /// The length in minutes or in months.
    package let length: Length

    /// Reads a number and a unit: `48 h`, `14 d`, `18 months`, `1.5 years`, `14天`, `18个月`, `90 分钟`.
    ///
    /// Full-width characters are folded. Refused: signs, `m` (minute or month), `3月` (which is March), a fraction of a
    /// month, and more than a thousand years, which is a date put in the wrong place.
    package init(_ text: String) throws(MalformedSpan) {
        guard let (amount, rest) = DecimalText.leadingNumber(of: text), amount >= 0 else {
            throw MalformedSpan(found: text, reason: .number)
        }
        guard let unit = Unit(spelling: rest) else { throw MalformedSpan(found: text, reason: .unit(rest)) }
        do {
            try self.init(amount: amount, unit: unit)
        } catch {
            throw MalformedSpan(found: text, reason: error.reason)
        }
    }

    /// A span of so many units. Throws for a negative amount, a fraction of a month, or more than a thousand years.
    package init(amount: Decimal, unit: Unit) throws(MalformedSpan) {
        func malformed(_ reason: MalformedSpan.Reason) -> MalformedSpan {
            MalformedSpan(found: "\(DecimalText.text(amount)) \(unit.rawValue)", reason: reason)
        }
        guard amount >= 0 else { throw malformed(.number) }
        guard amount * Decimal(unit.leastMinutes) <= 1000 * 365 * 1440 else { throw malformed(.tooLong) }
        self.amount = amount
        self.unit = unit
        switch unit {
        case .minutes, .hours, .days, .weeks:
            length = .minutes(amount * Decimal(unit.leastMinutes))
        case .months, .years:
            let months = amount * (unit == .years ? 12 : 1)
            guard let whole = DecimalText.whole(months, rounding: .down), Decimal(whole) == months else {
                throw malformed(.fraction)
            }
            length = .months(whole)
        }
    }

    /// The span as number and unit, as it was written: `48 h`, `1 month`, `18 months`.
    package var description: String {
        "\(DecimalText.text(amount)) \(amount == 1 ? unit.singular : unit.plural)"
    }

    /// The span in words for people.
    package var wording: Wording {
        let number = DecimalText.text(amount)
        let english = amount == 1 ? String(unit.rawValue.dropLast()) : unit.rawValue
        return Wording(zh: "\(number) \(unit.chinese)", en: "\(number) \(english)")
    }
}

extension Span: Hashable {
    /// Whether both are the same length on every calendar.
    package static func == (left: Span, right: Span) -> Bool {
        left.length == right.length
    }

    /// Hashes the length, as equality does.
    package func hash(into hasher: inout Hasher) {
        switch length {
        case .minutes(let minutes): hasher.combine(DecimalText.text(minutes))
        case .months(let months): hasher.combine(months)
        }
    }
}
