package import DossierCore

/// How long a filing's verdict holds, and what it relies on that ends.
package struct Readiness: Sendable {
    package let outlook: Outlook
    /// What ends between the day judged as of and the horizon, in order.
    package let lapses: [Lapse]
}

extension FilingOffice {
    /// Looks ahead from a check that was just made.
    ///
    /// - Parameter until: The day up to which every day is judged; nil looks quickly, to a month past the planned use.
    package func readiness(_ report: CheckReport, until: Day? = nil) throws -> Readiness {
        let (dossier, now) = (report.dossier, report.assessment)
        if let until, until <= now.asOf { throw FilingError.horizonInPast(until: until, asOf: now.asOf) }
        let horizon = until ?? max(now.asOf, dossier.records.shipment.plannedUse).adding(days: 30)
        return Readiness(
            outlook: Outlook.of(
                dossier, under: report.checklist, now: now, until: horizon,
                search: until == nil ? .doubling : .everyDay),
            lapses: LapseCalendar.lapses(of: dossier, under: report.checklist, from: now.asOf, until: horizon))
    }
}
