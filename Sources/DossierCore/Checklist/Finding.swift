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
    /// What is so, with the values.
    package let message: Wording
    /// What to do; for a met or not applicable finding, nothing.
    package let action: Wording?
    package let evidence: [EvidenceRef]
    package let citations: [Citation]
    /// The comparisons behind a rule's outcome, or the fields looked at for a requirement.
    package let checks: [CheckResult]

    package init(
        id: String, kind: Kind, subject: SubjectRef, outcome: Outcome, severity: Severity, isWaivable: Bool,
        waiver: Waiver? = nil, title: Wording, message: Wording, action: Wording?, evidence: [EvidenceRef],
        citations: [Citation], checks: [CheckResult]
    ) {
        self.id = id
        self.kind = kind
        self.subject = subject
        self.outcome = outcome
        self.severity = severity
        self.isWaivable = isWaivable
        self.waiver = waiver
        self.title = title
        self.message = message
        self.action = action
        self.evidence = evidence
        self.citations = citations
        self.checks = checks
    }
}
