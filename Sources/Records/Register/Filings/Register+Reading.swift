package import DossierCore
import GRDB

extension Register {
    /// A filing as it stands.
    ///
    /// - Throws: `RegisterError.unknownShipment`, with shipments that look alike.
    package func dossier(_ shipment: String) throws -> Dossier {
        try read { db in try db.dossier(shipment) }
    }

    /// All filings between two shipments, both included, in their order. Meant for pages, not for everything at once.
    package func dossiers(
        from first: String, through last: String, recalling memory: RecordMemory
    ) throws -> [Dossier] {
        try read { db in try db.dossiers(from: first, through: last, recalling: memory) }
    }

    /// Identifiers of the shipments that have a filing, in order, a page at a time.
    package func shipments(after: String? = nil, limit: Int) throws -> [String] {
        try read { db in
            try db.texts(
                "SELECT shipment FROM filing WHERE shipment > ? ORDER BY shipment LIMIT ?", [after ?? "", limit])
        }
    }

    /// Filings for a list, in the order of their shipments, a page at a time, without loading any of them whole.
    package func listings(after: String? = nil, limit: Int) throws -> [FilingListing] {
        try read { db in
            try db.rows(FilingListing.sql, [after ?? "", limit]).map { try FilingListing(row: $0) }
        }
    }

    /// Remembers how an assessment came out, beside what it was made from. No act: it can be made again at any time.
    package func remember(_ summary: AssessmentSummary, of shipment: String) throws {
        try write { db in
            try db.run(
                """
                INSERT INTO assessment (shipment, revision, checklistDigest, asOf, verdict, counts)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (shipment) DO UPDATE SET revision = excluded.revision, asOf = excluded.asOf,
                    checklistDigest = excluded.checklistDigest, verdict = excluded.verdict, counts = excluded.counts
                """,
                [
                    shipment, summary.revision, summary.checklist.hex, summary.asOf.description,
                    summary.verdict.rawValue, canonicalText(summary.counts),
                ])
        }
    }
}
