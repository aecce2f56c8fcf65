import DossierCore
import GRDB

extension Database {
    func hasRecord(_ kind: RecordKind, _ key: String) throws -> Bool {
        try first("SELECT 1 FROM record WHERE kind = ? AND key = ?", [kind.rawValue, key]) != nil
    }

    /// Keys of that kind that a hurried eye takes for this one: another case, full-width, O for 0, I for 1.
    func suggestions(for key: String, kind: RecordKind) throws -> [String] {
        try texts(
            "SELECT key FROM record WHERE kind = ? AND confusable = ? AND key <> ? ORDER BY key LIMIT 5",
            [kind.rawValue, LotNumber.confusableKey(of: key), key])
    }

    /// Writes the columns by which a record of this kind is searched and by which it refers to others.
    func writeColumns(of draft: RecordDraft) throws {
        switch draft {
        case .party(let party):
            try run(
                """
                INSERT INTO party (code, country, uscc) VALUES (?, ?, ?)
                ON CONFLICT (code) DO UPDATE SET country = excluded.country, uscc = excluded.uscc
                """, [party.code, party.country.description, party.uscc?.description])
        case .product(let product):
            try run(
                """
                INSERT INTO product (code, modality, manufacturer) VALUES (?, ?, ?)
                ON CONFLICT (code) DO UPDATE SET modality = excluded.modality, manufacturer = excluded.manufacturer
                """, [product.code, product.modality.rawValue, product.manufacturer])
        case .donor(let donor):
            try run(
                """
                INSERT INTO donor (code, collectedOn) VALUES (?, ?)
                ON CONFLICT (code) DO UPDATE SET collectedOn = excluded.collectedOn
                """, [donor.code, donor.collectedOn.description])
        case .batch(let batch): try writeColumns(of: batch)
        case .trial(let trial): try writeColumns(of: trial)
        case .permit(let permit): try writeColumns(of: permit)
        case .shipment(let shipment): try writeColumns(of: shipment)
        }
    }

    private func writeColumns(of batch: Batch) throws {
        let lot = batch.lot.description
        try run(
            """
            INSERT INTO batch (lot, product, expiry) VALUES (?, ?, ?)
            ON CONFLICT (lot) DO UPDATE SET product = excluded.product, expiry = excluded.expiry
            """, [lot, batch.product, batch.expiry.description])
        try run("DELETE FROM batchDonor WHERE batch = ?", [lot])
        for donor in batch.donors {
            try run("INSERT INTO batchDonor (batch, donor) VALUES (?, ?) ON CONFLICT DO NOTHING", [lot, donor])
        }
    }

    private func writeColumns(of trial: Trial) throws {
        try run(
            """
            INSERT INTO trial (code, registryNumber, sponsor, product) VALUES (?, ?, ?, ?)
            ON CONFLICT (code) DO UPDATE SET registryNumber = excluded.registryNumber, sponsor = excluded.sponsor,
                product = excluded.product
            """, [trial.code, trial.registryNumber.description, trial.sponsor, trial.product])
        try run("DELETE FROM trialSite WHERE trial = ?", [trial.code])
        for site in trial.sites {
            try run("INSERT INTO trialSite (trial, site) VALUES (?, ?) ON CONFLICT DO NOTHING", [trial.code, site])
        }
    }

    private func writeColumns(of permit: Permit) throws {
        try run(
            """
            INSERT INTO permit (code, kind, holder, numberKey) VALUES (?, ?, ?, ?)
            ON CONFLICT (code) DO UPDATE SET kind = excluded.kind, holder = excluded.holder,
                numberKey = excluded.numberKey
            """,
            [permit.code, permit.kind.rawValue, permit.holder, permit.number.map(IdentifierKind.key)])
        try run("DELETE FROM permitProduct WHERE permit = ?", [permit.code])
        for product in permit.products ?? [] {
            try run(
                "INSERT INTO permitProduct (permit, product) VALUES (?, ?) ON CONFLICT DO NOTHING",
                [permit.code, product])
        }
    }

    private func writeColumns(of shipment: Shipment) throws {
        try run(
            """
            INSERT INTO shipment (id, trial, consignor, consignee, broker, destination, plannedDeparture, airWaybill)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET trial = excluded.trial, consignor = excluded.consignor,
                consignee = excluded.consignee, broker = excluded.broker, destination = excluded.destination,
                plannedDeparture = excluded.plannedDeparture, airWaybill = excluded.airWaybill
            """,
            [
                shipment.id, shipment.trial, shipment.consignor, shipment.consignee, shipment.broker,
                shipment.destination.description, shipment.plannedDeparture.description,
                shipment.airWaybill?.description,
            ])
        try run("DELETE FROM shipmentLine WHERE shipment = ?", [shipment.id])
        for (index, line) in shipment.batches.enumerated() {
            try run(
                "INSERT INTO shipmentLine (shipment, position, lot, units, quantity) VALUES (?, ?, ?, ?, ?)",
                [shipment.id, index + 1, line.lot.description, line.units, line.quantity.description])
        }
        try run("DELETE FROM shipmentPermit WHERE shipment = ?", [shipment.id])
        for permit in shipment.permits ?? [] {
            try run(
                "INSERT INTO shipmentPermit (shipment, permit) VALUES (?, ?) ON CONFLICT DO NOTHING",
                [shipment.id, permit])
        }
    }
}
