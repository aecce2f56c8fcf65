import DossierCore
import Foundation
import GRDB

extension Database {
    /// Loads a filing with everything it relies on, in eight indexed queries whatever its size.
    ///
    /// - Throws: `RegisterError.unknownShipment`, `.damaged`.
    func dossier(_ shipment: String) throws -> Dossier {
        let head = try FilingHead(shipment, in: self)
        return Dossier(
            checklist: head.checklist, status: head.status, revision: head.revision,
            records: try dossierRecords(of: shipment),
            documents: try rows(Self.currentDocumentsSQL, [shipment]).map { try Document(row: $0) }.sorted {
                $0.id < $1.id
            },
            waivers: try rows("SELECT * FROM waiver WHERE shipment = ? ORDER BY position", [shipment])
                .map { try Waiver(row: $0) },
            signatures: try rows("SELECT * FROM signature WHERE shipment = ? ORDER BY position", [shipment])
                .map { try Signature(row: $0) },
            preparers: Set(try texts("SELECT person FROM preparer WHERE shipment = ?", [shipment])),
            authorityEvents: try rows(
                "SELECT body FROM authorityEvent WHERE shipment = ? ORDER BY position", [shipment]
            )
            .map { try $0.json("body") },
            reference: head.reference,
            bundles: try rows("SELECT * FROM bundle WHERE shipment = ? ORDER BY sequence", [shipment])
                .map { try BundleReceipt(row: $0) })
    }

    static let currentDocumentsSQL = """
        SELECT document.*, supersedes, originalName, claimedDigest, attachedBy, attachedAt
        FROM filingDocument JOIN document ON document.id = filingDocument.document
        WHERE filingDocument.shipment = ? AND endedRevision IS NULL
        """

    static let dossierRecordsSQL = """
        SELECT filingRecord.kind, body FROM filingRecord JOIN recordVersion USING (kind, key, version)
        WHERE filingRecord.shipment = ?
        """

    private func dossierRecords(of shipment: String) throws -> DossierRecords {
        var shipments: [Shipment] = []
        var trials: [Trial] = []
        var parties: [Party] = []
        var products: [Product] = []
        var donors: [Donor] = []
        var batches: [Batch] = []
        var permits: [Permit] = []
        for row in try rows(Self.dossierRecordsSQL, [shipment]) {
            switch try row.word("kind", as: RecordKind.self) {
            case .party: parties.append(try row.json("body"))
            case .product: products.append(try row.json("body"))
            case .donor: donors.append(try row.json("body"))
            case .batch: batches.append(try row.json("body"))
            case .trial: trials.append(try row.json("body"))
            case .permit: permits.append(try row.json("body"))
            case .shipment: shipments.append(try row.json("body"))
            }
        }
        guard let shipment = shipments.first, let trial = trials.first, shipments.count == 1, trials.count == 1 else {
            throw RegisterError.damaged(detail: "filing \(shipment) has no shipment or no trial")
        }
        return DossierRecords(
            shipment: shipment, trial: trial, parties: parties, products: products, donors: donors, batches: batches,
            permits: permits, drawings: try drawings(before: shipment.id))
    }
}
