extension Assessor {
    /// What the technical rules say of the papers.
    ///
    /// A paper that fails, or of which nothing could be told, has a finding of its own, so that it can be waived by
    /// itself. All others share one finding about the filing, which says how many they are and lists what was seen in each:
    /// hundreds of papers that are as they should be are no hundred lines.
    static func technicalFindings(_ rules: [TechnicalRule], in survey: Survey) -> [Finding] {
        technicalFindings(rules, TechnicalLook.all(in: survey), in: survey)
    }

    /// The same, from looks that were made.
    static func technicalFindings(
        _ rules: [TechnicalRule], _ looks: [TechnicalLook], in survey: Survey
    ) -> [Finding] {
        guard !looks.isEmpty else { return [] }
        let slots = looks.reduce(into: [:]) { $0[$1.slotName, default: 0] += 1 }
        return rules.inOrder.flatMap { findings(of: $0, looks, slots, in: survey) }
    }

    private static func findings(_ rule: TechnicalRule, _ result: TechnicalResult, _ subject: SubjectRef) -> Finding {
        let (document, message) = (result.look.document, result.message())
        let check = CheckResult(
            check: rule.check.word, outcome: result.outcome, message: message,
            facts: result.facts + [
                ComparedFact(
                    path: document.type, subject: document.subject, value: document.originalName,
                    document: result.look.id, sha256: document.digest)
            ])
        return Finding(
            id: rule.id, kind: .rule, subject: subject, outcome: result.outcome, severity: rule.severity,
            isWaivable: rule.isWaivable, title: rule.title, message: message,
            action: result.remedy ?? rule.remedy, evidence: evidence(in: [check]), citations: rule.because,
            checks: [check])
    }

    private static func findings(
        of rule: TechnicalRule, _ looks: [TechnicalLook], _ slots: [String: Int], in survey: Survey
    ) -> [Finding] {
        let results = looks.map { look in
            if let strange = rule.reasonNotAsked(of: look) { return strange }
            return rule.check.judge(look)
        }
        let open = results.filter { $0.outcome == .failed || $0.outcome == .couldNotVerify }
        let own = open.map { result in
            let isAlone = slots[result.look.slotName] == 1
            let name = isAlone ? result.look.slotName : result.look.id.text
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

extension [TechnicalRule] {
    /// The rules in the order of their findings.
    var inOrder: [TechnicalRule] { sorted { NaturalOrder.precedes($0.id, $1.id) } }
}

extension TechnicalResult {
    /// What was seen in one paper, for explaining.
    fileprivate func check(_ rule: TechnicalRule) -> CheckResult {
        let document = look.document
        return CheckResult(
            check: look.slotName, outcome: outcome, message: message(),
            facts: facts + [
                ComparedFact(
                    path: document.type, subject: document.subject, value: document.originalName,
                    document: look.id, sha256: document.digest)
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
