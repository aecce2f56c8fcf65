/// One entry of the audit trail (domain-brief DI-01, DI-02): who did what to which object, when, from where and why.
package struct AuditEvent: Sendable, Hashable, Codable {
    /// One value that changed. `old` or `new` is nil where there was, or is, no value.
    package struct Alteration: Sendable, Hashable, Codable {
        package let field: String
        package let old: String?
        package let new: String?

        package init(field: String, old: String?, new: String?) {
            self.field = field
            self.old = old
            self.new = new
        }
    }

    /// 1 for the first event of the workspace; no gaps.
    package let sequence: Int
    package let at: Instant
    package let agent: Agent
    /// `documents-attached`, `record-created`, `signed-released` …
    package let action: String
    /// `filing`, `product`, `person`, `workspace` …
    package let objectKind: String
    package let objectID: String
    /// The object's revision after the act, where it has one.
    package let objectRevision: Int?
    package let alterations: [Alteration]
    package let reason: String?
    /// The edition in force for the object, where there is one.
    package let checklist: ChecklistPin?
    /// Digest of the event before; 64 zeros for the first.
    package let previous: ContentDigest
    /// SHA-256 over the canonical form of all the fields above.
    package let digest: ContentDigest

    package init(
        sequence: Int, at: Instant, agent: Agent, action: String, objectKind: String, objectID: String,
        objectRevision: Int?, alterations: [Alteration], reason: String?, checklist: ChecklistPin?,
        previous: ContentDigest, digest: ContentDigest
    ) {
        self.sequence = sequence
        self.at = at
        self.agent = agent
        self.action = action
        self.objectKind = objectKind
        self.objectID = objectID
        self.objectRevision = objectRevision
        self.alterations = alterations
        self.reason = reason
        self.checklist = checklist
        self.previous = previous
        self.digest = digest
    }
}

/// An entry that is yet to take its place in the chain.
package struct AuditEntry: Sendable, Hashable {
    package let action: String
    package let objectKind: String
    package let objectID: String
    package let objectRevision: Int?
    package let alterations: [AuditEvent.Alteration]
    package let reason: String?
    package let checklist: ChecklistPin?

    package init(
        action: String, objectKind: String, objectID: String, objectRevision: Int? = nil,
        alterations: [AuditEvent.Alteration] = [], reason: String? = nil, checklist: ChecklistPin? = nil
    ) {
        self.action = action
        self.objectKind = objectKind
        self.objectID = objectID
        self.objectRevision = objectRevision
        self.alterations = alterations
        self.reason = reason
        self.checklist = checklist
    }
}
