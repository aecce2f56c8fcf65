extension Assessor {
    /// What a rule says about one subject: failed beats could-not-verify beats met.
    static func finding(for rule: Rule, from view: Viewpoint) -> Finding {
        let condition = rule.when?.answer(from: view)
        switch condition?.truth {
        case .no:
            return finding(rule, view.subject, .notApplicable) { [words = view.words] in
                FindingDetails(message: Sentence.notApplicable(words.labels, condition))
            }
        case .possibly:
            return finding(rule, view.subject, .couldNotVerify) { [words = view.words] in
                .unknown(condition, words.labels)
            }
        case .definitely, nil: break
        }
        let judged = rule.checks.map { judge($0, from: view) }
        let outcome = outcome(of: judged.map(\.outcome))
        return finding(rule, view.subject, outcome) { details(of: rule, outcome, judged) }
    }

    private static func details(of rule: Rule, _ outcome: Outcome, _ judged: [JudgedCheck]) -> FindingDetails {
        let all = judged.map { (outcome: $0.outcome, told: $0.tell()) }
        let telling = all.filter { $0.outcome == outcome }.map(\.told)
        let remedies = telling.flatMap(\.remedies)
        let action: Wording? =
            switch outcome {
            case .failed: rule.remedy
            case .couldNotVerify: remedies.isEmpty ? rule.remedy : .sentences(remedies)
            case .met, .missing, .notApplicable: nil
            }
        return FindingDetails(
            message: .sentences(telling.map(\.result.message)), action: action, checks: all.map(\.told.result))
    }

    /// The finding where the subject a rule is about is not even named.
    static func hole(_ rule: Rule, _ view: Viewpoint) -> Finding {
        if let condition = rule.when?.answer(from: view), condition.truth == .no {
            return finding(rule, view.subject, .notApplicable) { [words = view.words] in
                FindingDetails(message: Sentence.notApplicable(words.labels, condition))
            }
        }
        return finding(rule, view.subject, .couldNotVerify) { [words = view.words] in
            let message = Sentence.hole(rule.about, at: words.subject, words.labels)
            return FindingDetails(message: message.said, action: message.remedy)
        }
    }

    private static func outcome(of outcomes: [Outcome]) -> Outcome {
        for decisive in [Outcome.failed, .couldNotVerify, .met] where outcomes.contains(decisive) { return decisive }
        return outcomes.isEmpty ? .couldNotVerify : .notApplicable
    }

    private static func judge(_ check: Check, from view: Viewpoint) -> JudgedCheck {
        let words = view.words
        if let condition = check.when?.answer(from: view), condition.truth != .definitely {
            return JudgedCheck(outcome: condition.truth == .possibly ? .couldNotVerify : .notApplicable) {
                tell(of: check, unasked: condition, words.labels)
            }
        }
        var judgement = check.kind.judge(from: view)
        judgement.fill("subject", Sentence.plain(words.subject.id))
        let (judged, outcome) = (judgement, judgement.outcome)
        return JudgedCheck(outcome: outcome) { tell(of: check, judged, outcome, words.labels) }
    }

    /// A comparison whose condition does not hold, or of which nobody knows whether it does.
    private static func tell(
        of check: Check, unasked condition: ConditionAnswer, _ labels: Labels
    ) -> JudgedCheck.Told {
        let isUnknown = condition.truth == .possibly
        let message =
            isUnknown ? Sentence.unknownCondition(labels, condition.gaps) : Sentence.notApplicable(labels, condition)
        return (
            CheckResult(
                check: check.id, outcome: isUnknown ? .couldNotVerify : .notApplicable, message: message,
                facts: condition.facts.map(\.compared) + condition.gaps.map(\.compared)),
            isUnknown ? condition.gaps.map(labels.remedy) : []
        )
    }

    private static func tell(
        of check: Check, _ judgement: Judgement, _ outcome: Outcome, _ labels: Labels
    ) -> JudgedCheck.Told {
        let message =
            switch outcome {
            case .failed: judgement.filled(check.say)
            case .met: judgement.holding()
            default: doubts(judgement, labels)
            }
        return (
            CheckResult(
                check: check.id, outcome: outcome, message: message,
                facts: (judgement.facts.map(\.compared) + judgement.gaps.map(\.compared)).once),
            outcome == .couldNotVerify ? judgement.gaps.map(labels.remedy) : []
        )
    }

    private static func doubts(_ judgement: Judgement, _ labels: Labels) -> Wording {
        let all = judgement.gaps.map(labels.sentence) + judgement.doubts
        return all.isEmpty ? Doubt.nothing : .sentences(all)
    }

    private static func finding(
        _ rule: Rule, _ subject: SubjectRef, _ outcome: Outcome,
        composing compose: @escaping @Sendable () -> FindingDetails
    ) -> Finding {
        Finding(
            id: rule.id, kind: .rule, subject: subject, outcome: outcome, severity: rule.severity,
            isWaivable: rule.isWaivable, title: rule.title, citations: rule.because, composing: compose)
    }

    /// The papers behind some comparisons, each once, in order.
    static func evidence(in checks: [CheckResult]) -> [EvidenceRef] {
        var references: [EvidenceRef] = []
        for fact in checks.lazy.flatMap(\.facts) {
            guard let document = fact.document, let sha256 = fact.sha256 else { continue }
            if !references.contains(where: { $0.document == document }) {
                references.append(EvidenceRef(document: document, sha256: sha256))
            }
        }
        return references.sorted { $0.document < $1.document }
    }
}

/// How one comparison came out, and what it tells when somebody asks.
private struct JudgedCheck: Sendable {
    typealias Told = (result: CheckResult, remedies: [Wording])

    let outcome: Outcome
    let tell: @Sendable () -> Told

    init(outcome: Outcome, _ tell: @escaping @Sendable () -> Told) {
        self.outcome = outcome
        self.tell = tell
    }
}

extension FindingDetails {
    /// Nobody knows whether a condition holds: why, and what to supply.
    static func unknown(_ condition: ConditionAnswer?, _ labels: Labels) -> FindingDetails {
        let gaps = condition?.gaps ?? []
        let check = CheckResult(
            check: "when", outcome: .couldNotVerify, message: Sentence.unknownCondition(labels, gaps),
            facts: (condition?.facts ?? []).map(\.compared) + gaps.map(\.compared))
        return FindingDetails(message: check.message, action: Sentence.remedies(labels, gaps), checks: [check])
    }
}

extension Array where Element: Equatable {
    /// The elements in order, each once. For the few facts of a finding, looking is quicker than hashing.
    var once: [Element] {
        count < 2 ? self : reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
