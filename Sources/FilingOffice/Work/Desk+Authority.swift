package import DossierCore
package import Foundation
import Records

/// What a person types about an authority's event; the evidence is a file, the rest comes from the notice.
package struct AuthorityNotice: Sendable {
    package let kind: AuthorityEvent.Kind
    package let number: String?
    package let date: Day
    package let evidence: URL
    package let validFrom: Day?
    package let validUntil: Day?
    package let quantity: Quantity?
    package let due: Day?
    package let note: String?

    package init(
        kind: AuthorityEvent.Kind, number: String?, date: Day, evidence: URL, validFrom: Day? = nil,
        validUntil: Day? = nil, quantity: Quantity? = nil, due: Day? = nil, note: String? = nil
    ) {
        self.kind = kind
        self.number = number
        self.date = date
        self.evidence = evidence
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.quantity = quantity
        self.due = due
        self.note = note
    }
}

extension Desk {
    /// Records what the authority did, with the notice as evidence. The status follows; the entry date is the clock's.
    package func record(_ notice: AuthorityNotice, for shipment: String) throws -> Dossier {
        try require([.regulatorySpecialist, .regulatoryManager], to: "authority-\(notice.kind.rawValue)")
        _ = try office.dossier(shipment)
        let vault = office.workspace.vault
        let staged = try vault.stage(filesAt: [notice.evidence])
        do {
            let object = staged[0]
            let name = notice.evidence.lastPathComponent.precomposedStringWithCanonicalMapping
            guard object.size > 0 else { throw FilingError.fileEmpty(notice.evidence.path) }
            let type = MediaType.sniff(object.head, name: name)
            guard !MediaType.isArchive(type) else {
                throw FilingError.archiveRefused(notice.evidence.path, mediaType: type)
            }
            try vault.commit(staged)
            let now = office.clock()
            let event = AuthorityEvent(
                kind: notice.kind, number: notice.number, date: notice.date, evidence: object.digest,
                evidenceName: name, validFrom: notice.validFrom, validUntil: notice.validUntil,
                quantity: notice.quantity, due: notice.due, note: notice.note, recordedBy: person.code,
                recordedAt: now)
            return try change(shipment) { _ in [.authorityEventRecorded(event)] }
        } catch {
            vault.discard(staged)
            throw error
        }
    }
}
