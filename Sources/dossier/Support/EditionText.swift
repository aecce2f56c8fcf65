import DossierCore
import FilingOffice

/// An edition of a checklist, told line by line.
enum EditionText {
    /// How much an edition and its overlays ask for: 92 document types, 46 rules, 8 groups, 6 overlays.
    static func counts(_ checklist: Checklist) -> Wording {
        let own = (checklist.requirements.count, checklist.rules.count, checklist.technical.count)
        let more = (checklist.documentTypes.count - checklist.requirements.count, added(checklist))
        return Wording(
            zh:
                "\(own.0) 类文件，\(own.1) 条一致性规则，\(own.2) 条技术规则，\(checklist.groups.count) 组任选文件，\(checklist.overlays.count) 份目的地附加清单（另有 \(more.0) 类文件、\(more.1) 条规则）",
            en:
                "document types: \(own.0), consistency rules: \(own.1), technical rules: \(own.2), groups: \(checklist.groups.count), destination packs: \(checklist.overlays.count) (with document types: \(more.0), rules: \(more.1))"
        )
    }

    /// Every requirement, group, rule and overlay with its sources.
    static func lines(_ checklist: Checklist, _ language: Language) -> [String] {
        let requirements = checklist.requirements.flatMap { line($0, language) }
        let groups = checklist.groups.flatMap { group in
            [
                "\(group.id)  \(group.title[language])  (\(group.relation.rawValue): \(group.members.joined(separator: ", ")))  \(group.severity.title[language])",
                sources(group.because, language),
            ]
        }
        let rules = checklist.rules.flatMap { line($0, language) }
        let technical = checklist.technical.flatMap { rule in
            [
                "\(rule.id)  \(rule.title[language])  [\(SubjectKind.document.title[language])]  \(rule.severity.title[language])",
                sources(rule.because, language),
            ]
        }
        return requirements + groups + rules + technical + checklist.overlays.flatMap { overlay($0, language) }
    }

    private static func overlay(_ overlay: Overlay, _ language: Language) -> [String] {
        let head =
            "\(overlay.id)@\(overlay.edition)  \(overlay.title[language])  [\(overlay.destinations.joined(separator: " "))]  \(overlay.standing.title[language])"
        let questions = overlay.openQuestions.flatMap { question in
            ["  \(question.id)  \(question.title[language])", "  " + sources(question.because, language)]
        }
        let tightened = overlay.tightenings.map { tightening in
            switch tightening {
            case .requirement(let id, let level, _): "  \(id) → \(level.rawValue)"
            case .rule(let id, let severity): "  \(id) → \(severity.title[language])"
            }
        }
        let added =
            overlay.requirements.flatMap { line($0, language) } + overlay.rules.flatMap { line($0, language) }
        return [head] + (overlay.banner.map { ["  ! " + $0[language]] } ?? []) + tightened
            + added.map { "  " + $0 } + questions
    }

    private static func line(_ requirement: Requirement, _ language: Language) -> [String] {
        [
            "\(requirement.id)  \(requirement.title[language])  [\(requirement.about.title[language])]  \(requirement.severity.title[language])",
            sources(requirement.because, language),
        ]
    }

    private static func line(_ rule: Rule, _ language: Language) -> [String] {
        [
            "\(rule.id)  \(rule.title[language])  [\(rule.about.title[language])]  \(rule.severity.title[language])",
            sources(rule.because, language),
        ]
    }

    private static func sources(_ citations: [Citation], _ language: Language) -> String {
        "      " + citations.map { $0.sentence[language] }.joined(separator: "; ")
    }

    private static func added(_ checklist: Checklist) -> Int { checklist.overlays.map(\.rules.count).reduce(0, +) }
}
