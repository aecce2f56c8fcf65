package import DossierCore
import GRDB

extension Register {
    /// The ledger of a permit as the register stands, from its code; nothing when there is no such permit.
    package func ledger(ofPermit code: String) throws -> PermitLedger? {
        try read { db in try db.ledger(ofPermit: code) }
    }

    /// The ledgers of the permits a shipment names, in the order of their codes, as the register stands: newer, maybe,
    /// than what its filing was signed with.
    package func ledgers(ofPermitsOf shipment: String) throws -> [PermitLedger] {
        try read { db in
            try db.texts("SELECT permit FROM shipmentPermit WHERE shipment = ? ORDER BY permit", [shipment])
                .compactMap { try db.ledger(ofPermit: $0) }
        }
    }

    /// Codes of the permits with this number; case, full-width characters and spaces do not matter.
    package func permits(withNumber number: String) throws -> [String] {
        try read { db in try db.texts(Self.permitsByNumberSQL, [IdentifierKind.key(of: number)]) }
    }

    static let permitsByNumberSQL = "SELECT code FROM permit WHERE numberKey = ? ORDER BY code"

    /// Every line of every shipment that names a permit.
    static let usesOfPermitSQL = """
        SELECT shipment.id AS drawer, status, plannedDeparture, quantity,
            \(Drawings.isDrawing("shipment.id")) AS mayDraw
        FROM shipmentPermit
        JOIN shipment ON shipment.id = shipmentPermit.shipment
        JOIN filing ON filing.shipment = shipment.id
        JOIN shipmentLine ON shipmentLine.shipment = shipment.id
        WHERE permit = ? ORDER BY plannedDeparture, shipment.id, position
        """
}

extension Database {
    fileprivate func ledger(ofPermit code: String) throws -> PermitLedger? {
        let body = try first(
            """
            SELECT body FROM record JOIN recordVersion USING (kind, key, version) WHERE kind = 'permit' AND key = ?
            """, [code])
        guard let permit = try body?.json("body", as: Permit.self) else { return nil }
        var uses: [PermitUse] = []
        for row in try rows(Register.usesOfPermitSQL, [code]) {
            let shipment = try row.text("drawer")
            let line = try row.value("quantity", as: Quantity.self)
            let last = uses.last?.shipment == shipment ? uses.popLast() : nil
            uses.append(
                PermitUse(
                    shipment: shipment, state: try row.word("status"), departs: try row.value("plannedDeparture"),
                    amounts: PermitDrawing.amounts(of: (last?.amounts ?? []) + [line]),
                    mayDraw: try row.integer("mayDraw") == 1))
        }
        return PermitLedger(permit, uses: uses)
    }
}
