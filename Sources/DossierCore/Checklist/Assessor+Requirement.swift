extension Assessor {
    /// What a requirement comes to for one subject.
    static func finding(for requirement: Requirement, from view: Viewpoint) -> Finding {
        let condition = requirement.when?.answer(from: view)
        let words = view.words
        switch condition?.truth {
        case .no:
            return finding(requirement, view.subject, .notApplicable) {
                FindingDetails(message: Sentence.notApplicable(words.labels, condition))
            }
        case .possibly:
            return finding(requirement, view.subject, .couldNotVerify) { .unknown(condition, words.labels) }
        case .definitely, nil: break
        }
        let papers = view.sheet.papers(requirement.id, about: view.subject)
        guard papers.count < 2 || requirement.allowsSeveral else { return severalPapers(papers, requirement, words) }
        if papers.isEmpty, requirement.level == .grouped {
            return finding(requirement, view.subject, .notApplicable) {
                FindingDetails(message: words.labels.grouped(words.labels.edition.groups(of: requirement.id)))
            }
        }
        if papers.isEmpty {
            return finding(requirement, view.subject, .missing) {
                let name = words.labels.paper(requirement.id, about: words.subject)
                return FindingDetails(
                    message: Wording(zh: "未附 \(name.zh)。", en: "\(name.en) is not attached."),
                    action: requirement.remedy)
            }
        }
        return judged(papers, requirement, view)
    }

    /// The finding where the subject a requirement is about is not even named.
    static func hole(_ requirement: Requirement, _ view: Viewpoint) -> Finding {
        let words = view.words
        if let condition = requirement.when?.answer(from: view), condition.truth == .no {
            return finding(requirement, view.subject, .notApplicable) {
                FindingDetails(message: Sentence.notApplicable(words.labels, condition))
            }
        }
        return finding(requirement, view.subject, .couldNotVerify) {
            let message = Sentence.hole(requirement.about, at: words.subject, words.labels)
            return FindingDetails(message: message.said, action: message.remedy)
        }
    }

    private static func severalPapers(
        _ papers: [FactSheet.Paper], _ requirement: Requirement, _ words: SubjectWords
    ) -> Finding {
        finding(requirement, words.subject, .failed) {
            let gap = Gap(
                path: FactPath(source: requirement.id, field: ""), subject: words.subject,
                reason: .severalDocuments(papers.count))
            let message = words.labels.sentence(gap)
            let check = CheckResult(
                check: "one-document", outcome: .failed, message: message,
                facts: sorted(papers).map { $0.compared(from: words.subject) })
            return FindingDetails(message: message, action: words.labels.remedy(gap), checks: [check])
        }
    }

    private static func judged(
        _ papers: [FactSheet.Paper], _ requirement: Requirement, _ view: Viewpoint
    ) -> Finding {
        let words = view.words
        let parts: [any RequirementPart] = [
            RequiredFields(of: requirement, view) as (any RequirementPart)?, PaperInForce(of: requirement, view),
        ]
        .compactMap { $0 }
        let open = parts.filter { $0.outcome != .met }
        let failed = open.filter { $0.outcome == .failed }
        let telling = failed.isEmpty ? open : failed
        return finding(requirement, view.subject, telling.first?.outcome ?? .met) {
            let present = CheckResult(
                check: "one-document", outcome: .met, message: Wording(zh: "已附文件。", en: "The document is attached."),
                facts: sorted(papers).map { $0.compared(from: words.subject) })
            let checks = [present] + parts.map { $0.result(words) }
            if telling.isEmpty {
                let name = words.labels.paper(requirement.id, about: words.subject)
                return FindingDetails(
                    message: Wording(zh: "已附 \(name.zh)。", en: "\(name.en) is attached."), checks: checks)
            }
            let remedies = telling.flatMap { $0.remedies(words.labels) }
            return FindingDetails(
                message: .sentences(telling.map { $0.result(words).message }),
                action: remedies.isEmpty ? requirement.remedy : .sentences(remedies), checks: checks)
        }
    }

    /// Papers in the order of their identifiers.
    static func sorted(_ papers: [FactSheet.Paper]) -> [FactSheet.Paper] {
        papers.count < 2 ? papers : papers.sorted { $0.provenance.document < $1.provenance.document }
    }

    private static func finding(
        _ requirement: Requirement, _ subject: SubjectRef, _ outcome: Outcome,
        composing compose: @escaping @Sendable () -> FindingDetails
    ) -> Finding {
        Finding(
            id: requirement.id, kind: .requirement, subject: subject, outcome: outcome,
            severity: requirement.severity, isWaivable: requirement.isWaivable, title: requirement.title,
            citations: requirement.because, composing: compose)
    }
}

extension FactSheet.Paper {
    /// The paper itself, as what a finding compared.
    func compared(from subject: SubjectRef) -> ComparedFact {
        ComparedFact(
            path: type, subject: subject, value: provenance.document.text, document: provenance.document,
            sha256: provenance.sha256)
    }
}
