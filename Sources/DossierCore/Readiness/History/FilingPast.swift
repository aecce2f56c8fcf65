/// A filing on the way back to an earlier moment; its records are named by version until their bodies are read.
package struct FilingPast: Sendable {
    /// The moment asked for.
    package let at: Instant
    /// The version of each record relied on then: `batch:MSC01-26A03` is 1.
    package internal(set) var versions: [String: Int]
    /// What other shipments drew from its permits before it, as the filing was told then.
    package internal(set) var drawings: [PermitDrawing]
    /// Everything but the records.
    var dossier: Dossier

    init(at: Instant, dossier: Dossier, versions: [String: Int]) {
        self.at = at
        self.versions = versions
        drawings = dossier.records.drawings
        self.dossier = dossier
    }

    /// The filing as it stood, over the records of those versions. Who was to see to which finding is not among it: the
    /// trail keeps no more of that than a line, and no verdict looks at it.
    ///
    /// - Throws: `HistoryFault.signedOtherwise` when that is not what was released.
    package func dossier(over records: DossierRecords) throws(HistoryFault) -> Dossier {
        var dossier = dossier
        dossier.records = records
        guard !dossier.status.isOpen, let release = dossier.signatures.last(where: { $0.isRelease }) else {
            return dossier
        }
        let content: ContentDigest
        do { content = try dossier.contentDigest() } catch { throw .signedOtherwise(dossier.shipment) }
        guard content == release.content else { throw .signedOtherwise(dossier.shipment) }
        return dossier
    }

    /// Takes what is kept by revision, once everything later is undone.
    mutating func settle(papers: [FilingHistory.HeldPaper], after kept: [AuditEvent]) throws(HistoryFault) {
        guard let revision = kept.last(where: { $0.objectRevision != nil })?.objectRevision else {
            throw .noBeginning(dossier.shipment)
        }
        dossier.revision = revision
        dossier.documents = papers.filter { $0.from <= revision && ($0.ended ?? .max) > revision }
            .map(\.document).sorted { $0.id < $1.id }
        dossier.preparers = Set(kept.filter { Self.preparing.contains($0.action) }.map(\.agent.code))
        dossier.assignments = []
        dossier.corrections = dossier.corrections.compactMap { $0.past(at: at) }
        if let pin = kept.last(where: { $0.checklist != nil })?.checklist, pin != dossier.checklist {
            throw .contradicted(dossier.shipment, field: "checklist")
        }
    }

    /// The acts that make somebody a preparer.
    private static let preparing: Set<String> = [
        "filing-opened", "records-changed", "documents-attached", "document-withdrawn", "fact-confirmed",
        "correction-answered", "correction-withdrawn", "correction-reopened",
    ]
}

extension Signature {
    fileprivate var isRelease: Bool { meaning == .released && voidedBecause == nil }
}
