package import DossierCore
import Records

/// What adopting an edition came to for one filing.
package struct AdoptionReport: Sendable {
    package let dossier: Dossier
    package let diff: EditionDiff
    /// Signatures that stood before and are void now.
    package let voidedSignatures: Int
    /// Waivers that were in force before and count no more.
    package let lostWaivers: Int
}

extension Desk {
    /// Moves an open filing to another edition of its checklist: a signed act, with both pins and the difference on record.
    ///
    /// - Parameter text: `id@edition`, or the edition alone; it must stand in the workspace's library, which keeps it.
    /// - Throws: `FilingError.hypotheticalChecklist`; `LibraryError` for an edition with mistakes, or whose bytes are not
    ///   those it was released with; `FilingError.refused` for a filing that is not open, for the edition in force, and
    ///   for an older edition without a reason.
    package func adopt(_ shipment: String, edition text: String, reason: String?) throws -> AdoptionReport {
        try requireAuthenticated(to: "edition-adopted")
        let dossier = try office.dossier(shipment)
        return try adopt(dossier, try office.adoptable(text, for: dossier.checklist.id), reason)
    }

    /// Moves every open filing to another edition. Whatever would refuse one of them is asked before the first is moved.
    ///
    /// - Parameters:
    ///   - moved: Gets every filing that was moved.
    ///   - failed: Gets a filing that somebody changed meanwhile, with the error; the others go on.
    /// - Returns: How many open filings were judged by that edition already.
    package func adoptForAllOpen(
        edition text: String, reason: String?, moved: (AdoptionReport) throws -> Void,
        failed: (String, any Error) throws -> Void
    ) throws -> Int {
        try requireAuthenticated(to: "edition-adopted")
        let edition = try office.adoptable(text, for: FilingOffice.regime)
        let change = Change.editionAdopted(EditionAdoption(pin: edition.pin, reason: reason, differences: []))
        try require(Permissions.roles(for: change), to: change.action)
        var already = 0
        try office.eachOpenFiling { listing in
            guard listing.checklist != edition.pin else {
                already += 1
                return
            }
            // The filing is not changed here: the core is asked whether it would be.
            let dossier = try office.dossier(listing.shipment)
            do {
                _ = try dossier.applying(change, by: agent, at: office.clock())
            } catch let refusal as Refusal {
                throw FilingError.refused(refusal)
            }
            _ = try office.checklist(of: dossier)
        }
        try office.eachOpenFiling { listing in
            guard listing.checklist != edition.pin else { return }
            do { try moved(try adopt(office.dossier(listing.shipment), edition, reason)) } catch {
                try failed(listing.shipment, error)
            }
        }
        return already
    }

    private func adopt(_ dossier: Dossier, _ edition: Checklist, _ reason: String?) throws -> AdoptionReport {
        let diff = EditionDiff(from: try office.checklist(of: dossier), to: edition)
        let day = office.today
        let next = try change(dossier.shipment, basedOn: dossier.revision) { _ in
            [.editionAdopted(EditionAdoption(diff, reason: reason))]
        }
        return AdoptionReport(
            dossier: next, diff: diff, voidedSignatures: dossier.signatures.count { $0.voidedBecause == nil },
            lostWaivers: dossier.waivers.count {
                $0.edition == dossier.checklist.sha256 && $0.standing(on: day) == .inForce
            })
    }
}

extension FilingOffice {
    /// An edition of the workspace's library that a real filing may be judged by.
    fileprivate func adoptable(_ text: String, for id: String) throws -> Checklist {
        let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let name =
            parts.count == 2 ? EditionName(id: parts[0], edition: parts[1]) : EditionName(id: id, edition: text)
        let checklist = try library.edition(of: name.id, name.edition).checklist
        guard checklist.standing != .hypothetical else {
            throw FilingError.hypotheticalChecklist(id: checklist.pin.id, edition: checklist.pin.edition)
        }
        return checklist
    }

    /// The open filings in the order of their shipments, a page at a time.
    fileprivate func eachOpenFiling(_ body: (FilingListing) throws -> Void) throws {
        var last: String?
        while true {
            let page = try workspace.register.listings(after: last, limit: 500)
            guard let end = page.last else { return }
            for listing in page where listing.status.isOpen { try body(listing) }
            last = end.shipment
        }
    }
}
