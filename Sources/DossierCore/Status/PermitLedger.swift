/// A shipment that names a permit, as the register stands.
package struct PermitUse: Sendable, Hashable {
    package let shipment: String
    /// Where its filing stands.
    package let state: DossierStatus
    /// Its planned departure.
    package let departs: Day
    /// Its lines added up, one amount for each kind of unit.
    package let amounts: [Quantity]
    /// Whether goods may still leave under its filing; if not, it draws nothing.
    package let mayDraw: Bool

    package init(shipment: String, state: DossierStatus, departs: Day, amounts: [Quantity], mayDraw: Bool) {
        self.shipment = shipment
        self.state = state
        self.departs = departs
        self.amounts = amounts
        self.mayDraw = mayDraw
    }
}

/// A permit with everything drawn from it, in the order of departure, and the balance after each shipment.
package struct PermitLedger: Sendable, Hashable {
    /// One shipment in the ledger.
    package struct Entry: Sendable, Hashable {
        package let use: PermitUse
        /// What the shipments before come to, and this one; nothing for a shipment that draws nothing.
        package let balance: Result<PermitBalance, PermitDoubt>?
    }

    package let permit: Permit
    package let entries: [Entry]
    /// After all shipments.
    package let balance: Result<PermitBalance, PermitDoubt>

    /// The ledger of a permit from the shipments that name it, in any order.
    package init(_ permit: Permit, uses: [PermitUse]) {
        self.permit = permit
        var earlier: [PermitDrawing] = []
        entries = uses.sorted { ($0.departs, $0.shipment) < ($1.departs, $1.shipment) }.map { use in
            guard use.mayDraw else { return Entry(use: use, balance: nil) }
            let balance = Self.balance(of: permit, earlier, use.amounts)
            earlier.append(
                PermitDrawing(
                    permit: permit.code, shipment: use.shipment, departs: use.departs, amounts: use.amounts))
            return Entry(use: use, balance: balance)
        }
        balance = Self.balance(of: permit, earlier, [])
    }

    private static func balance(
        of permit: Permit, _ earlier: [PermitDrawing], _ amounts: [Quantity]
    ) -> Result<PermitBalance, PermitDoubt> {
        Result { () throws(PermitDoubt) in try PermitBalance(of: permit, after: earlier, and: amounts) }
    }
}
