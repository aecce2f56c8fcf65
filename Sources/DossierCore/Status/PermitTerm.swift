/// How much of a permit's time is left on a day.
package struct PermitTerm: Sendable, Hashable {
    /// A renewal of an HGR approval is to be asked for at least so many working days before its end (NHC's published
    /// answers on human genetic resources, 2025; domain-brief 7.3).
    package static let renewalWorkingDays = 30

    /// Calendar days after the day of asking, up to and including the last valid day; negative once it has lapsed.
    package let days: Int
    /// Mondays to Fridays among them. Public holidays are not known here: there may be fewer.
    package let workingDays: Int

    /// What is left of a period that ends with a day.
    package init(until end: Day, asOf day: Day) {
        days = day.days(until: end)
        workingDays = Self.workingDays(from: day.daysSince1970 + 1, through: end.daysSince1970)
    }

    /// Whether it is time to ask for the renewal of a permit, or too late. Only HGR approvals are known to have such a
    /// term.
    package func isRenewalDue(of kind: Permit.Kind) -> Bool {
        kind == .geneticResourcesApproval && workingDays < Self.renewalWorkingDays
    }

    /// Days counted from 1970-01-01, a Thursday.
    private static func workingDays(from first: Int, through last: Int) -> Int {
        guard first <= last else { return 0 }
        let (weeks, rest) = (last - first + 1).quotientAndRemainder(dividingBy: 7)
        return weeks * 5 + (0..<rest).count { isWorkingDay(first + $0) }
    }

    private static func isWorkingDay(_ day: Int) -> Bool {
        // 0 is Monday, 5 and 6 are the weekend.
        ((day + 3) % 7 + 7) % 7 < 5
    }
}
