import DossierCore
import GRDB

extension Act {
    /// Writes what a change made of a filing, and its audit event.
    ///
    /// Not one writer for each case of `Change`, but the difference between before and after: whatever the core
    /// decides is what is stored.
    mutating func replace(_ old: Dossier, with new: Dossier, because change: Change) throws {
        let shipment = old.shipment
        try db.run(
            """
            UPDATE filing SET status = ?, revision = ?, checklistID = ?, checklistEdition = ?, checklistDigest = ?,
                reference = ? WHERE shipment = ?
            """,
            [
                new.status.rawValue, new.revision, new.checklist.id, new.checklist.edition, new.checklist.sha256.hex,
                new.reference?.description, shipment,
            ])
        try replaceDocuments(of: old, with: new)
        for (index, waiver) in new.waivers.enumerated() where !old.waivers.has(waiver, at: index) {
            try waiver.write(at: index + 1, of: shipment, in: db)
        }
        for (index, signature) in new.signatures.enumerated() where !old.signatures.has(signature, at: index) {
            try signature.write(at: index + 1, of: shipment, in: db)
        }
        for ended in old.assignments where !new.assignments.contains(where: { $0.target == ended.target }) {
            try ended.delete(of: shipment, in: db)
        }
        for assignment in new.assignments where !old.assignments.contains(assignment) {
            try assignment.write(of: shipment, in: db)
        }
        for person in new.preparers.subtracting(old.preparers) {
            try db.run("INSERT INTO preparer (shipment, person) VALUES (?, ?)", [shipment, person])
        }
        for (index, event) in new.authorityEvents.enumerated().dropFirst(old.authorityEvents.count) {
            try event.insert(at: index + 1, of: shipment, in: db)
        }
        for (index, item) in new.corrections.enumerated() {
            let held = index < old.corrections.count ? old.corrections[index] : nil
            if held != item { try item.write(at: index + 1, after: held, of: shipment, in: db) }
        }
        for bundle in new.bundles.dropFirst(old.bundles.count) {
            try bundle.insert(of: shipment, carrying: new.documents, in: db)
        }
        try indexFiling(from: old, to: new)
        var alterations = old.alterations(to: new) + change.alterations
        if new.status.isOpen, !old.status.isOpen { alterations += try followRecords(of: shipment) }
        let event = try noted(
            AuditEntry(
                action: change.action, objectKind: "filing", objectID: shipment, objectRevision: new.revision,
                alterations: alterations, reason: change.reason, checklist: new.checklist))
        try queueWebhooks(from: old, to: new, event: event)
        if new.mayDraw != old.mayDraw { try updateFilings(sharingPermitsWith: shipment) }
    }

    private func replaceDocuments(of old: Dossier, with new: Dossier) throws {
        let before = Dictionary(old.documents.map { ($0.id, $0) }) { first, _ in first }
        let after = Dictionary(new.documents.map { ($0.id, $0) }) { first, _ in first }
        for document in old.documents where after[document.id] != document {
            try document.detach(from: old.shipment, atRevision: new.revision, in: db)
        }
        for document in new.documents where before[document.id] != document {
            try document.attach(to: old.shipment, fromRevision: new.revision, in: db)
        }
    }

    private func indexFiling(from old: Dossier, to new: Dossier) throws {
        if old.reference != new.reference {
            try db.index(.reference, [new.reference].compactMap { $0?.description }, of: new.shipment)
        }
        if old.authorityEvents.count != new.authorityEvents.count {
            try db.index(.authorityNumber, new.authorityEvents.compactMap(\.number), of: new.shipment)
        }
        if old.bundles.count != new.bundles.count {
            let hashes = new.bundles.flatMap { [$0.digest.hex, $0.manifest.hex, $0.manifest.short] }
            try db.index(.bundleHash, hashes, of: new.shipment)
        }
    }

    /// While a filing was not open the world may have moved on; opened again, it relies on the newest versions.
    private func followRecords(of shipment: String) throws -> [AuditEvent.Alteration] {
        let old = try Reliance(stored: shipment, in: db)
        try Reliance.follow(shipment, in: db)
        return old.alterations(to: try Reliance(stored: shipment, in: db))
    }
}

extension [Waiver] {
    fileprivate func has(_ waiver: Waiver, at index: Int) -> Bool { index < count && self[index] == waiver }
}

extension [Signature] {
    fileprivate func has(_ signature: Signature, at index: Int) -> Bool { index < count && self[index] == signature }
}
