import DossierCore
import FilingOffice
import HTTPTypes
import Hummingbird

/// What is shown when somebody changed the filing after a form was drawn: both versions, and what lies between.
enum StalePage {
    static func answer(_ shipment: String, basedOn: Int, _ visit: Visit) async throws -> Response {
        let (now, events) = try await visit.run { [office = visit.office] in
            (try office.dossier(shipment).revision, try office.events(of: shipment, afterRevision: basedOn))
        }
        let view = StaleView(
            shipment: shipment, path: Paths.filing(shipment), basedOn: basedOn, now: now,
            changes: events.map { AuditSentence.of($0)[visit.language] },
            typed: visit.form.fields.filter {
                !["token", "passphrase", "revision"].contains($0.name) && !$0.value.isEmpty
            }
            .map { StaleView.Typed(name: $0.name, value: $0.value) })
        return try visit.page(
            "stale", view, title: Wording(zh: "内容已被他人修改", en: "Somebody changed this meanwhile"), status: .conflict)
    }
}

/// What the page of a stale form shows.
struct StaleView: Sendable {
    struct Typed: Sendable {
        let name: String
        let value: String
    }

    let shipment: String
    let path: String
    let basedOn: Int
    let now: Int
    let changes: [String]
    let typed: [Typed]
}
