/// Which checklist edition a filing is judged by: id, edition and the SHA-256 over the edition's files.
package struct ChecklistPin: Sendable, Hashable, Codable {
    package let id: String
    package let edition: String
    package let sha256: ContentDigest

    package init(id: String, edition: String, sha256: ContentDigest) {
        self.id = id
        self.edition = edition
        self.sha256 = sha256
    }
}

/// The shared records a filing relies on, each list in the order of its key.
package struct DossierRecords: Sendable, Hashable {
    package var shipment: Shipment
    package var trial: Trial
    package var parties: [Party]
    package var products: [Product]
    package var donors: [Donor]
    package var batches: [Batch]
    /// The permits the shipment names.
    package var permits: [Permit]
    /// What other shipments draw from those permits before this one, by permit, departure and shipment.
    package var drawings: [PermitDrawing]

    package init(
        shipment: Shipment, trial: Trial, parties: [Party], products: [Product], donors: [Donor], batches: [Batch],
        permits: [Permit] = [], drawings: [PermitDrawing] = []
    ) {
        self.shipment = shipment
        self.trial = trial
        self.parties = parties.sorted { $0.code < $1.code }
        self.products = products.sorted { $0.code < $1.code }
        self.donors = donors.sorted { $0.code < $1.code }
        self.batches = batches.sorted { $0.lot < $1.lot }
        self.permits = permits.sorted { $0.code < $1.code }
        self.drawings = drawings.sorted {
            ($0.permit, $0.departs, $0.shipment) < ($1.permit, $1.departs, $1.shipment)
        }
    }
}

/// The case for one shipment under one regime: the loaded view of a filing over the shared records.
///
/// Changed only by `applying(_:by:at:)`. `revision` counts changes, so that a decision drawn from an older view is refused.
package struct Dossier: Sendable, Hashable {
    package var checklist: ChecklistPin
    package var status: DossierStatus
    package var revision: Int
    package var records: DossierRecords
    /// The current revision in each slot, in the order of their ids.
    package var documents: [Document]
    package var waivers: [Waiver]
    /// Who sees to which finding, one at most for each, in their order; no part of the content that is signed.
    package var assignments: [Assignment]
    package var signatures: [Signature]
    /// Codes of the people who prepared content: they can neither review nor release it.
    package var preparers: Set<String>
    package var authorityEvents: [AuthorityEvent]
    /// What the authority asked to be put right, in the order it was put on record; answered items are part of the content.
    package var corrections: [CorrectionItem]
    package var reference: FilingReference?
    package var bundles: [BundleReceipt]
    /// The text of the documents, where it was loaded; derived, no part of what the filing is.
    package var texts: PaperTexts

    package init(
        checklist: ChecklistPin, status: DossierStatus = .inPreparation, revision: Int = 1, records: DossierRecords,
        documents: [Document] = [], waivers: [Waiver] = [], signatures: [Signature] = [], preparers: Set<String> = [],
        authorityEvents: [AuthorityEvent] = [], reference: FilingReference? = nil, bundles: [BundleReceipt] = [],
        assignments: [Assignment] = [], texts: PaperTexts = PaperTexts(),
        corrections: [CorrectionItem] = []
    ) {
        self.checklist = checklist
        self.status = status
        self.revision = revision
        self.records = records
        self.documents = documents
        self.waivers = waivers
        self.assignments = assignments.sorted()
        self.signatures = signatures
        self.preparers = preparers
        self.authorityEvents = authorityEvents
        self.corrections = corrections
        self.reference = reference
        self.bundles = bundles
        self.texts = texts
    }

    /// The shipment's identifier, by which the filing is known until it has a reference.
    package var shipment: String { records.shipment.id }

    /// The filing as a subject.
    package var subject: SubjectRef { SubjectRef(.filing, shipment) }
}
