extension Assessor {
    /// What a rule says about one subject: failed beats could-not-verify beats met.
    static func finding(for rule: Rule, from view: Viewpoint) -> Finding {
        let condition = rule.when?.answer(from: view)
        switch condition?.truth {
        case .no:
            return finding(rule, view.subject, .notApplicable, message: Sentence.notApplicable(view, condition), [])
        case .possibly:
            let labels = Labels(edition: view.edition)
            let gaps = condition?.gaps ?? []
            let check = CheckResult(
                check: "when", outcome: .couldNotVerify, message: Sentence.unknownCondition(labels, gaps),
                facts: (condition?.facts ?? []).map(\.compared) + gaps.map(\.compared))
            return finding(
                rule, view.subject, .couldNotVerify, message: check.message, action: Sentence.remedies(labels, gaps),
                [check])
        case .definitely, nil: break
        }
        let judged = rule.checks.map { judge($0, from: view) }
        let outcome = outcome(of: judged.map(\.result.outcome))
        let telling = judged.filter { $0.result.outcome == outcome }
        let action: Wording? =
            switch outcome {
            case .failed: rule.remedy
            case .couldNotVerify:
                telling.flatMap(\.remedies).isEmpty ? rule.remedy : .sentences(telling.flatMap(\.remedies))
            case .met, .missing, .notApplicable: nil
            }
        return finding(
            rule, view.subject, outcome, message: .sentences(telling.map(\.result.message)), action: action,
            judged.map(\.result))
    }

    /// The finding where the subject a rule is about is not even named.
    static func hole(_ rule: Rule, _ view: Viewpoint) -> Finding {
        if let condition = rule.when?.answer(from: view), condition.truth == .no {
            return finding(rule, view.subject, .notApplicable, message: Sentence.notApplicable(view, condition), [])
        }
        let message = Sentence.hole(rule.about, at: view.subject, Labels(edition: view.edition))
        return finding(
            rule, view.subject, .couldNotVerify, message: message.said, action: message.remedy, [])
    }

    private static func outcome(of outcomes: [Outcome]) -> Outcome {
        for decisive in [Outcome.failed, .couldNotVerify, .met] where outcomes.contains(decisive) { return decisive }
        return outcomes.isEmpty ? .couldNotVerify : .notApplicable
    }

    private static func judge(_ check: Check, from view: Viewpoint) -> (result: CheckResult, remedies: [Wording]) {
        let labels = Labels(edition: view.edition)
        if let condition = check.when?.answer(from: view), condition.truth != .definitely {
            let isUnknown = condition.truth == .possibly
            let message =
                isUnknown
                ? Sentence.unknownCondition(labels, condition.gaps) : Sentence.notApplicable(view, condition)
            return (
                CheckResult(
                    check: check.id, outcome: isUnknown ? .couldNotVerify : .notApplicable, message: message,
                    facts: condition.facts.map(\.compared) + condition.gaps.map(\.compared)),
                isUnknown ? condition.gaps.map(labels.remedy) : []
            )
        }
        var judgement = check.kind.judge(from: view)
        judgement.fill("subject", Sentence.plain(view.subject.id))
        let outcome = judgement.outcome
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
        _ rule: Rule, _ subject: SubjectRef, _ outcome: Outcome, message: Wording, action: Wording? = nil,
        _ checks: [CheckResult]
    ) -> Finding {
        Finding(
            id: rule.id, kind: .rule, subject: subject, outcome: outcome, severity: rule.severity,
            isWaivable: rule.isWaivable, title: rule.title, message: message, action: action,
            evidence: evidence(in: checks), citations: rule.because, checks: checks)
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

extension Array where Element: Equatable {
    /// The elements in order, each once. For the few facts of a finding, looking is quicker than hashing.
    var once: [Element] {
        count < 2 ? self : reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
