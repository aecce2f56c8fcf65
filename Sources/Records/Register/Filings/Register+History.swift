package import DossierCore
import GRDB

/// A filing as it stood at an earlier moment, and everything that had happened to it by then.
package struct PastFiling: Sendable {
    package let dossier: Dossier
    /// Events of the filing and of its shipment's record up to then, in order.
    package let events: [AuditEvent]
}

extension Register {
    /// A filing as it stood at an earlier moment, from the history of its papers, the versions of its records and the
    /// audit trail.
    ///
    /// - Throws: `RegisterError.unknownShipment`; `HistoryFault` when the history does not tell.
    package func filing(_ shipment: String, at instant: Instant) throws -> PastFiling {
        try read { db in
            let events = try db.events(of: [("filing", shipment), ("shipment", shipment)])
            let history = FilingHistory(
                now: try db.dossier(shipment), events: events.filter { $0.objectKind == "filing" },
                papers: try db.papersEverHeld(by: shipment), versions: try db.versionsReliedOn(by: shipment))
            let past = try history.past(at: instant)
            let drafts = try past.versions.sorted { $0.key < $1.key }.map {
                try db.draft($0.key, version: $0.value, for: shipment)
            }
            let records = try Database.records(of: shipment, drafts, past.drawings)
            var dossier = try past.dossier(over: records)
            // Other papers, or other readings of the same bytes, than those it holds now.
            dossier.texts = try db.texts(of: dossier.documents)
            return PastFiling(dossier: dossier, events: events.filter { $0.at <= instant })
        }
    }
}

extension Database {
    fileprivate func papersEverHeld(by shipment: String) throws -> [FilingHistory.HeldPaper] {
        try rows(
            """
            SELECT document.*, supersedes, originalName, claimedDigest, attachedBy, attachedAt, fromRevision,
                endedRevision
            FROM filingDocument JOIN document ON document.id = filingDocument.document
            WHERE filingDocument.shipment = ?
            """, [shipment]
        )
        .map {
            FilingHistory.HeldPaper(
                document: try Document(row: $0), from: try $0.integer("fromRevision"),
                ended: try $0.integerIfPresent("endedRevision"))
        }
    }

    fileprivate func versionsReliedOn(by shipment: String) throws -> [String: Int] {
        let rows = try rows("SELECT kind, key, version FROM filingRecord WHERE shipment = ?", [shipment])
        return Dictionary(
            try rows.map { ("\(try $0.text("kind")):\(try $0.text("key"))", try $0.integer("version")) }
        ) { first, _ in first }
    }

    /// The body of `batch:MSC01-26A03` in one version.
    fileprivate func draft(_ name: String, version: Int, for shipment: String) throws -> RecordDraft {
        let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let kind = RecordKind(rawValue: parts[0]),
            let row = try first(VersionName.bodySQL, [kind.rawValue, parts[1], version])
        else { throw HistoryFault.versionMissing(shipment, record: "\(name) (\(version))") }
        return try VersionName(kind: kind, key: parts[1], version: version).draft(row)
    }
}

extension VersionName {
    fileprivate init(kind: RecordKind, key: String, version: Int) {
        self.kind = kind
        self.key = key
        self.version = version
    }
}
