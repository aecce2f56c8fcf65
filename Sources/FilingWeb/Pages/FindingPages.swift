import DossierCore
import FilingOffice
import HTTPTypes
import Hummingbird

/// One finding with its working, and what may be done about it: hand it over, propose a waiver, approve one.
enum FindingPages {
    private static let path = "/shipments/{shipment}/findings/{finding}"
    private static let assigners = Route.Access.roles([.regulatorySpecialist, .regulatoryManager, .qaReviewer])

    static let routes = [
        Route.page(path, .readers, show),
        Route.form(path + "/assign", assigners, assign),
        Route.form(path + "/waive", assigners, waive),
        Route.form(path + "/approve", .roles([.qaReviewer, .qaReleaser]), approve),
    ]

    @Sendable private static func show(_ visit: Visit) async throws -> Response {
        let (shipment, id) = (try visit.shipment(), try visit.part("finding"))
        let (subject, asOf) = (visit.query("subject"), try visit.asOf())
        let (found, people) = try await visit.run { [office = visit.office] in
            (try office.explain(shipment, finding: id, subject: subject, asOf: asOf), try office.people())
        }
        let view = FindingView(found.report, found.findings, people: people, visit)
        return try visit.page("finding", view, title: Wording(zh: "\(shipment) \(id)", en: "\(shipment) \(id)"))
    }

    @Sendable private static func assign(_ visit: Visit) async throws -> Response {
        let (shipment, id, subject, desk) = try target(visit)
        let due = try visit.form.text("due").map { try Day($0) }
        guard let code = visit.form.text("to") else {
            throw SiteError.fieldMissing(Wording(zh: "负责人", en: "Owner"))
        }
        try await visit.run { [form = visit.form] in
            let desk = try desk.require(revision: form.revision(), of: shipment)
            _ = try desk.assign(shipment, finding: id, subject: subject, to: code, due: due)
        }
        return visit.see(back(shipment, id, subject), .assigned)
    }

    @Sendable private static func waive(_ visit: Visit) async throws -> Response {
        let (shipment, id, subject, _) = try target(visit)
        let until = try Day(visit.form.text("until") ?? "")
        let reason = visit.form.text("reason") ?? ""
        let desk = try await visit.signingDesk()
        try await visit.run { [form = visit.form] in
            let desk = try desk.require(revision: form.revision(), of: shipment)
            _ = try desk.proposeWaiver(shipment, finding: id, subject: subject, reason: reason, until: until)
        }
        return visit.see(back(shipment, id, subject), .waived)
    }

    @Sendable private static func approve(_ visit: Visit) async throws -> Response {
        let (shipment, id, subject, _) = try target(visit)
        let desk = try await visit.signingDesk()
        try await visit.run { [form = visit.form] in
            let desk = try desk.require(revision: form.revision(), of: shipment)
            _ = try desk.approveWaiver(shipment, finding: id, subject: subject)
        }
        return visit.see(back(shipment, id, subject), .approved)
    }

    private static func target(_ visit: Visit) throws -> (String, String, String?, Desk) {
        (try visit.shipment(), try visit.part("finding"), visit.form.text("subject"), try visit.desk())
    }

    private static func back(_ shipment: String, _ id: String, _ subject: String?) -> String {
        "\(Paths.filing(shipment))/findings/\(id.urlPart)" + (subject.map { "?subject=\($0.urlPart)" } ?? "")
    }
}
