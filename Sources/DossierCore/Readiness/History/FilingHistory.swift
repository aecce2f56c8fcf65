/// Everything that is kept of one filing, from which it can be seen as it stood at an earlier moment.
///
/// The way back is the audit trail itself: what happened after the moment is undone, last first. Nothing is guessed:
/// where an event does not fit what it is undone from, there is no answer.
package struct FilingHistory: Sendable {
    /// A paper the filing holds or has held.
    package struct HeldPaper: Sendable, Hashable {
        package let document: Document
        /// The filing's revision that attached it.
        package let from: Int
        /// The filing's revision that superseded or withdrew it; nil while it is held.
        package let ended: Int?

        package init(document: Document, from: Int, ended: Int?) {
            self.document = document
            self.from = from
            self.ended = ended
        }
    }

    /// The filing as it stands.
    package let now: Dossier
    /// Every event of the filing, in the order of the trail.
    package let events: [AuditEvent]
    package let papers: [HeldPaper]
    /// The version of each record it relies on now: `batch:MSC01-26A03` is 2.
    package let versions: [String: Int]

    package init(now: Dossier, events: [AuditEvent], papers: [HeldPaper], versions: [String: Int]) {
        self.now = now
        self.events = events
        self.papers = papers
        self.versions = versions
    }

    /// The filing as it stood at a moment, what happened in that very second included.
    ///
    /// - Throws: `HistoryFault`.
    package func past(at instant: Instant) throws(HistoryFault) -> FilingPast {
        guard let first = events.first, first.action == "filing-opened" else { throw .noBeginning(now.shipment) }
        guard first.at <= instant else { throw .notYetOpen(now.shipment, opened: first.at, asked: instant) }
        for event in events { try Self.requireIntact(event) }
        let later = events.drop { $0.at <= instant }
        // A clock set back makes "at that moment" mean two things.
        if let early = later.first(where: { $0.at <= instant }) { throw .clockWentBack(early, asked: instant) }
        var past = FilingPast(at: instant, dossier: now, versions: versions)
        for event in later.reversed() { try past.undo(event) }
        let kept = events.dropLast(later.count)
        try past.settle(papers: papers, after: Array(kept))
        return past
    }

    private static func requireIntact(_ event: AuditEvent) throws(HistoryFault) {
        let digest: ContentDigest
        do { digest = try AuditChain.digest(of: event) } catch { throw .altered(sequence: event.sequence) }
        guard digest == event.digest else { throw .altered(sequence: event.sequence) }
    }
}
