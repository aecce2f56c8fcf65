import Foundation

/// A recorded value that has a size: a bare number, an amount with its unit, or a length of time.
///
/// Sizes of different kinds are never compared: 5 is neither more nor less than 3 bags.
enum Measure: Sendable, Hashable {
    case number(Decimal)
    case quantity(Quantity)
    case span(Span)

    /// Reads an integer, `95.3`, `48 h` or `20 mL`; nothing when the value has no size.
    init?(_ value: JSONValue) {
        switch value {
        case .integer(let number): self = .number(Decimal(number))
        case .string(let text):
            guard let (number, rest) = DecimalText.leadingNumber(of: text) else { return nil }
            if rest.isEmpty {
                self = .number(number)
            } else if let unit = Span.Unit(spelling: rest),
                let span = Self.read({ () throws(MalformedSpan) in try Span(amount: number, unit: unit) })
            {
                self = .span(span)
            } else if let quantity = Quantity(value: number, unit: rest) {
                self = .quantity(quantity)
            } else {
                return nil
            }
        default: return nil
        }
    }

    /// The size as people read it.
    var shown: String {
        switch self {
        case .number(let number): DecimalText.text(number)
        case .quantity(let quantity): quantity.description
        case .span(let span): span.description
        }
    }

    /// Whether this is no more than another; nothing when the two cannot be compared.
    func isAtMost(_ other: Measure) -> Certainty? {
        switch (self, other) {
        case (.number(let mine), .number(let theirs)): Certainty(mine <= theirs)
        case (.span(let mine), .span(let theirs)): theirs.isAtLeast(mine)
        case (.quantity(let mine), .quantity(let theirs)):
            mine.comparison(with: theirs).map { Certainty($0 != .orderedDescending) }
        default: nil
        }
    }

    /// Whether both are the same size; nothing when the two cannot be compared.
    func isSame(as other: Measure) -> Certainty? {
        guard let atMost = isAtMost(other), let atLeast = other.isAtMost(self) else { return nil }
        return Certainty.all(of: [atMost, atLeast])
    }

    /// The size so many times over; nothing for a fraction of a month.
    func times(_ factor: Decimal) -> Measure? {
        switch self {
        case .number(let number): .number(number * factor)
        case .quantity(let quantity):
            Quantity(value: quantity.value * factor, unit: quantity.unit).map { .quantity($0) }
        case .span(let span):
            Self.read { () throws(MalformedSpan) in try Span(amount: span.amount * factor, unit: span.unit) }
                .map { .span($0) }
        }
    }

    /// The sum in this one's unit; nothing for sizes that cannot be added, lengths of time among them.
    func adding(_ other: Measure) -> Measure? {
        switch (self, other) {
        case (.number(let mine), .number(let theirs)): .number(mine + theirs)
        case (.quantity(let mine), .quantity(let theirs)): mine.adding(theirs).map { .quantity($0) }
        default: nil
        }
    }

    /// How far apart two sizes are, in this one's unit; nothing for sizes that cannot be subtracted.
    func distance(to other: Measure) -> Measure? {
        switch (self, other) {
        case (.number(let mine), .number(let theirs)): .number(abs(mine - theirs))
        case (.quantity(let mine), .quantity(let theirs)):
            mine.subtracting(theirs).flatMap { Quantity(value: abs($0.value), unit: $0.unit) }.map { .quantity($0) }
        default: nil
        }
    }

    private static func read<Value, Malformed>(_ make: () throws(Malformed) -> Value) -> Value? {
        do { return try make() } catch { return nil }
    }
}
