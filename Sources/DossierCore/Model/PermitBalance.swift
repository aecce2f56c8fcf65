import Foundation

/// How much of a permit is gone before a shipment, with it, and what is left, all in the permit's unit.
package struct PermitBalance: Sendable, Hashable {
    /// Already used, and drawn by the shipments before this one.
    package let drawnBefore: Quantity
    /// The same and this shipment.
    package let drawnTotal: Quantity
    /// Below zero when more is drawn than the permit allows.
    package let remaining: Quantity

    /// Whether more is drawn than the permit allows.
    package var isOverdrawn: Bool { remaining.value < 0 }

    /// The balance of a permit after the drawings before a shipment, and the shipment's own lines.
    ///
    /// Throws why it cannot be known: nothing is ever taken for zero.
    package init(of permit: Permit, after drawings: [PermitDrawing], and lines: [Quantity]) throws(PermitDoubt) {
        guard let allowed = permit.quantity, let zero = Quantity(value: 0, unit: allowed.unit) else {
            throw .noQuantity
        }
        let used = permit.alreadyUsed.map { [$0] } ?? []
        let earlier = drawings.filter { $0.permit == permit.code }.flatMap(\.amounts)
        drawnBefore = try Self.sum(used + earlier, onto: zero)
        drawnTotal = try Self.sum(lines, onto: drawnBefore)
        guard let remaining = allowed.subtracting(drawnTotal) else {
            throw .unitsDiffer(drawn: drawnTotal, unit: allowed.unit)
        }
        self.remaining = remaining
    }

    private static func sum(_ amounts: [Quantity], onto start: Quantity) throws(PermitDoubt) -> Quantity {
        var sum = start
        for amount in amounts {
            guard let next = sum.adding(amount) else { throw .unitsDiffer(drawn: amount, unit: start.unit) }
            sum = next
        }
        return sum
    }
}

/// Why the balance of a permit cannot be known.
package enum PermitDoubt: Error, Sendable, Hashable {
    /// The record of the permit does not say how much may leave.
    case noQuantity
    /// Something drawn is measured in units that do not convert into the permit's.
    case unitsDiffer(drawn: Quantity, unit: String)
}
