/// What came out for one requirement or rule and one subject.
package enum Outcome: String, Sendable, Hashable, Codable, CaseIterable {
    case met, missing, failed
    case couldNotVerify = "could-not-verify"
    case notApplicable = "not-applicable"

    package var title: Wording {
        switch self {
        case .met: Wording(zh: "满足", en: "met")
        case .missing: Wording(zh: "缺失", en: "missing")
        case .failed: Wording(zh: "不符合", en: "failed")
        case .couldNotVerify: Wording(zh: "无法核实", en: "could not verify")
        case .notApplicable: Wording(zh: "不适用", en: "not applicable")
        }
    }
}

package enum Verdict: String, Sendable, Hashable, Codable, CaseIterable {
    case ready, blocked
    case couldNotVerify = "could-not-verify"

    package var title: Wording {
        switch self {
        case .ready: Wording(zh: "齐备", en: "ready")
        case .blocked: Wording(zh: "受阻", en: "blocked")
        case .couldNotVerify: Wording(zh: "无法核实", en: "could not verify")
        }
    }
}

/// A recorded value that was looked at, and where it was read.
package struct ComparedFact: Sendable, Hashable, Codable {
    /// `D17.released-on`, `batch.expiry`.
    package let path: String
    package let subject: SubjectRef
    /// As recorded; nil when absent.
    package let value: String?
    /// The document it was read in; nil for a record or a parameter.
    package let document: Document.ID?
    package let sha256: ContentDigest?
    /// The page it stands on, where the program or a person has seen it there; counted from 1.
    package let page: Int?

    package init(
        path: String, subject: SubjectRef, value: String?, document: Document.ID?, sha256: ContentDigest?,
        page: Int? = nil
    ) {
        self.path = path
        self.subject = subject
        self.value = value
        self.document = document
        self.sha256 = sha256
        self.page = page
    }
}

/// What came out for one comparison of a rule.
package struct CheckResult: Sendable, Hashable, Codable {
    package let check: String
    package let outcome: Outcome
    package let message: Wording
    package let facts: [ComparedFact]

    package init(check: String, outcome: Outcome, message: Wording, facts: [ComparedFact]) {
        self.check = check
        self.outcome = outcome
        self.message = message
        self.facts = facts
    }
}

package struct EvidenceRef: Sendable, Hashable, Codable {
    package let document: Document.ID
    package let sha256: ContentDigest

    package init(document: Document.ID, sha256: ContentDigest) {
        self.document = document
        self.sha256 = sha256
    }
}

/// A requirement's or rule's result about one subject. Data, never an error.
package struct Finding: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, Codable {
        case requirement, rule
    }

    package let id: String
    package let kind: Kind
    package let subject: SubjectRef
    package let outcome: Outcome
    package let severity: Severity
    package let isWaivable: Bool
    /// A waiver of this finding, whatever its standing; it changes the verdict only while in force.
    package let waiver: Waiver?
    package let title: Wording
    private let composed: ComposedDetails

    /// What is so, with the values.
    package var message: Wording { composed.details.message }
    /// What to do; for a met or not applicable finding, nothing.
    package var action: Wording? { composed.details.action }
    package var evidence: [EvidenceRef] { composed.details.evidence }
    package let citations: [Citation]
    /// The comparisons behind a rule's outcome, or the fields looked at for a requirement.
    package var checks: [CheckResult] { composed.details.checks }

    package init(
        id: String, kind: Kind, subject: SubjectRef, outcome: Outcome, severity: Severity, isWaivable: Bool,
        waiver: Waiver? = nil, title: Wording, message: Wording, action: Wording?, evidence: [EvidenceRef],
        citations: [Citation], checks: [CheckResult]
    ) {
        let details = FindingDetails(message: message, action: action, evidence: evidence, checks: checks)
        self.init(
            id: id, kind: kind, subject: subject, outcome: outcome, severity: severity, isWaivable: isWaivable,
            waiver: waiver, title: title, citations: citations, composed: ComposedDetails(details))
    }

    /// A finding whose sentences and comparisons are composed when somebody asks for them.
    init(
        id: String, kind: Kind, subject: SubjectRef, outcome: Outcome, severity: Severity, isWaivable: Bool,
        title: Wording, citations: [Citation], composing compose: @escaping @Sendable () -> FindingDetails
    ) {
        self.init(
            id: id, kind: kind, subject: subject, outcome: outcome, severity: severity, isWaivable: isWaivable,
            waiver: nil, title: title, citations: citations, composed: ComposedDetails(compose))
    }

    private init(
        id: String, kind: Kind, subject: SubjectRef, outcome: Outcome, severity: Severity, isWaivable: Bool,
        waiver: Waiver?, title: Wording, citations: [Citation], composed: ComposedDetails
    ) {
        self.id = id
        self.kind = kind
        self.subject = subject
        self.outcome = outcome
        self.severity = severity
        self.isWaivable = isWaivable
        self.waiver = waiver
        self.title = title
        self.citations = citations
        self.composed = composed
    }

    /// The same finding with a waiver beside it.
    func beside(_ waiver: Waiver) -> Finding {
        Finding(
            id: id, kind: kind, subject: subject, outcome: outcome, severity: severity, isWaivable: isWaivable,
            waiver: waiver, title: title, citations: citations, composed: composed)
    }
}

extension Finding {
    package static func == (left: Finding, right: Finding) -> Bool {
        left.id == right.id && left.kind == right.kind && left.subject == right.subject
            && left.outcome == right.outcome && left.severity == right.severity && left.isWaivable == right.isWaivable
            && left.waiver == right.waiver && left.title == right.title && left.citations == right.citations
            && (left.composed === right.composed || left.composed.details == right.composed.details)
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(id)
        hasher.combine(subject)
        hasher.combine(outcome)
    }
}
