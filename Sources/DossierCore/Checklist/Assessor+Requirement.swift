extension Assessor {
    /// What a requirement comes to for one subject.
    static func finding(for requirement: Requirement, from view: Viewpoint) -> Finding {
        let labels = Labels(edition: view.edition)
        let condition = requirement.when?.answer(from: view)
        switch condition?.truth {
        case .no:
            return finding(requirement, view, .notApplicable, Sentence.notApplicable(view, condition))
        case .possibly:
            let gaps = condition?.gaps ?? []
            let message = Sentence.unknownCondition(labels, gaps)
            let check = CheckResult(
                check: "when", outcome: .couldNotVerify, message: message,
                facts: (condition?.facts ?? []).map(\.compared) + gaps.map(\.compared))
            return finding(
                requirement, view, .couldNotVerify, message, Sentence.remedies(labels, gaps), [check])
        case .definitely, nil: break
        }
        let papers = view.sheet.papers(requirement.id, about: view.subject)
        guard papers.count < 2 || requirement.allowsSeveral else {
            return severalPapers(papers, requirement, view, labels)
        }
        if papers.isEmpty, requirement.level == .grouped {
            return finding(requirement, view, .notApplicable, labels.grouped(view.edition.groups(of: requirement.id)))
        }
        if papers.isEmpty {
            let name = labels.paper(requirement.id, about: view.subject)
            return finding(
                requirement, view, .missing, Wording(zh: "未附 \(name.zh)。", en: "\(name.en) is not attached."),
                requirement.remedy)
        }
        return judged(papers, requirement, view, labels)
    }

    /// The finding where the subject a requirement is about is not even named.
    static func hole(_ requirement: Requirement, _ view: Viewpoint) -> Finding {
        if let condition = requirement.when?.answer(from: view), condition.truth == .no {
            return finding(requirement, view, .notApplicable, Sentence.notApplicable(view, condition))
        }
        let message = Sentence.hole(requirement.about, at: view.subject, Labels(edition: view.edition))
        return finding(requirement, view, .couldNotVerify, message.said, message.remedy)
    }

    private static func severalPapers(
        _ papers: [FactSheet.Paper], _ requirement: Requirement, _ view: Viewpoint, _ labels: Labels
    ) -> Finding {
        let gap = Gap(
            path: FactPath(source: requirement.id, field: ""), subject: view.subject,
            reason: .severalDocuments(papers.count))
        let message = labels.sentence(gap)
        let check = CheckResult(check: "one-document", outcome: .failed, message: message, facts: facts(papers, view))
        return finding(requirement, view, .failed, message, labels.remedy(gap), [check])
    }

    private static func judged(
        _ papers: [FactSheet.Paper], _ requirement: Requirement, _ view: Viewpoint, _ labels: Labels
    ) -> Finding {
        let present = present(papers, view)
        let parts = [fields(of: requirement, view, labels), validity(of: requirement, view, labels)]
        let checks = [present] + parts.compactMap { $0?.result }
        let decisive = parts.compactMap { $0 }.filter { $0.result.outcome != .met }
        let failed = decisive.filter { $0.result.outcome == .failed }
        let telling = failed.isEmpty ? decisive : failed
        guard let first = telling.first else {
            let name = labels.paper(requirement.id, about: view.subject)
            return finding(
                requirement, view, .met, Wording(zh: "已附 \(name.zh)。", en: "\(name.en) is attached."), nil, checks)
        }
        let remedies = telling.flatMap(\.remedies)
        return finding(
            requirement, view, first.result.outcome, .sentences(telling.map(\.result.message)),
            remedies.isEmpty ? requirement.remedy : .sentences(remedies), checks)
    }

    private static func present(_ papers: [FactSheet.Paper], _ view: Viewpoint) -> CheckResult {
        CheckResult(
            check: "one-document", outcome: .met, message: Wording(zh: "已附文件。", en: "The document is attached."),
            facts: facts(papers, view))
    }

    /// The papers themselves, as what a finding compared.
    static func facts(_ papers: [FactSheet.Paper], _ view: Viewpoint) -> [ComparedFact] {
        papers.sorted { $0.provenance.document < $1.provenance.document }.map { paper in
            ComparedFact(
                path: paper.type, subject: view.subject, value: paper.provenance.document.text,
                document: paper.provenance.document, sha256: paper.provenance.sha256)
        }
    }

    /// The fields a reviewer reads: every required one must be there and be what it should.
    private static func fields(of requirement: Requirement, _ view: Viewpoint, _ labels: Labels) -> Part? {
        guard !requirement.fields.isEmpty else { return nil }
        let readings = requirement.fields.map { field in
            (field, view.read(FactPath(source: requirement.id, field: field.name)))
        }
        let gaps = readings.flatMap { field, reading in field.isRequired ? reading.gaps : [] }
        let message =
            gaps.isEmpty
            ? Wording(zh: "必填项齐全。", en: "Every required value is recorded.") : .sentences(gaps.map(labels.sentence))
        let result = CheckResult(
            check: "fields", outcome: gaps.isEmpty ? .met : .couldNotVerify, message: message,
            facts: readings.flatMap { $0.1.facts.map(\.compared) + $0.1.gaps.map(\.compared) })
        return Part(result: result, remedies: gaps.map(labels.remedy))
    }

    /// The days on which the paper must not have expired.
    private static func validity(of requirement: Requirement, _ view: Viewpoint, _ labels: Labels) -> Part? {
        guard !requirement.validOn.isEmpty else { return nil }
        let expires = FactPath(source: requirement.id, field: "expires")
        let judgement = PaperValidity(expires: expires, days: requirement.validOn).judge(from: view)
        let doubts = judgement.gaps.map(labels.sentence) + judgement.doubts
        let name = labels.paper(requirement.id, about: view.subject)
        let message =
            switch judgement.outcome {
            case .failed: PaperValidity.failure(of: name, judgement)
            case .met: judgement.holding()
            default: Wording.sentences(doubts)
            }
        let result = CheckResult(
            check: "valid-on", outcome: judgement.outcome, message: message,
            facts: (judgement.facts.map(\.compared) + judgement.gaps.map(\.compared)).once)
        return Part(
            result: result, remedies: judgement.outcome == .couldNotVerify ? judgement.gaps.map(labels.remedy) : [])
    }

    private static func finding(
        _ requirement: Requirement, _ view: Viewpoint, _ outcome: Outcome, _ message: Wording, _ action: Wording? = nil,
        _ checks: [CheckResult] = []
    ) -> Finding {
        Finding(
            id: requirement.id, kind: .requirement, subject: view.subject, outcome: outcome,
            severity: requirement.severity, isWaivable: requirement.isWaivable, title: requirement.title,
            message: message, action: action, evidence: evidence(in: checks), citations: requirement.because,
            checks: checks)
    }
}

/// One part of what a requirement looks at.
private struct Part {
    let result: CheckResult
    let remedies: [Wording]
}
