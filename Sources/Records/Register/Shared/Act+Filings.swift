import DossierCore
import GRDB

extension Act {
    /// Opens the filing of a new shipment.
    mutating func openFiling(of shipment: String, pin: ChecklistPin) throws {
        try db.run(
            """
            INSERT INTO filing (shipment, status, revision, checklistID, checklistEdition, checklistDigest)
            VALUES (?, ?, 1, ?, ?, ?)
            """,
            [shipment, DossierStatus.inPreparation.rawValue, pin.id, pin.edition, pin.sha256.hex])
        try addPreparer(of: shipment)
        try Reliance.follow(shipment, in: db)
        try db.index(.shipment, [shipment], of: shipment)
        try indexShipment(shipment)
        try note(
            AuditEntry(
                action: "filing-opened", objectKind: "filing", objectID: shipment, objectRevision: 1,
                alterations: [.init(field: "status", old: nil, new: DossierStatus.inPreparation.rawValue)],
                checklist: pin))
    }

    /// Moves every open filing that relies on a changed record, or on a permit from which something else is drawn now,
    /// to its next revision, over the newest versions.
    mutating func updateFilings(relyingOn outcomes: [RecordOutcome]) throws {
        var affected: Set<String> = []
        for outcome in outcomes where outcome.effect != .unchanged {
            if outcome.kind == .shipment { affected.formUnion(try sharers(of: outcome.key)) }
            guard outcome.effect != .created else { continue }
            affected.formUnion(
                try db.texts(
                    """
                    SELECT filing.shipment FROM filingRecord JOIN filing USING (shipment)
                    WHERE kind = ? AND key = ? AND status IN ('in-preparation', 'internal-review')
                    """, [outcome.kind.rawValue, outcome.key]))
        }
        // A filing that was opened by this very act relies on the newest versions already.
        let opened = outcomes.filter { $0.kind == .shipment && $0.effect == .created }.map(\.key)
        for shipment in affected.subtracting(opened).sorted() { try update(shipment) }
    }

    /// Moves every open filing to its next revision that draws on a permit together with a shipment whose filing lets
    /// nothing leave any more.
    mutating func updateFilings(sharingPermitsWith shipment: String) throws {
        for other in try sharers(of: shipment).sorted() { try update(other) }
    }

    private func sharers(of shipment: String) throws -> [String] {
        try db.rows(Drawings.sharersSQL, ["shipment": shipment]).map { try $0.text("shipment") }
    }

    private mutating func update(_ shipment: String) throws {
        let filing = try FilingHead(shipment, in: db)
        let old = try Reliance(stored: shipment, in: db)
        try Reliance.follow(shipment, in: db)
        var alterations = old.alterations(to: try Reliance(stored: shipment, in: db))
        guard !alterations.isEmpty else { return }
        try indexShipment(shipment)
        try addPreparer(of: shipment)
        try db.run(
            "UPDATE filing SET revision = revision + 1, status = ? WHERE shipment = ?",
            [DossierStatus.inPreparation.rawValue, shipment])
        if filing.status != .inPreparation {
            alterations.append(
                .init(field: "status", old: filing.status.rawValue, new: DossierStatus.inPreparation.rawValue))
        }
        try note(
            AuditEntry(
                action: "records-changed", objectKind: "filing", objectID: shipment,
                objectRevision: filing.revision + 1, alterations: alterations, checklist: filing.checklist))
    }

    private func addPreparer(of shipment: String) throws {
        try db.run(
            "INSERT INTO preparer (shipment, person) VALUES (?, ?) ON CONFLICT DO NOTHING", [shipment, agent.code])
    }

    /// Renews the identifiers that come from the shipment's record.
    private func indexShipment(_ shipment: String) throws {
        try db.index(
            .lot, db.texts("SELECT lot FROM shipmentLine WHERE shipment = ?", [shipment]), of: shipment)
        try db.index(
            .airWaybill,
            db.texts("SELECT airWaybill FROM shipment WHERE id = ? AND airWaybill IS NOT NULL", [shipment]),
            of: shipment)
    }
}
