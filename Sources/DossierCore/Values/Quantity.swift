package import Foundation

/// An amount with its unit: `1.2e8 cells`, `95.3 %`, `20 mL`, `3 bags`, `-150 °C`.
///
/// Two quantities are equal when they are the same amount of the same thing: 20 mL and 0.02 L, but never 3 bags and
/// 3 vials. A unit outside the closed table is refused.
package struct Quantity: Sendable, TextCodable {
    /// The number, in `unit`.
    package let value: Decimal
    private let measure: QuantityUnit

    /// The unit in the form we print: `cells`, `mL`, `L`, `%`, `bags`, `vials`, `units`, `copies/cell`, `°C`, …
    package var unit: String { measure.symbol }

    /// Reads a number and a unit, the way certificates write them: `1.2×10^8 cells`, `20ml`, `５ 袋`, `98 ％`.
    package init(_ text: String) throws(MalformedQuantity) {
        guard let (number, name) = DecimalText.leadingNumber(of: text) else {
            throw MalformedQuantity(found: text, reason: .number)
        }
        guard !name.isEmpty else { throw MalformedQuantity(found: text, reason: .unitMissing) }
        guard let unit = QuantityUnit.named(name) else { throw MalformedQuantity(found: text, reason: .unit(name)) }
        self.init(number, unit)
    }

    /// So many of a unit; nothing when the unit is unknown.
    package init?(value: Decimal, unit name: String) {
        guard let unit = QuantityUnit.named(name) else { return nil }
        self.init(value, unit)
    }

    private init(_ value: Decimal, _ measure: QuantityUnit) {
        self.value = value
        self.measure = measure
    }

    /// The canonical text: plain numbers, and for cells from ten thousand upwards scientific ones, `1.2e8 cells`.
    package var description: String {
        let isScientific = measure.isScientific && abs(value) >= 10_000
        return (isScientific ? DecimalText.scientific(value) : DecimalText.text(value)) + " " + unit
    }

    /// The same amount in another unit; nothing when that unit is unknown or measures something else.
    package func converted(to name: String) -> Quantity? {
        if name == unit { return self }
        guard let other = QuantityUnit.named(name), measure.dimension == other.dimension else { return nil }
        return Quantity(value * measure.factor / other.factor, other)
    }

    /// Which of two amounts is greater; nothing when they measure different things.
    package func comparison(with other: Quantity) -> ComparisonResult? {
        guard let theirs = other.converted(to: unit) else { return nil }
        if theirs.value == value { return .orderedSame }
        return value < theirs.value ? .orderedAscending : .orderedDescending
    }

    /// The sum in this quantity's unit; nothing when they measure different things.
    package func adding(_ other: Quantity) -> Quantity? {
        other.converted(to: unit).map { Quantity(value + $0.value, measure) }
    }

    /// The difference in this quantity's unit; nothing when they measure different things.
    package func subtracting(_ other: Quantity) -> Quantity? {
        other.converted(to: unit).map { Quantity(value - $0.value, measure) }
    }
}

extension Quantity: Hashable {
    /// Whether both are the same amount of the same thing, in whatever unit.
    package static func == (left: Quantity, right: Quantity) -> Bool {
        left.measure.dimension == right.measure.dimension && left.inFirstUnit == right.inFirstUnit
    }

    /// Hashes the amount in the first unit of its dimension, as equality does.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(measure.dimension)
        hasher.combine(inFirstUnit)
    }

    private var inFirstUnit: String { DecimalText.text(value * measure.factor) }
}
