extension Assessor {
    /// What a group of documents comes to for one subject.
    static func finding(for group: DocumentGroup, from view: Viewpoint) -> Finding {
        let labels = Labels(edition: view.edition)
        let condition = group.when?.answer(from: view)
        switch condition?.truth {
        case .no:
            return finding(group, view, .notApplicable, Sentence.notApplicable(view, condition))
        case .possibly:
            let gaps = condition?.gaps ?? []
            let message = Sentence.unknownCondition(labels, gaps)
            let check = CheckResult(
                check: "when", outcome: .couldNotVerify, message: message,
                facts: (condition?.facts ?? []).map(\.compared) + gaps.map(\.compared))
            return finding(group, view, .couldNotVerify, message, Sentence.remedies(labels, gaps), [check])
        case .definitely, nil: break
        }
        let present = group.members.filter { !view.sheet.papers($0, about: view.subject).isEmpty }
        let outcome = group.relation.outcome(of: present.count)
        let message = message(group, present, outcome, labels, view.subject)
        let check = CheckResult(
            check: "members", outcome: outcome == .missing ? .failed : outcome, message: message,
            facts: present.flatMap { facts(view.sheet.papers($0, about: view.subject), view) })
        return finding(group, view, outcome, message, outcome == .met ? nil : group.remedy, [check])
    }

    /// The finding where the subject the members of a group are about is not even named.
    static func hole(_ group: DocumentGroup, about kind: SubjectKind, _ view: Viewpoint) -> Finding {
        if let condition = group.when?.answer(from: view), condition.truth == .no {
            return finding(group, view, .notApplicable, Sentence.notApplicable(view, condition))
        }
        let message = Sentence.hole(kind, at: view.subject, Labels(edition: view.edition))
        return finding(group, view, .couldNotVerify, message.said, message.remedy)
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
        _ group: DocumentGroup, _ view: Viewpoint, _ outcome: Outcome, _ message: Wording, _ action: Wording? = nil,
        _ checks: [CheckResult] = []
    ) -> Finding {
        Finding(
            id: group.id, kind: .requirement, subject: view.subject, outcome: outcome, severity: group.severity,
            isWaivable: group.isWaivable, title: group.title, message: message, action: action,
            evidence: evidence(in: checks), citations: group.because, checks: checks)
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
