/// By when a piece of work should be done, and where that day comes from.
package struct WorkDue: Sendable, Hashable {
    /// Where the day comes from, or why there is none.
    package enum Ground: Sendable, Hashable {
        /// Agreed when the work was assigned.
        case agreed
        /// The authority's notice of this number.
        case notice(String)
        /// So long before the planned departure, as the edition says.
        case leadTime(Span)
        /// So long after a day of the records, as the edition says.
        case grace(FactPath, Span)
        /// The due day of this document: the earliest of those a rule read or a group asks for.
        case document(String)
        /// Nothing sets a day: `WorkDue.closing` before the planned departure.
        case closing
        /// The edition does not say by when the document is due.
        case editionSilent
        /// The day it would be counted from is not known.
        case dayUnknown(FactPath)
    }

    /// The last day on which it is in time; nil when it cannot be told.
    package let day: Day?
    package let ground: Ground

    init(_ day: Day?, _ ground: Ground) {
        self.day = day
        self.ground = ground
    }

    /// Days before the planned departure by which a contradiction that hangs on no dated document is to be settled.
    ///
    /// Seven: such a finding is about records, permits or a destination's demands alone. Settling it takes a corrected
    /// record, a new check and four signatures, which is a week's work in an office that is open five days; and a paper
    /// that has to be asked for because of it has its own, earlier day.
    package static let closing = 7

    /// Days by which it is late on a day; 0 in time, on the due day itself, and where no due day is known.
    package func overdue(on day: Day) -> Int { self.day.map { max(0, $0.days(until: day)) } ?? 0 }
}
