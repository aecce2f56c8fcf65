/// By when what ends must not have ended, as an edition says: the days its papers must be valid on, the periods its rules
/// let them cover, and the days they must not precede.
struct ValidityDemands {
    private struct Demand {
        enum Kind {
            case valid([FactPath])
            case covers(CoversPeriod)
            case order(OrderOfDays)
        }

        let about: SubjectKind
        let when: [Condition]
        let kind: Kind
    }

    private let survey: Survey
    private let labels: Labels
    private var demands: [FactPath: [Demand]] = [:]
    /// Addresses that must hold the same day, so that what is asked of one is asked of the other.
    private var twins: [FactPath: Set<FactPath>] = [:]

    init(_ sheet: FactSheet, under checklist: Checklist, asOf: Day) {
        survey = Survey(sheet, under: checklist, asOf: asOf)
        labels = Labels(edition: survey.edition)
        for requirement in survey.edition.requirements where !requirement.validOn.isEmpty {
            let end = FactPath(source: requirement.id, field: "expires")
            note(end, requirement.about, [requirement.when], .valid(requirement.validOn))
        }
        for rule in survey.edition.rules {
            for check in rule.checks { note(check, of: rule) }
        }
    }

    private mutating func note(_ check: Check, of rule: Rule) {
        switch check.kind {
        case .coversPeriod(let covers):
            guard case .until(let end) = covers.end else { return }
            note(end, rule.about, [rule.when, check.when], .covers(covers))
        case .orderOfDays(let order): note(order.later, rule.about, [rule.when, check.when], .order(order))
        case .sameValue(let same) where same.compare == .day:
            let paths = Set(same.values + same.also)
            for path in paths { twins[path, default: []].formUnion(paths.subtracting([path])) }
        default: break
        }
    }

    private mutating func note(_ end: FactPath, _ about: SubjectKind, _ when: [Condition?], _ kind: Demand.Kind) {
        demands[end, default: []].append(Demand(about: about, when: when.compactMap(\.self), kind: kind))
    }

    /// Whether the edition says anything of an end recorded there.
    func areMade(of end: FactPath) -> Bool { !all(of: end).isEmpty }

    /// The days an end recorded there, with this subject, must not lie before.
    func days(of end: FactPath, about subject: SubjectRef) -> NeededDays {
        all(of: end).reduce(into: NeededDays()) { sum, demand in
            for owner in survey.sheet.relatives(demand.about, of: subject).subjects {
                let view = survey.view(from: owner)
                guard demand.when.allSatisfy({ $0.answer(from: view).truth != .no }) else { continue }
                sum += days(demand.kind, view)
            }
        }
    }

    private func all(of end: FactPath) -> [Demand] {
        ([end] + (twins[end] ?? []).sorted { $0.description < $1.description }).flatMap { demands[$0] ?? [] }
    }

    private func days(_ kind: Demand.Kind, _ view: Viewpoint) -> NeededDays {
        switch kind {
        case .valid(let paths): paths.reduce(into: NeededDays()) { $0 += days($1, view) }
        case .order(let order):
            order.earlier.reduce(into: NeededDays()) {
                // Where a tie is refused, the end must lie beyond the day.
                $0 += days($1, view, later: order.allowsTie ? 0 : 1)
            }
        case .covers(let covers): reached(by: covers, view)
        }
    }

    private func days(_ path: FactPath, _ view: Viewpoint, later: Int = 0) -> NeededDays {
        let reading = view.days(path)
        let title = labels.field(path)
        return NeededDays(
            days: reading.values.map {
                NeededDay(path: path, title: title, day: $0.value.latest.adding(days: later), isExtended: later > 0)
            },
            unknown: reading.rest.gaps.isEmpty ? [] : [title])
    }

    private func reached(by covers: CoversPeriod, _ view: Viewpoint) -> NeededDays {
        let title = labels.field(covers.reach)
        guard let needs = covers.needs(from: view) else { return NeededDays(unknown: [title]) }
        return NeededDays(
            days: needs.map {
                NeededDay(path: covers.reach, title: title, day: $0.latest, isExtended: !covers.plus.isEmpty)
            })
    }
}
