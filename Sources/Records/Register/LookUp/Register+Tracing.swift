package import DossierCore
import GRDB

extension Register {
    /// Shipments whose filing relies on a record, in order: open filings by what they lead to now, the others by
    /// what was signed.
    package func shipments(of kind: RecordKind, key: String) throws -> [String] {
        try read { db in try db.texts(Self.shipmentsOfRecordSQL, [kind.rawValue, key]) }
    }

    package func shipments(ofBatch lot: String) throws -> [String] { try shipments(of: .batch, key: lot) }
    package func shipments(ofDonor code: String) throws -> [String] { try shipments(of: .donor, key: code) }
    package func shipments(ofProduct code: String) throws -> [String] { try shipments(of: .product, key: code) }
    package func shipments(ofTrial code: String) throws -> [String] { try shipments(of: .trial, key: code) }
    package func shipments(ofParty code: String) throws -> [String] { try shipments(of: .party, key: code) }

    /// Lots that hold cells of a donor, shipped or not.
    package func batches(ofDonor code: String) throws -> [String] {
        try read { db in try db.texts("SELECT batch FROM batchDonor WHERE donor = ? ORDER BY batch", [code]) }
    }

    /// Lots of a product, shipped or not.
    package func batches(ofProduct code: String) throws -> [String] {
        try read { db in try db.texts("SELECT lot FROM batch WHERE product = ? ORDER BY lot", [code]) }
    }

    /// Codes of the donors whose cells are in a batch.
    package func donors(ofBatch lot: String) throws -> [String] {
        try read { db in try db.texts("SELECT donor FROM batchDonor WHERE batch = ? ORDER BY donor", [lot]) }
    }

    /// Bundles of all filings that carry these bytes as a document, by shipment and sequence.
    package func bundles(carrying digest: ContentDigest) throws -> [CarryingBundle] {
        try read { db in
            try db.rows(Self.bundlesCarryingSQL, [digest.hex]).map {
                CarryingBundle(shipment: try $0.text("shipment"), receipt: try BundleReceipt(row: $0))
            }
        }
    }

    static let shipmentsOfRecordSQL =
        "SELECT shipment FROM filingRecord WHERE kind = ? AND key = ? ORDER BY shipment"

    static let bundlesCarryingSQL = """
        SELECT bundle.* FROM bundleDocument JOIN bundle USING (shipment, sequence)
        WHERE bundleDocument.digest = ? ORDER BY shipment, sequence
        """
}

/// A bundle found by something it carries.
package struct CarryingBundle: Sendable, Hashable {
    package let shipment: String
    package let receipt: BundleReceipt
}
