package import DossierCore

/// A permit as people look after it: how long it counts, what was drawn from it, what is left.
package struct PermitReport: Sendable, Hashable, Codable {
    /// How one shipment draws on it.
    package struct Draw: Sendable, Hashable, Codable {
        package let shipment: String
        package let state: DossierStatus
        /// Planned departure.
        package let departs: Day
        /// Its lines added up, one amount for each kind of unit.
        package let amounts: [Quantity]
        /// Whether it counts: a filing that was refused, withdrawn or terminated draws nothing.
        package let counts: Bool
        /// Drawn up to and with this shipment, and what is left then; nothing where it cannot be known.
        package let drawnTotal: Quantity?
        package let remaining: Quantity?
    }

    package let permit: Permit
    package let asOf: Day
    /// Calendar days left, the last valid day included; negative once it has lapsed, nothing without a last day.
    package let daysLeft: Int?
    /// Weekends taken out; public holidays are not known.
    package let workingDaysLeft: Int?
    package let isLapsed: Bool
    /// Drawn by all shipments that count, with what was used before; nothing where it cannot be known.
    package let drawn: Quantity?
    package let remaining: Quantity?
    package let isOverdrawn: Bool
    /// In the order of departure.
    package let draws: [Draw]
    /// What to watch: lapse, renewal, overdraft, amounts that cannot be added up.
    package let notes: [Wording]

    /// What a ledger says on a day.
    package init(_ ledger: PermitLedger, asOf day: Day) {
        permit = ledger.permit
        asOf = day
        let term = ledger.permit.validUntil.map { PermitTerm(until: $0, asOf: day) }
        daysLeft = term?.days
        workingDaysLeft = term?.workingDays
        isLapsed = (term?.days ?? 0) < 0
        let balance = ledger.balance.known
        drawn = balance?.drawnTotal
        remaining = balance?.remaining
        isOverdrawn = balance?.isOverdrawn ?? false
        draws = ledger.entries.map(Draw.init)
        notes = Self.notes(ledger, term, asOf: day)
    }

    /// Whether it can be said that the permit still counts and holds out: no when it lapsed or is overdrawn, unknown when
    /// what is drawn cannot be added up.
    package var standing: Certainty {
        if isLapsed || isOverdrawn { return .no }
        return drawn == nil && permit.quantity != nil ? .possibly : .definitely
    }
}

extension PermitReport.Draw {
    init(_ entry: PermitLedger.Entry) {
        shipment = entry.use.shipment
        state = entry.use.state
        departs = entry.use.departs
        amounts = entry.use.amounts
        counts = entry.use.mayDraw
        drawnTotal = entry.balance?.known?.drawnTotal
        remaining = entry.balance?.known?.remaining
    }
}

extension Result {
    fileprivate var known: Success? {
        if case .success(let value) = self { value } else { nil }
    }
}
