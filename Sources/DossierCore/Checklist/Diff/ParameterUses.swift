/// How the checks of an edition use its parameters and tables: what a larger value would do to a demand.
struct ParameterUses {
    /// For each address the ways it is used; more than one way leaves the direction open.
    private var effects: [FactPath: Set<DemandShift>] = [:]
    /// Tables that give the window of a check.
    private(set) var windowTables: Set<String> = []

    init(_ checklist: Checklist) {
        for rule in checklist.rules + checklist.overlays.flatMap(\.rules) {
            note(rule.when)
            for check in rule.checks {
                note(check.when)
                note(check.kind)
            }
        }
        for requirement in checklist.requirements + checklist.overlays.flatMap(\.requirements) {
            note(requirement.when)
        }
        for group in checklist.groups { note(group.when) }
    }

    /// What a larger value does: tightened or loosened; cannot tell when it is used in several ways or in none we know.
    func larger(_ path: FactPath) -> DemandShift {
        guard let ways = effects[path], ways.count == 1 else { return .cannotTell }
        return ways.first ?? .cannotTell
    }

    /// Whether anything of the edition reads the address.
    func isUsed(_ path: FactPath) -> Bool { effects[path] != nil }

    private mutating func note(_ operand: Operand?, _ larger: DemandShift) {
        if case .path(let path) = operand { effects[path, default: []].insert(larger) }
    }

    private mutating func note(_ paths: [FactPath?]) {
        for path in paths.compactMap(\.self) { effects[path, default: []].insert(.cannotTell) }
    }

    private mutating func note(_ condition: Condition?) {
        switch condition {
        case nil: break
        case .isOneOf(let path, _), .atLeast(let path, _), .known(let path): note([path])
        case .all(let parts), .any(let parts): for part in parts { note(part) }
        case .not(let part): note(part)
        }
    }

    private mutating func note(_ kind: RuleKind) {
        switch kind {
        case .sameValue(let check):
            note(check.values + check.also + [check.aliases])
            note(check.equals, .cannotTell)
        case .orderOfDays(let check): note(check.earlier + [check.later])
        case .withinWindow(let check):
            note([check.day, check.around])
            switch check.window {
            case .spans(let before, let after):
                note(before, .loosened)
                note(after, .loosened)
            case .table(let id, let key):
                windowTables.insert(id)
                note(key.values.map { $0 })
            }
        case .coversPeriod(let check):
            note([check.from, check.reach, check.start])
            switch check.end {
            case .until(let path), .length(let path): note(.path(path), .loosened)
            }
            for operand in check.plus { note(operand, .tightened) }
        case .withinLimit(let check):
            note([check.value])
            note(check.atMost, .loosened)
            note(check.atLeast, .tightened)
            let larger: DemandShift =
                switch (check.atMost, check.atLeast) {
                case (.some, nil): .loosened
                case (nil, .some): .tightened
                default: .cannotTell
                }
            note(check.times, larger)
        case .setsAgree(let check): note(check.left + check.right)
        case .wellFormed(let check): note([check.value])
        case .reconciles(let check):
            note(check.parts + [check.total])
            note(check.tolerance, .loosened)
        case .resultsMeetLimits(let check):
            note(check.results + check.excepted)
            for limit in check.limits { note(.path(limit), .tightened) }
        case .freeOf(let check): note(check.values)
        }
    }
}
