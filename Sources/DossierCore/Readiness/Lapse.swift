/// One thing a filing relies on that holds until a known day.
package struct Lapse: Sendable, Hashable {
    /// What it is that ends.
    package enum Matter: Sendable, Hashable {
        /// A paper, by type, with its id.
        case document(type: String, Document.ID)
        /// The authorisation of a trial, by the trial's code.
        case authorisation(trial: String)
        /// A permit the shipment draws on, by code.
        case permit(String)
        /// The shelf life of a lot.
        case lot(String)
        /// A waiver, by the requirement or rule it stands beside.
        case waiver(finding: String)
    }

    package let matter: Matter
    package let subject: SubjectRef
    /// What it is called: 供者传染病检测报告（供者 UC-0117）.
    package let title: Wording
    /// The last day on which it counts.
    package let lastDay: Day
    /// The days on which it must still hold, in their order; none where nobody asks for it on any day.
    package let needed: [NeededDay]
    /// What the days are called that are asked for and not recorded.
    package let unknown: [Wording]

    init(_ matter: Matter, _ subject: SubjectRef, _ title: Wording, _ lastDay: Day, needed: NeededDays) {
        self.matter = matter
        self.subject = subject
        self.title = title
        self.lastDay = lastDay
        self.needed = needed.days
        unknown = needed.unknown
    }

    /// The first needed day it does not reach; nil when it reaches all that are known.
    package var missed: NeededDay? { needed.first { $0.day > lastDay } }

    /// Days from the last day to the one it misses, or from the last needed day to its own last; never negative. nil where no
    /// needed day is known.
    package var distance: Int? {
        if let missed { return lastDay.days(until: missed.day) }
        return needed.last.map { $0.day.days(until: lastDay) }
    }

    /// Whether it is still needed on a day or after it, as far as can be told.
    package func isNeeded(from day: Day) -> Bool { !unknown.isEmpty || needed.contains { $0.day >= day } }
}
