/// One part of what a requirement looks at in the paper that is there.
protocol RequirementPart: Sendable {
    var outcome: Outcome { get }
    /// What came of it, as a comparison of the finding.
    func result(_ words: SubjectWords) -> CheckResult
    /// What to supply where it could not be verified.
    func remedies(_ labels: Labels) -> [Wording]
}

/// The fields a reviewer reads: every required one must be there and be what it should.
struct RequiredFields: RequirementPart {
    private let readings: [Reading]
    private let gaps: [Gap]

    /// Nothing where the type of paper has no fields.
    init?(of requirement: Requirement, _ view: Viewpoint) {
        guard !requirement.fields.isEmpty else { return nil }
        var (readings, gaps) = ([Reading](), [Gap]())
        readings.reserveCapacity(requirement.fields.count)
        for field in requirement.fields {
            let reading = view.read(FactPath(source: requirement.id, field: field.name))
            if field.isRequired, !reading.gaps.isEmpty { gaps += reading.gaps }
            readings.append(reading)
        }
        self.readings = readings
        self.gaps = gaps
    }

    var outcome: Outcome { gaps.isEmpty ? .met : .couldNotVerify }

    func result(_ words: SubjectWords) -> CheckResult {
        let message =
            gaps.isEmpty
            ? Wording(zh: "必填项齐全。", en: "Every required value is recorded.")
            : .sentences(gaps.map(words.labels.sentence))
        return CheckResult(
            check: "fields", outcome: outcome, message: message,
            facts: readings.flatMap { $0.facts.map(\.compared) + $0.gaps.map(\.compared) })
    }

    func remedies(_ labels: Labels) -> [Wording] { gaps.map(labels.remedy) }
}

/// The days on which the paper must not have expired.
struct PaperInForce: RequirementPart {
    private let type: String
    private let judgement: Judgement

    /// Nothing where no day asks for it.
    init?(of requirement: Requirement, _ view: Viewpoint) {
        guard !requirement.validOn.isEmpty else { return nil }
        type = requirement.id
        let expires = FactPath(source: requirement.id, field: "expires")
        judgement = PaperValidity(expires: expires, days: requirement.validOn).judge(from: view)
    }

    var outcome: Outcome { judgement.outcome }

    func result(_ words: SubjectWords) -> CheckResult {
        let message =
            switch outcome {
            case .failed: PaperValidity.failure(of: words.labels.paper(type, about: words.subject), judgement)
            case .met: judgement.holding()
            default: Wording.sentences(judgement.gaps.map(words.labels.sentence) + judgement.doubts)
            }
        return CheckResult(
            check: "valid-on", outcome: outcome, message: message,
            facts: (judgement.facts.map(\.compared) + judgement.gaps.map(\.compared)).once)
    }

    func remedies(_ labels: Labels) -> [Wording] {
        outcome == .couldNotVerify ? judgement.gaps.map(labels.remedy) : []
    }
}
