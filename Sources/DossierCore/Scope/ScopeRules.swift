/// Whether an export needs the filing.
package enum ScopeDecision: String, Sendable, Hashable, Codable, CaseIterable {
    case yes, no
    case cannotTell = "cannot-tell"

    /// The answer in words.
    package var title: Wording {
        switch self {
        case .yes: Wording(zh: "需要备案", en: "needs the filing")
        case .no: Wording(zh: "不需要本项备案", en: "does not need this filing")
        case .cannotTell: Wording(zh: "无法判断", en: "cannot tell")
        }
    }
}

/// What a product counts as for the scope, and how that follows from what is recorded.
package struct ScopeClass: Sendable, Hashable {
    package let id: String
    package let title: Wording
    package let when: Condition
    /// Why it counts as that.
    package let say: Wording
    package let because: [Citation]

    package init(id: String, title: Wording, when: Condition, say: Wording, because: [Citation]) {
        (self.id, self.title, self.when, self.say, self.because) = (id, title, when, say, because)
    }
}

/// One ground on which an export is in the scope, out of it, or neither for certain.
package struct ScopeTest: Sendable, Hashable {
    package let id: String
    package let title: Wording
    package let when: Condition
    package let decision: ScopeDecision
    /// The reason, as it may stand in a memo.
    package let say: Wording
    package let because: [Citation]

    package init(
        id: String, title: Wording, when: Condition, decision: ScopeDecision, say: Wording, because: [Citation]
    ) {
        (self.id, self.title, self.when) = (id, title, when)
        (self.decision, self.say, self.because) = (decision, say, because)
    }
}

/// The scope of a filing as an edition describes it (`scope.yml`); data, never code.
package struct ScopeRules: Sendable, Hashable {
    /// What is said once under every answer: how far the scope itself can be relied on.
    package let note: Wording
    /// Of which exactly one should hold.
    package let classes: [ScopeClass]
    package let tests: [ScopeTest]

    package init(note: Wording, classes: [ScopeClass], tests: [ScopeTest]) {
        (self.note, self.classes, self.tests) = (note, classes, tests)
    }
}
