/// How long a verdict holds: as the calendar moves on, and as the departure is put off.
///
/// Nothing is estimated: every day named here was judged, by the assessor, as if it were so.
package struct Outlook: Sendable, Hashable {
    /// A day on which the verdict is no longer what it was the day before, and what turns it.
    package struct Turn: Sendable, Hashable {
        /// The day it is another verdict.
        package let day: Day
        package let verdict: Verdict
        /// What stands in the way from that day on and did not before, or what no longer does when it gets better.
        package let because: [Finding]
    }

    /// The verdict today.
    package let verdict: Verdict
    /// The planned departure, from which later ones were tried.
    package let departure: Day
    /// How far ahead was looked, for both turns.
    package let horizon: Day
    /// How the days up to it were gone through: only `everyDay` says that none of them turns the verdict.
    package let search: Search
    /// The first day the calendar alone turns the verdict, the plan staying as it is; nil when none does by the horizon.
    package let turns: Turn?
    /// The first departure that turns the verdict, arrival and use moving along; nil when none does by the horizon.
    package let departureTurns: Turn?

    /// How the days ahead are gone through.
    package enum Search: Sendable {
        /// Every day, so that the first turn is found for certain.
        case everyDay
        /// Tomorrow, then in doubling steps, then back to the very day: quick enough to show with every check. The day
        /// named does turn the verdict; a change that undoes itself between two days looked at is passed over.
        case doubling
    }

    /// Judges a filing on the days from tomorrow to the horizon, and for departures from the planned one to it.
    ///
    /// Arrival and use move along with the departure. Looks at no day beyond the horizon.
    ///
    /// - Parameter now: What judging this very filing under this very checklist gave.
    package static func of(
        _ dossier: Dossier, under checklist: Checklist, now: Assessment, until horizon: Day, search: Search
    ) -> Outlook {
        let day = now.asOf
        let forecast = Forecast(dossier, under: checklist, now: now)
        let calendar = turn(from: now, upTo: day.days(until: horizon), search) { days in
            (day.adding(days: days), forecast.judged(on: day.adding(days: days)))
        }
        let departure = dossier.records.shipment.plannedDeparture
        let postponed = turn(from: now, upTo: departure.days(until: horizon), search) { days in
            (departure.adding(days: days), forecast.postponed(by: days))
        }
        return Outlook(
            verdict: now.verdict, departure: departure, horizon: horizon, search: search, turns: calendar,
            departureTurns: postponed)
    }

    private static func turn(
        from now: Assessment, upTo last: Int, _ search: Search, _ look: (Int) -> (day: Day, then: Assessment)
    ) -> Turn? {
        guard last > 0 else { return nil }
        var steps = search == .everyDay ? Array(1...last) : doublings(to: last)
        var same = 0
        while let step = steps.first {
            let (day, then) = look(step)
            steps.removeFirst()
            if then.verdict == now.verdict {
                same = step
            } else if step == same + 1 {
                return Turn(day: day, verdict: then.verdict, because: difference(from: now, to: then))
            } else {
                // Turned somewhere since the last day looked at: halve the way back.
                steps = [same + (step - same) / 2, step]
            }
        }
        return nil
    }

    private static func doublings(to last: Int) -> [Int] {
        Array(sequence(first: 1) { $0 * 2 }.prefix { $0 < last }) + [last]
    }

    /// The blockers one of the two assessments has and the other has not; of a change for the better, those that ended.
    private static func difference(from now: Assessment, to then: Assessment) -> [Finding] {
        func key(_ finding: Finding) -> String { "\(finding.id) \(finding.subject) \(finding.outcome.rawValue)" }
        let (before, after) = (Set(now.blockers.map(key)), Set(then.blockers.map(key)))
        let arisen = then.blockers.filter { !before.contains(key($0)) }
        return arisen.isEmpty ? now.blockers.filter { !after.contains(key($0)) } : arisen
    }
}
