/// Links events to one another so that a changed, missing or reordered one shows (domain-brief DI-03).
package enum AuditChain {
    /// What stands before the first event: 64 zeros.
    package static let origin = ContentDigest.zeros

    /// The event that follows `previous`.
    package static func link(
        _ entry: AuditEntry, after previous: AuditEvent?, by agent: Agent, at instant: Instant
    ) throws -> AuditEvent {
        let unsigned = AuditEvent(
            sequence: (previous?.sequence ?? 0) + 1, at: instant, agent: agent, action: entry.action,
            objectKind: entry.objectKind, objectID: entry.objectID, objectRevision: entry.objectRevision,
            alterations: entry.alterations, reason: entry.reason, checklist: entry.checklist,
            previous: previous?.digest ?? origin, digest: origin)
        return unsigned.sealed(with: try digest(of: unsigned))
    }

    /// SHA-256 over the canonical form of every field except the digest itself.
    package static func digest(of event: AuditEvent) throws -> ContentDigest {
        guard case .object(var members) = try JSONValue(encoding: event) else { throw NotAnObject() }
        members["digest"] = nil
        return ContentDigest.of(CanonicalJSON.bytes(.object(members)))
    }

    /// An event always encodes as an object; anything else is a fault in the program.
    struct NotAnObject: Error {}

    /// What is wrong with an event, seen after the one before it.
    package enum Fault: String, Sendable, Hashable, Codable {
        /// A field was altered: the digest does not belong to the fields.
        case altered
        /// It does not follow the event before it.
        case unlinked
        /// A number is missing, doubled or out of order.
        case outOfSequence = "out-of-sequence"
    }

    /// Faults of `event` when it should follow `previous`; empty when it does.
    package static func faults(of event: AuditEvent, after previous: AuditEvent?) throws -> [Fault] {
        var faults: [Fault] = []
        if event.sequence != (previous?.sequence ?? 0) + 1 { faults.append(.outOfSequence) }
        if event.previous != previous?.digest ?? origin { faults.append(.unlinked) }
        if try digest(of: event) != event.digest { faults.append(.altered) }
        return faults
    }
}

extension AuditEvent {
    fileprivate func sealed(with digest: ContentDigest) -> AuditEvent {
        AuditEvent(
            sequence: sequence, at: at, agent: agent, action: action, objectKind: objectKind, objectID: objectID,
            objectRevision: objectRevision, alterations: alterations, reason: reason, checklist: checklist,
            previous: previous, digest: digest)
    }
}
