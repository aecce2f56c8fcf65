package import DossierCore
import GRDB

extension Register {
    /// The one door for change: loads the filing, asks what happens to it, and writes that, all in one transaction.
    ///
    /// `decide` gets the filing as it is and returns changes in the order they happen; it must not look elsewhere,
    /// because while it runs nobody else can write. None leaves no trace. Every change leaves one audit event. A
    /// filing that is opened again by a change relies on the newest versions of its records from then on, which the
    /// returned filing shows.
    ///
    /// - Throws: `RegisterError.unknownShipment`; `Refusal.stale` when the filing is no longer at the revision
    ///   `basedOn`; any other `Refusal` of the core; whatever `decide` throws. Nothing is written then.
    package func amend(
        _ shipment: String, basedOn revision: Int?, by agent: Agent, at instant: Instant,
        decide: (Dossier) throws -> [Change]
    ) throws -> Dossier {
        try act(by: agent, at: instant) { act in
            try act.requireEnabled()
            var dossier = try act.db.dossier(shipment)
            if let revision, revision != dossier.revision {
                throw Refusal.stale(shipment: shipment, basedOn: revision, current: dossier.revision)
            }
            for change in try decide(dossier) { dossier = try act.apply(change, to: dossier) }
            return dossier
        }
    }

    /// Gives a filing its reference: the next serial of the district and the year, without gaps.
    ///
    /// A filing that has one keeps it, and nothing is written.
    ///
    /// - Throws: `RegisterError.referencesExhausted`; `IdentifierFault` for a district that is not six digits;
    ///   `Refusal`.
    package func mintReference(
        for shipment: String, district: String, year: Int, by agent: Agent, at instant: Instant
    ) throws -> Dossier {
        try act(by: agent, at: instant) { act in
            try act.requireEnabled()
            let dossier = try act.db.dossier(shipment)
            guard dossier.reference == nil else { return dossier }
            return try act.apply(.referenceMinted(act.db.nextReference(district: district, year: year)), to: dossier)
        }
    }
}

extension Act {
    mutating func apply(_ change: Change, to dossier: Dossier) throws -> Dossier {
        let next = try dossier.applying(change, by: agent, at: instant)
        try replace(dossier, with: next, because: change)
        return next.status.isOpen && !dossier.status.isOpen ? try db.dossier(dossier.shipment) : next
    }
}

extension Database {
    fileprivate func nextReference(district: String, year: Int) throws -> FilingReference {
        let last = try first("SELECT last FROM referenceCounter WHERE district = ? AND year = ?", [district, year])
        let serial = try (last?.integer("last") ?? 0) + 1
        guard serial <= 999_999 else { throw RegisterError.referencesExhausted(district: district, year: year) }
        let reference = try FilingReference(district: district, year: year, serial: serial)
        if last == nil {
            try run("INSERT INTO referenceCounter (district, year, last) VALUES (?, ?, 1)", [district, year])
        } else {
            try run("UPDATE referenceCounter SET last = last + 1 WHERE district = ? AND year = ?", [district, year])
        }
        return reference
    }
}
