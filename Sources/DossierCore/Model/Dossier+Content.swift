package import Foundation

/// Exactly what people sign: checklist pin, records, documents, approved waivers and answers to the authority; no status,
/// no signatures, no assignments of work, no clock of ours.
package struct DossierContent: Sendable, Hashable, Codable {
    package let checklist: ChecklistPin
    package let records: DossierRecords
    package let documents: [Document]
    package let waivers: [Waiver]
    /// Correction items that are answered or withdrawn, in the order they were asked; nil when there are none, so that what
    /// was signed without any keeps its bytes.
    package let corrections: [SettledCorrection]?
}

extension Dossier {
    package var content: DossierContent {
        let settled = corrections.compactMap(SettledCorrection.init)
        return DossierContent(
            checklist: checklist, records: records, documents: documents.sorted { $0.id < $1.id },
            waivers: waivers.filter { $0.approvedBy != nil }
                .sorted { ($0.finding, $0.subject, $0.proposedAt) < ($1.finding, $1.subject, $1.proposedAt) },
            corrections: settled.isEmpty ? nil : settled)
    }

    /// The canonical form (RFC 8785) of the content.
    package func contentBytes() throws -> Data { try CanonicalJSON.bytes(encoding: content) }

    /// SHA-256 of the canonical form: what a signature holds.
    package func contentDigest() throws -> ContentDigest { ContentDigest.of(try contentBytes()) }

    /// The signatures that still speak of the content as it is.
    package func validSignatures() throws -> [Signature] {
        let digest = try contentDigest()
        return signatures.filter { $0.voidedBecause == nil && $0.content == digest }
    }
}
