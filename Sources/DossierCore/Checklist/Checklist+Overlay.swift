extension Checklist {
    /// The checklist as it stands for an overlay's destinations: what it adds beside, what it tightens in place.
    ///
    /// The pin stays, because the overlay is part of the same files; no overlay is left to apply.
    func applying(_ overlay: Overlay) -> Checklist {
        Checklist(
            pin: pin, regime: regime, title: title, effective: effective, authority: authority, standing: standing,
            banner: banner, instruments: instruments, parameters: parameters,
            tables: tables.map { table in
                table.adding(overlay.rows.filter { $0.table == table.id }.flatMap(\.rows))
            },
            requirements: requirements.map(overlay.tightened) + overlay.requirements,
            rules: rules.map(overlay.tightened) + overlay.rules, groups: groups, scope: scope,
            technical: technical)
    }
}

extension Overlay {
    /// The requirement as firmly as the destination asks for it.
    func tightened(_ requirement: Requirement) -> Requirement {
        for case .requirement(requirement.id, let level, let when) in tightenings {
            return Requirement(
                id: requirement.id, document: requirement.document, title: requirement.title, about: requirement.about,
                level: level, when: when, place: requirement.place, ctd: requirement.ctd, fields: requirement.fields,
                validOn: requirement.validOn, because: requirement.because, remedy: requirement.remedy,
                isWaivable: requirement.isWaivable, supplier: requirement.supplier, due: requirement.due,
                allowsSeveral: requirement.allowsSeveral, mentions: requirement.mentions)
        }
        return requirement
    }

    /// The rule as heavily as the destination weighs it.
    func tightened(_ rule: Rule) -> Rule {
        for case .rule(rule.id, let severity) in tightenings {
            return Rule(
                id: rule.id, title: rule.title, about: rule.about, severity: severity, when: rule.when,
                checks: rule.checks, because: rule.because, remedy: rule.remedy, isWaivable: rule.isWaivable)
        }
        return rule
    }
}
