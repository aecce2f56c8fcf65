package import DossierCore
import Records

extension Desk {
    /// Signs the content as it is, with a meaning. `released` locks the filing.
    ///
    /// The verdict is computed inside the transaction that writes the signature, so nothing can change in between.
    /// - Parameter revision: the revision the signer looked at; nil for the current one.
    package func sign(
        _ shipment: String, meaning: SignatureMeaning, asOf: Day? = nil, basedOn revision: Int? = nil
    ) throws -> Dossier {
        try requireAuthenticated(to: "signed-\(meaning.rawValue)")
        let checklist = try office.checklist(of: office.dossier(shipment))
        guard checklist.standing != .hypothetical else {
            throw FilingError.hypotheticalChecklist(id: checklist.pin.id, edition: checklist.pin.edition)
        }
        let now = office.clock()
        return try change(shipment, basedOn: revision) { dossier in
            guard dossier.checklist == checklist.pin else {
                throw FilingError.checklistMoved(pinned: dossier.checklist, loaded: checklist.pin)
            }
            let assessment = Assessor.assess(dossier, against: checklist, asOf: asOf ?? office.today)
            let signature = Signature(
                person: person.code, name: person.name, meaning: meaning, at: now,
                content: try dossier.contentDigest())
            return [.signed(signature, verdict: assessment.verdict)]
        }
    }

    /// Opens a locked filing again; every signature on it is voided, visibly.
    package func reopen(_ shipment: String, reason: String) throws -> Dossier {
        try requireAuthenticated(to: "reopened")
        return try change(shipment) { _ in [.reopened(reason: reason)] }
    }

    /// Takes a document out of an open filing. Its bytes and its history stay.
    package func withdraw(_ id: Document.ID, from shipment: String, reason: String) throws -> Dossier {
        try change(shipment) { _ in [.documentWithdrawn(id, reason: reason)] }
    }
}
