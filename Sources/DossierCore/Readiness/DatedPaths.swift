/// Which demands of an edition rest on the day of judging or on the days of the shipment's plan.
///
/// Only these can come out otherwise on another day; whatever reads none of those days need not be judged again.
struct DatedPaths {
    let edition: EditionIndex
    private static let planned = Set(Milestone.allCases.map(\.path))

    /// Whether the value recorded there is another one on another day.
    func isDated(_ path: FactPath) -> Bool {
        if path.source == "as-of" || Self.planned.contains(path) { return true }
        // A cell is found by what its table's keys lead to.
        guard let table = path.tableColumn.flatMap({ edition.table($0.table) }) else { return false }
        return table.foundBy.values.contains { $0.source != "table" ? isDated($0) : true }
    }

    func isDated(_ requirement: Requirement) -> Bool {
        isDated(requirement.when) || requirement.validOn.contains(where: isDated)
    }

    func isDated(_ group: DocumentGroup) -> Bool { isDated(group.when) }

    func isDated(_ rule: Rule) -> Bool {
        isDated(rule.when) || rule.checks.contains { isDated($0.when) || $0.kind.paths.contains(where: isDated) }
    }

    func isDated(_ rule: TechnicalRule) -> Bool { rule.mentioned.map(isDated) ?? false }

    private func isDated(_ condition: Condition?) -> Bool { condition?.paths.contains(where: isDated) ?? false }
}
