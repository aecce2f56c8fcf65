import DossierCore
import GRDB

/// What other shipments draw from the permits of one shipment before it leaves.
enum Drawings {
    /// Every line of every other shipment that names a permit of this one and leaves before it; on the same day the
    /// shipment's identifier decides. A filing that was refused, withdrawn or terminated lets nothing leave.
    static let currentSQL = """
        SELECT mine.permit, other.id AS drawer, other.plannedDeparture, line.quantity
        FROM shipmentPermit AS mine
        JOIN shipment AS own ON own.id = mine.shipment
        JOIN shipmentPermit AS theirs ON theirs.permit = mine.permit
        JOIN shipment AS other ON other.id = theirs.shipment
        JOIN shipmentLine AS line ON line.shipment = other.id
        WHERE mine.shipment = :shipment
            AND (other.plannedDeparture, other.id) < (own.plannedDeparture, own.id)
            AND \(isDrawing("other.id"))
        ORDER BY mine.permit, other.plannedDeparture, other.id, line.position
        """

    /// Whether the filing of a shipment may still let goods leave.
    static func isDrawing(_ shipment: String) -> String {
        """
        NOT EXISTS (SELECT 1 FROM authorityEvent WHERE authorityEvent.shipment = \(shipment)
            AND authorityEvent.kind IN ('rejected', 'withdrawn', 'terminated'))
        """
    }

    /// What is drawn as the register stands, by permit, departure and shipment.
    static func current(before shipment: String, in db: Database) throws -> [PermitDrawing] {
        try drawings(db.rows(currentSQL, ["shipment": shipment]))
    }

    /// Makes what the filing was told what is drawn now.
    static func follow(_ shipment: String, in db: Database) throws {
        try db.run("DELETE FROM filingDrawing WHERE shipment = ?", [shipment])
        for (permit, drawings) in Dictionary(grouping: try current(before: shipment, in: db), by: \.permit) {
            try db.run(
                "INSERT INTO filingDrawing (shipment, permit, body) VALUES (?, ?, ?)",
                [shipment, permit, canonicalText(drawings)])
        }
    }

    /// Open filings that name a permit this shipment names, or named when its filing last followed the register.
    static let sharersSQL = """
        WITH shared (permit) AS (
            SELECT permit FROM shipmentPermit WHERE shipment = :shipment
            UNION SELECT key FROM filingRecord WHERE shipment = :shipment AND kind = 'permit'
        )
        SELECT DISTINCT filing.shipment FROM shared
        CROSS JOIN shipmentPermit AS theirs ON theirs.permit = shared.permit
        CROSS JOIN filing ON filing.shipment = theirs.shipment
        WHERE filing.shipment <> :shipment AND filing.status IN ('in-preparation', 'internal-review')
        """

    /// Rows of lines as drawings: one for each permit and shipment.
    static func drawings(_ rows: [Row]) throws -> [PermitDrawing] {
        var drawings: [(permit: String, shipment: String, departs: Day, lines: [Quantity])] = []
        for row in rows {
            let (permit, shipment) = (try row.text("permit"), try row.text("drawer"))
            let line = try row.value("quantity", as: Quantity.self)
            if let last = drawings.last, last.permit == permit, last.shipment == shipment {
                drawings[drawings.count - 1].lines.append(line)
            } else {
                drawings.append((permit, shipment, try row.value("plannedDeparture"), [line]))
            }
        }
        return drawings.map {
            PermitDrawing(
                permit: $0.permit, shipment: $0.shipment, departs: $0.departs,
                amounts: PermitDrawing.amounts(of: $0.lines))
        }
    }
}

extension Database {
    /// What a filing was told others draw before it.
    func drawings(before shipment: String) throws -> [PermitDrawing] {
        try rows("SELECT body FROM filingDrawing WHERE shipment = ? ORDER BY permit", [shipment])
            .flatMap { try $0.json("body", as: [PermitDrawing].self) }
    }
}
