import DossierCore
import Foundation
import Records

extension Desk {
    /// Attaches papers to a filing, all or none.
    ///
    /// The bytes reach the vault before the register mentions them; size, digest, media type, person and instant are ours.
    /// - Returns: one outcome per offer, in order. Repeating the same call changes nothing.
    package func attach(_ offers: [DocumentOffer], to shipment: String, dryRun: Bool = false) throws -> [AttachOutcome]
    {
        try require(Permissions.roles(for: .documentsAttached([])), to: "documents-attached")
        let dossier = try office.dossier(shipment)
        guard dossier.status.isOpen else {
            throw FilingError.refused(
                .notOpen(shipment: shipment, status: dossier.status, act: "documents-attached"))
        }
        let several = try office.typesAllowingSeveral(in: dossier)
        try refuseSharedSlots(offers.filter { !several.contains($0.type) })
        let vault = office.workspace.vault
        let staged = try vault.stage(filesAt: offers.map(\.file))
        do {
            try zip(offers, staged).forEach(inspect)
            let now = office.clock()
            let plans = try zip(offers, staged).map { offer, object in
                try plan(offer, object, in: dossier, several: several, at: now)
            }
            try refuseTheSameTwice(plans, offers)
            if dryRun {
                vault.discard(staged)
                return try plans.map { try outcome($0, $0.document, in: shipment) }
            }
            let places = Dictionary(staged.map { ($0.digest, $0.location) }) { first, _ in first }
            let changed = try office.read(inspected(plans, staged), in: dossier, at: places)
            try vault.commit(staged)
            if !changed.isEmpty {
                _ = try change(shipment, basedOn: dossier.revision) { _ in
                    [.documentsAttached(changed, severalOf: several)]
                }
            }
            return try plans.map { plan in
                try outcome(plan, changed.first { $0.id == plan.document.id } ?? plan.document, in: shipment)
            }
        } catch {
            vault.discard(staged)
            throw error
        }
    }

    private func refuseSharedSlots(_ offers: [DocumentOffer]) throws {
        let bySlot = Dictionary(grouping: offers) { "\($0.type) \($0.subject)" }
        for offer in offers {
            let together = bySlot["\(offer.type) \(offer.subject)"] ?? []
            guard together.count < 2 else {
                throw FilingError.twoForOneSlot(
                    files: together.map(\.file.lastPathComponent), type: offer.type, subject: offer.subject)
            }
        }
    }

    /// Where a slot takes several documents, the same bytes still stand in it once.
    private func refuseTheSameTwice(_ plans: [Plan], _ offers: [DocumentOffer]) throws {
        let files = Dictionary(grouping: zip(plans, offers), by: \.0.document.id)
        guard let (_, together) = files.first(where: { $1.count > 1 }), let first = together.first else { return }
        throw FilingError.twoForOneSlot(
            files: together.map(\.1.file.lastPathComponent), type: first.1.type, subject: first.1.subject)
    }

    private func inspect(_ offer: DocumentOffer, _ object: StagedObject) throws {
        let name = offer.file.lastPathComponent
        guard object.size > 0 else { throw FilingError.fileEmpty(offer.file.path) }
        let type = MediaType.sniff(object.head, name: name)
        guard !MediaType.isArchive(type) else { throw FilingError.archiveRefused(offer.file.path, mediaType: type) }
        if let claimed = offer.claimedDigest, claimed != object.digest {
            throw FilingError.claimedDigestDiffers(file: offer.file.path, claimed: claimed, found: object.digest)
        }
    }

    /// The documents that change something, with what outside programs find out about their bytes: it is part of what
    /// the filing holds, so it is known before the register hears of them.
    private func inspected(_ plans: [Plan], _ staged: [StagedObject]) throws -> [Document] {
        let due = zip(plans, staged).filter { $0.0.kind != .unchanged }
        let files = due.map { plan, object in
            InspectedFile(
                path: object.location, type: plan.document.mediaType, size: object.size, digest: object.digest)
        }
        let found = try office.inspect(files, with: PaperInspector())
        return zip(due, found).map { $0.0.document.inspected($1) }
    }

    private struct Plan {
        let document: Document
        let kind: AttachOutcome.Kind
        let replaced: Document?
    }

    private func plan(
        _ offer: DocumentOffer, _ object: StagedObject, in dossier: Dossier, several: Set<String>, at now: Instant
    ) throws -> Plan {
        let name = offer.file.lastPathComponent.precomposedStringWithCanonicalMapping
        let slot = dossier.documents.filter { $0.type == offer.type && $0.subject == offer.subject }
        // Beside others in one slot, a document is known again by its bytes, else by its name.
        let held =
            several.contains(offer.type)
            ? slot.first { $0.digest == object.digest } ?? slot.first { $0.originalName == name } : slot.first
        func document(supersedes: Document.ID?) -> Document {
            Document(
                type: offer.type, subject: offer.subject, fields: offer.fields, issued: offer.issued,
                expires: offer.expires, revision: offer.revision, digest: object.digest, size: object.size,
                mediaType: MediaType.sniff(object.head, name: name), originalName: name, supersedes: supersedes,
                claimedDigest: offer.claimedDigest, attachedBy: person.code, attachedAt: now)
        }
        guard let held else { return Plan(document: document(supersedes: nil), kind: .attached, replaced: nil) }
        if held.digest == object.digest {
            return held.saysTheSame(as: offer)
                ? Plan(document: held, kind: .unchanged, replaced: nil)
                : Plan(document: document(supersedes: held.supersedes), kind: .corrected, replaced: nil)
        }
        guard let revision = offer.revision, revision != held.revision else {
            throw FilingError.refused(
                .slotTaken(type: offer.type, subject: offer.subject, held: held.id, offered: name))
        }
        if let heldRevision = held.revision, !NaturalOrder.isAscending(heldRevision, revision) {
            throw FilingError.olderRevision(file: name, offered: revision, held: heldRevision, heldID: held.id)
        }
        return Plan(document: document(supersedes: held.id), kind: .superseded, replaced: held)
    }

    private func outcome(_ plan: Plan, _ document: Document, in shipment: String) throws -> AttachOutcome {
        let register = office.workspace.register
        func users(of digest: ContentDigest) throws -> [String] {
            let uses = try register.filings(withDocument: digest).filter { $0.isCurrent && $0.shipment != shipment }
            return Array(Set(uses.map(\.shipment))).sorted()
        }
        return AttachOutcome(
            document: document, kind: plan.kind, replaced: plan.replaced?.id,
            alsoIn: try plan.replaced.map { try users(of: $0.digest) } ?? [],
            sameBytesIn: try users(of: document.digest))
    }
}

extension Document {
    fileprivate func saysTheSame(as offer: DocumentOffer) -> Bool {
        fields == offer.fields && issued == offer.issued && expires == offer.expires && revision == offer.revision
            && claimedDigest == offer.claimedDigest
    }
}

extension FilingOffice {
    /// The types of which the edition a filing is pinned to takes several current documents in one slot.
    fileprivate func typesAllowingSeveral(in dossier: Dossier) throws -> Set<String> {
        Set(try checklist(of: dossier).requirements.filter(\.allowsSeveral).map(\.id))
    }
}
