package import Foundation

/// What `dossier.json` holds: exactly what was signed, who signed it, what happened, and where each document lies.
///
/// Written in canonical form, so that the bytes of the member `content` are the very bytes whose SHA-256 every signature
/// holds (domain-brief DI-12); a stranger can cut them out and hash them.
package struct DossierFile: Sendable, Hashable, Codable {
    /// Where a document of the content lies in the bundle.
    package struct Place: Sendable, Hashable, Codable {
        /// The document.
        package let document: Document.ID
        /// Inside the bundle's folder.
        package let path: String

        /// Puts a document at a path.
        package init(document: Document.ID, path: String) {
            self.document = document
            self.path = path
        }
    }

    /// One step in the life of the filing; the whole entry is in `audit/events.jsonl` under the same number.
    package struct Step: Sendable, Hashable, Codable {
        /// The event's number in the workspace's audit trail.
        package let event: Int
        /// When it was entered.
        package let at: Instant
        /// The audit trail's word for it.
        package let action: String
        /// The person's code.
        package let person: String
        /// The person's name at the time.
        package let name: String
        /// The reason given, where one was.
        package let reason: String?

        /// The step an event records.
        package init(_ event: AuditEvent) {
            self.event = event.sequence
            at = event.at
            action = event.action
            person = event.agent.code
            name = event.agent.name
            reason = event.reason
        }
    }

    /// The newest form this program writes and reads.
    package static let format = 1

    /// 1; a higher number is a newer form.
    package let format: Int
    /// Our internal number.
    package let reference: FilingReference
    /// 0 for the first submission.
    package let sequence: Int
    /// The shipment's identifier.
    package let shipment: String
    /// Where the filing stood when it was packed.
    package let status: DossierStatus
    /// How many changes the filing had seen.
    package let revision: Int
    /// Exactly what was signed.
    package let content: DossierContent
    /// All signatures, voided ones among them.
    package let signatures: [Signature]
    /// Codes, sorted.
    package let preparers: [String]
    /// What the authority had done by then.
    package let authorityEvents: [AuthorityEvent]
    /// Bundles made before this one.
    package let earlierBundles: [BundleReceipt]
    /// Every audit event of the filing, in order.
    package let history: [Step]
    /// Every document of the content, in the order of the paths.
    package let places: [Place]

    enum CodingKeys: String, CodingKey {
        case format, reference, sequence, shipment, status, revision, content, signatures, preparers, history
        case authorityEvents = "authority-events"
        case earlierBundles = "earlier-bundles"
        case places = "files"
    }

    /// What a filing says of itself when it is packed by this plan.
    package init(_ dossier: Dossier, plan: BundlePlan, events: [AuditEvent]) {
        format = Self.format
        reference = plan.name.reference
        sequence = plan.name.sequence
        shipment = dossier.shipment
        status = dossier.status
        revision = dossier.revision
        content = dossier.content
        signatures = dossier.signatures
        preparers = dossier.preparers.sorted()
        authorityEvents = dossier.authorityEvents
        earlierBundles = dossier.bundles.filter { $0.sequence < plan.name.sequence }
        history = events.map(Step.init)
        places = plan.documents.map { Place(document: $0.document.id, path: $0.path) }
    }

    /// The canonical bytes.
    package func data() throws -> Data { try CanonicalJSON.bytes(encoding: self) }
}
