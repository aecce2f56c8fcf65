import DossierCore

extension LetterWriter {
    /// Findings side by side that say the same of several subjects: a filing of twelve lots lacks one type of document once,
    /// not twelve times over. The order is that of the first of each group; the bases are numbered as they are met.
    func groups(_ findings: [Finding]) -> (groups: [LetterFindingGroup], bases: [LetterBasis]) {
        var order: [String] = []
        var members: [String: [Finding]] = [:]
        for finding in findings {
            let key = "\(finding.id) \(finding.outcome.rawValue) \(assessment.isWaived(finding))"
            if members[key] == nil { order.append(key) }
            members[key, default: []].append(finding)
        }
        var cited: [Citation] = []
        let groups = order.compactMap { members[$0] }.map { group($0, citing: &cited) }
        let bases = cited.enumerated().map { LetterBasis(number: String($0 + 1), citation: citation($1)) }
        return (groups, bases)
    }

    private func group(_ findings: [Finding], citing cited: inout [Citation]) -> LetterFindingGroup {
        let first = findings[0]
        let digests = findings.map { FindingDigest($0, under: checklist) }
        let actions = digests.compactMap(\.action).once
        cited += first.citations.filter { !cited.contains($0) }.once
        let bases = first.citations.compactMap { cited.firstIndex(of: $0) }
        return LetterFindingGroup(
            id: first.id, title: first.title, outcome: first.outcome.title, mark: first.outcome.rawValue,
            severity: PaperWords.title(of: first.severity), subjects: kinds(findings.map(\.subject)),
            messages: lines(Array(zip(findings, digests))), hasAction: !actions.isEmpty,
            actions: actions, citations: first.citations.map(citation),
            bases: bases.map { "[\($0 + 1)]" }.joined(), isWaived: assessment.isWaived(first),
            waivers: findings.compactMap(\.waiver).map(waiver))
    }

    /// What is said of the subjects of a group, each thing once; with the subjects it is said of where that is not all.
    private func lines(_ members: [(Finding, FindingDigest)]) -> [LetterFindingLine] {
        var lines: [(said: Wording, facts: [ComparedFact], subjects: [SubjectRef])] = []
        for (finding, digest) in members {
            let said = PaperWords.said(digest)
            guard !said.zh.isEmpty || !said.en.isEmpty else { continue }
            let isFailed = finding.outcome == .failed
            let facts = isFailed ? finding.checks.filter { $0.outcome == .failed }.flatMap(\.facts) : []
            if let same = lines.firstIndex(where: { $0.said == said && $0.facts == facts }) {
                lines[same].subjects.append(finding.subject)
            } else {
                lines.append((said, facts, [finding.subject]))
            }
        }
        return lines.map { line in
            let isOfAll = line.subjects.count == members.count
            return LetterFindingLine(
                subjects: isOfAll ? [] : kinds(line.subjects), hasSubjects: !isOfAll, message: line.said,
                facts: line.facts.map {
                    LetterFact(
                        path: $0.path, subject: subject($0.subject), value: text($0.value), document: text($0.document))
                })
        }
    }

    /// Subjects by their kind, every one named.
    private func kinds(_ subjects: [SubjectRef]) -> [Wording] {
        subjects.map(\.kind).once.map { kind in PaperWords.list(subjects.filter { $0.kind == kind }, of: kind) }
    }
}

extension Array where Element: Hashable {
    /// The elements in order, each once.
    fileprivate var once: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
