import DossierCore

extension LetterWriter {
    /// Findings side by side that say the same of several subjects: a filing of twelve lots lacks one type of document once,
    /// not twelve times over. The order is that of the first of each group.
    func groups(_ findings: [Finding]) -> [LetterFindingGroup] {
        var order: [String] = []
        var members: [String: [Finding]] = [:]
        for finding in findings {
            let key = "\(finding.id) \(finding.outcome.rawValue) \(assessment.isWaived(finding))"
            if members[key] == nil { order.append(key) }
            members[key, default: []].append(finding)
        }
        return order.compactMap { members[$0] }.map(group)
    }

    private func group(_ findings: [Finding]) -> LetterFindingGroup {
        let first = findings[0]
        // What is missing is said by the list of subjects; one sentence for each would only repeat their names.
        let isList = findings.count > 1 && first.outcome == .missing
        let lines = isList ? [] : findings.map(line)
        let actions = Self.unique(findings.compactMap(\.action))
        return LetterFindingGroup(
            id: first.id, title: first.title, outcome: first.outcome.title, mark: first.outcome.rawValue,
            severity: PaperWords.title(of: first.severity), subjects: findings.map { subject($0.subject) },
            messages: lines, hasAction: !actions.isEmpty, actions: Array(actions.prefix(1)),
            citations: first.citations.map(citation), isWaived: assessment.isWaived(first),
            waivers: findings.compactMap(\.waiver).map(waiver))
    }

    private func line(_ finding: Finding) -> LetterFindingLine {
        let facts = finding.outcome == .failed ? finding.checks.filter { $0.outcome == .failed }.flatMap(\.facts) : []
        return LetterFindingLine(
            message: finding.message,
            facts: facts.map {
                LetterFact(
                    path: $0.path, subject: subject($0.subject), value: text($0.value), document: text($0.document))
            })
    }

    private static func unique(_ wordings: [Wording]) -> [Wording] {
        var seen: Set<String> = []
        return wordings.filter { seen.insert($0.zh).inserted }
    }
}
