import DossierCore
import GRDB

/// Which version of which shared record a filing relies on, and what it was told others draw from its permits.
struct Reliance {
    /// `batch:MSC01-26A03` to `version 2`, `drawing:SA-1` to the drawings, as the audit trail shows them.
    private var shown: [String: String]

    /// What the filing relies on as it is stored.
    init(stored shipment: String, in db: Database) throws {
        try self.init(
            db.rows("SELECT kind, key, version FROM filingRecord WHERE shipment = ?", [shipment]),
            db.drawings(before: shipment))
    }

    /// What a filing of this shipment relies on now: everything its shipment leads to, in the newest version.
    init(current shipment: String, in db: Database) throws {
        try self.init(
            db.rows(Self.currentSQL, ["shipment": shipment]), Drawings.current(before: shipment, in: db))
    }

    private init(_ rows: [Row], _ drawings: [PermitDrawing]) throws {
        shown = Dictionary(grouping: drawings) { "drawing:\($0.permit)" }
            .compactMapValues(PermitDrawing.line)
        for row in rows {
            shown["\(try row.text("kind")):\(try row.text("key"))"] = "version \(try row.integer("version"))"
        }
    }

    /// What changed, for the audit trail: `batch:MSC01-26A03`, version 1, version 2.
    func alterations(to new: Reliance) -> [AuditEvent.Alteration] {
        Set(shown.keys).union(new.shown.keys).sorted().compactMap { key in
            guard shown[key] != new.shown[key] else { return nil }
            return .init(field: key, old: shown[key], new: new.shown[key])
        }
    }

    /// Makes the stored reliance what the shipment leads to now.
    static func follow(_ shipment: String, in db: Database) throws {
        try db.run("DELETE FROM filingRecord WHERE shipment = ?", [shipment])
        try db.run(
            "INSERT INTO filingRecord (shipment, kind, key, version) SELECT :shipment, * FROM (\(currentSQL))",
            ["shipment": shipment])
        try Drawings.follow(shipment, in: db)
    }

    static let currentSQL = """
        WITH line AS (SELECT DISTINCT lot FROM shipmentLine WHERE shipment = :shipment),
        made AS (
            SELECT product FROM batch JOIN line USING (lot)
            UNION SELECT trial.product FROM shipment JOIN trial ON trial.code = shipment.trial
            WHERE shipment.id = :shipment
        ),
        relied (kind, key) AS (
            SELECT 'shipment', :shipment
            UNION SELECT 'trial', trial FROM shipment WHERE id = :shipment
            UNION SELECT 'batch', lot FROM line
            UNION SELECT 'donor', donor FROM batchDonor JOIN line ON line.lot = batchDonor.batch
            UNION SELECT 'product', product FROM made
            UNION SELECT 'party', manufacturer FROM product JOIN made ON made.product = product.code
            UNION SELECT 'party', consignor FROM shipment WHERE id = :shipment
            UNION SELECT 'party', consignee FROM shipment WHERE id = :shipment
            UNION SELECT 'party', broker FROM shipment WHERE id = :shipment AND broker IS NOT NULL
            UNION SELECT 'permit', permit FROM shipmentPermit WHERE shipment = :shipment
            UNION SELECT 'party', holder FROM shipmentPermit JOIN permit ON permit.code = shipmentPermit.permit
            WHERE shipment = :shipment
            UNION SELECT 'party', sponsor FROM shipment JOIN trial ON trial.code = shipment.trial WHERE id = :shipment
            UNION SELECT 'party', site FROM shipment JOIN trialSite USING (trial) WHERE id = :shipment
        )
        SELECT record.kind, record.key, record.version FROM relied
        CROSS JOIN record ON record.kind = relied.kind AND record.key = relied.key
        """
}
