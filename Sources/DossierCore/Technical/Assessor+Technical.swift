extension Assessor {
    /// What the technical rules say of the papers.
    ///
    /// A paper that fails, or of which nothing could be told, has a finding of its own, so that it can be waived by
    /// itself. All others share one finding about the filing, which says how many they are and lists what was seen in each:
    /// hundreds of papers that are as they should be are no hundred lines.
    static func technicalFindings(_ rules: [TechnicalRule], in survey: Survey) -> [Finding] {
        let documents = survey.sheet.documents.sorted { $0.id < $1.id }
        guard !documents.isEmpty else { return [] }
        return rules.sorted { NaturalOrder.precedes($0.id, $1.id) }.flatMap { findings(of: $0, documents, in: survey) }
    }

    private static func findings(_ rule: TechnicalRule, _ result: TechnicalResult, _ subject: SubjectRef) -> Finding {
        let document = result.document
        let check = CheckResult(
            check: rule.check.word, outcome: result.outcome, message: result.message,
            facts: result.facts + [
                ComparedFact(
                    path: document.type, subject: document.subject, value: document.originalName,
                    document: document.id, sha256: document.digest)
            ])
        return Finding(
            id: rule.id, kind: .rule, subject: subject, outcome: result.outcome, severity: rule.severity,
            isWaivable: rule.isWaivable, title: rule.title, message: result.message,
            action: result.remedy ?? rule.remedy, evidence: evidence(in: [check]), citations: rule.because,
            checks: [check])
    }

    private static func findings(of rule: TechnicalRule, _ documents: [Document], in survey: Survey) -> [Finding] {
        let results = documents.map { document in
            let look = TechnicalLook(document: document, survey: survey)
            if let strange = rule.reasonNotAsked(of: look) { return strange }
            return rule.check.judge(look)
        }
        let open = results.filter { $0.outcome == .failed || $0.outcome == .couldNotVerify }
        let slots = Dictionary(grouping: documents, by: \.slotName).mapValues(\.count)
        let own = open.map { result in
            let isAlone = slots[result.document.slotName] == 1
            let name = isAlone ? result.document.slotName : result.document.id.text
            return findings(rule, result, SubjectRef(.document, name))
        }
        let rest = results.filter { $0.outcome == .met || $0.outcome == .notApplicable }
        return (rest.isEmpty ? [] : [shared(rule, rest, survey)]) + own
    }

    private static func shared(_ rule: TechnicalRule, _ results: [TechnicalResult], _ survey: Survey) -> Finding {
        let met = results.filter { $0.outcome == .met }
        let strange = results.count - met.count
        let message =
            met.isEmpty
            ? Wording(zh: "不适用于所附的 \(strange) 份文件。", en: "It applies to none of \(strange) papers.")
            : Wording(
                zh: "\(met.count) 份文件符合" + (strange > 0 ? "，不适用于 \(strange) 份。" : "。"),
                en: "\(met.count) papers meet it" + (strange > 0 ? "; it does not apply to \(strange)." : "."))
        return Finding(
            id: rule.id, kind: .rule, subject: survey.sheet.filing, outcome: met.isEmpty ? .notApplicable : .met,
            severity: rule.severity, isWaivable: rule.isWaivable, title: rule.title, message: message, action: nil,
            evidence: [], citations: rule.because, checks: rule.isMention ? met.map { $0.check(rule) } : [])
    }
}

extension TechnicalResult {
    /// What was seen in one paper, for explaining.
    fileprivate func check(_ rule: TechnicalRule) -> CheckResult {
        CheckResult(
            check: document.slotName, outcome: outcome, message: message,
            facts: facts + [
                ComparedFact(
                    path: document.type, subject: document.subject, value: document.originalName,
                    document: document.id, sha256: document.digest)
            ])
    }
}

extension TechnicalRule {
    /// Whether it compares what the paper says with the records.
    package var isMention: Bool { mentioned != nil }

    /// The fact it looks for in papers.
    package var mentioned: FactPath? { if case .mentions(let path) = check { path } else { nil } }

    fileprivate func reasonNotAsked(of look: TechnicalLook) -> TechnicalResult? {
        let type = look.document.type
        if exempt.contains(type) {
            return look.strange("不适用：\(type) 类文件免于本项。", "Not applicable: documents of type \(type) are exempt.")
        }
        guard case .mentions(let path) = check else { return nil }
        return look.survey.edition.mentions(path, in: type)
            ? nil : look.strange("不适用：\(type) 无须写明。", "Not applicable: \(type) need not say it.")
    }
}

extension Document {
    /// Type and subject: `D17/batch:MSC01-26A03`.
    package var slotName: String { "\(type)/\(subject)" }
}
