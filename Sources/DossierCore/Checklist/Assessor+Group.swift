extension Assessor {
    /// What a group of documents comes to for one subject.
    static func finding(for group: DocumentGroup, from view: Viewpoint) -> Finding {
        let condition = group.when?.answer(from: view)
        let words = view.words
        switch condition?.truth {
        case .no:
            return finding(group, view.subject, .notApplicable) {
                FindingDetails(message: Sentence.notApplicable(words.labels, condition))
            }
        case .possibly:
            return finding(group, view.subject, .couldNotVerify) { .unknown(condition, words.labels) }
        case .definitely, nil: break
        }
        let present = group.members.filter { !view.sheet.papers($0, about: view.subject).isEmpty }
        let outcome = group.relation.outcome(of: present.count)
        let papers = present.flatMap { sorted(view.sheet.papers($0, about: view.subject)) }
        return finding(group, view.subject, outcome) {
            let message = message(group, present, outcome, words.labels, words.subject)
            let check = CheckResult(
                check: "members", outcome: outcome == .missing ? .failed : outcome, message: message,
                facts: papers.map { $0.compared(from: words.subject) })
            return FindingDetails(message: message, action: outcome == .met ? nil : group.remedy, checks: [check])
        }
    }

    /// The finding where the subject the members of a group are about is not even named.
    static func hole(_ group: DocumentGroup, about kind: SubjectKind, _ view: Viewpoint) -> Finding {
        let words = view.words
        if let condition = group.when?.answer(from: view), condition.truth == .no {
            return finding(group, view.subject, .notApplicable) {
                FindingDetails(message: Sentence.notApplicable(words.labels, condition))
            }
        }
        return finding(group, view.subject, .couldNotVerify) {
            let message = Sentence.hole(kind, at: words.subject, words.labels)
            return FindingDetails(message: message.said, action: message.remedy)
        }
    }

    private static func message(
        _ group: DocumentGroup, _ present: [String], _ outcome: Outcome, _ labels: Labels, _ subject: SubjectRef
    ) -> Wording {
        let all = labels.papers(outcome == .missing ? group.members : present, about: subject)
        return switch outcome {
        case .missing:
            group.relation == .exactlyOne
                ? Wording(zh: "\(all.zh)中须有一份，均未附。", en: "One of \(all.en) is needed; none is attached.")
                : Wording(zh: "\(all.zh)中至少须有一份，均未附。", en: "At least one of \(all.en) is needed; none is attached.")
        case .failed:
            Wording(
                zh: "同时附有\(all.zh)，只应有一份：请选定一份，或拆分。",
                en: "\(all.en) are all attached; only one belongs here. Pick one or split.")
        default:
            present.isEmpty
                ? Wording(zh: "该组文件均未附，符合要求。", en: "None of the group is attached, as it may be.")
                : Wording(zh: "已附 \(all.zh)。", en: "\(all.en) is attached.")
        }
    }

    private static func finding(
        _ group: DocumentGroup, _ subject: SubjectRef, _ outcome: Outcome,
        composing compose: @escaping @Sendable () -> FindingDetails
    ) -> Finding {
        Finding(
            id: group.id, kind: .requirement, subject: subject, outcome: outcome, severity: group.severity,
            isWaivable: group.isWaivable, title: group.title, citations: group.because, composing: compose)
    }
}

extension DocumentGroup.Relation {
    /// What so many documents come to: too few are missing, too many fail.
    fileprivate func outcome(of count: Int) -> Outcome {
        switch self {
        case .exactlyOne: count == 0 ? .missing : count == 1 ? .met : .failed
        case .atLeastOne: count == 0 ? .missing : .met
        case .atMostOne, .notBoth: count < 2 ? .met : .failed
        }
    }
}
