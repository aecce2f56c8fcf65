/// A day on which something a filing relies on must still hold, and who says so: the edition, or the plan of the shipment.
package struct NeededDay: Sendable, Hashable {
    /// Where the day is recorded: `shipment.planned-use`, `donor.collected-on`.
    package let path: FactPath
    /// What the day is called: 计划使用日期, planned use.
    package let title: Wording
    /// The day, with what the edition adds to it. Of a day known to the month or year, the last it may be: what lapses
    /// before that may lapse too early.
    package let day: Day
    /// Whether the edition adds time to the recorded day.
    package let isExtended: Bool

    init(path: FactPath, title: Wording, day: Day, isExtended: Bool = false) {
        self.path = path
        self.title = title
        self.day = day
        self.isExtended = isExtended
    }

    /// The milestone of the plan it is; nil for any other day.
    package var milestone: Milestone? { isExtended ? nil : Milestone.allCases.first { $0.path == path } }
}

extension Milestone {
    /// Where a shipment records it.
    var path: FactPath { FactPath(source: "shipment", field: "planned-\(rawValue)") }
}

/// The days on which one thing must still hold.
struct NeededDays {
    /// In their order, each once.
    var days: [NeededDay] = []
    /// What the days are called that are asked for and recorded nowhere.
    var unknown: [Wording] = []

    static func += (left: inout NeededDays, right: NeededDays) {
        left.days = Set(left.days + right.days).sorted { ($0.day, $0.path.description) < ($1.day, $1.path.description) }
        left.unknown = (left.unknown + right.unknown).once
    }
}
