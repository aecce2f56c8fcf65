/// One consistency check across records and documents; all of its comparisons must hold.
package struct Rule: Sendable, Hashable {
    package let id: String
    package let title: Wording
    package let about: SubjectKind
    package let severity: Severity
    package let when: Condition?
    package let checks: [Check]
    package let because: [Citation]
    package let remedy: Wording
    package let isWaivable: Bool

    package init(
        id: String, title: Wording, about: SubjectKind, severity: Severity, when: Condition?, checks: [Check],
        because: [Citation], remedy: Wording, isWaivable: Bool
    ) {
        self.id = id
        self.title = title
        self.about = about
        self.severity = severity
        self.when = when
        self.checks = checks
        self.because = because
        self.remedy = remedy
        self.isWaivable = isWaivable
    }
}

/// One comparison of a rule.
package struct Check: Sendable, Hashable {
    package let id: String
    package let kind: RuleKind
    package let when: Condition?
    /// The sentence when it fails, with `{placeholders}`.
    package let say: Wording

    package init(id: String, kind: RuleKind, when: Condition?, say: Wording) {
        self.id = id
        self.kind = kind
        self.when = when
        self.say = say
    }
}

/// A value written in the edition, or the address of one.
package enum Operand: Sendable, Hashable {
    case path(FactPath)
    case literal(String)
}

/// How two recorded values count as the same.
package enum Comparison: String, Sendable, Hashable, Codable, CaseIterable {
    case exact, text, lot, quantity, day
}

/// The ten kinds of comparison. Another one is a change of code, reviewed as code.
package enum RuleKind: Sendable, Hashable {
    case sameValue(SameValue)
    case orderOfDays(OrderOfDays)
    case withinWindow(WithinWindow)
    case coversPeriod(CoversPeriod)
    case withinLimit(WithinLimit)
    case setsAgree(SetsAgree)
    case wellFormed(WellFormed)
    case reconciles(Reconciles)
    case resultsMeetLimits(ResultsMeetLimits)
    case freeOf(FreeOf)
}
