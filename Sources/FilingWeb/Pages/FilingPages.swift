import DossierCore
import FilingOffice
import HTTPTypes
import Hummingbird

/// One filing: its verdict, what blocks, every slot with its evidence.
enum FilingPages {
    static let routes = [Route.page("/shipments/{shipment}", .readers, show)]

    @Sendable private static func show(_ visit: Visit) async throws -> Response {
        let shipment = try visit.shipment()
        let asOf = try visit.asOf()
        let extent = try extent(visit)
        let (report, readiness, people) = try await visit.run { [office = visit.office] in
            let report = try office.work(shipment, asOf: asOf)
            return (report, try office.readiness(report.check), try office.people())
        }
        let view = FilingView(
            report, readiness, names: Dictionary(people.map { ($0.code, $0.name) }) { first, _ in first },
            mayFile: Route.Access.preparers.admits(visit.person) && report.check.dossier.status.isOpen,
            extent, visit.language)
        return try visit.page("filing", view, title: Wording(zh: shipment, en: shipment))
    }

    /// - Throws: `SiteError.parameterWrong`.
    private static func extent(_ visit: Visit) throws(SiteError) -> FilingExtent {
        switch visit.query("lines") {
        case nil: .first
        case "all": .all
        case let other?: throw .parameterWrong(name: "lines", found: other, expected: "all")
        }
    }
}

extension Visit {
    /// The day a page is to be judged as of; nil is today.
    ///
    /// - Throws: `SiteError.parameterWrong`.
    func asOf() throws -> Day? { try day("as-of") }
}
