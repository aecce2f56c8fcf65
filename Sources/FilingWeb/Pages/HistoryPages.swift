import DossierCore
import FilingOffice
import HTTPTypes
import Hummingbird
import HummingbirdCore

/// The audit trail in plain sentences: of a filing, of a person, of everything. Reading it leaves an event itself.
enum HistoryPages {
    static let routes = [
        Route.page("/history", .readers, everything),
        Route.page("/shipments/{shipment}/history", .readers, ofFiling),
        Route.download("/history.csv", .readers, table),
    ]

    private static let page = 60

    @Sendable private static func everything(_ visit: Visit) async throws -> Response {
        let person = visit.query("person")
        let scope = person.map(HistoryScope.person) ?? .everything
        let (desk, before) = (try visit.desk(), visit.query("before").flatMap { Int($0) })
        let (events, people) = try await visit.run { [office = visit.office] in
            (try desk.history(scope, before: before, limit: page), try office.people())
        }
        let view = HistoryView(nil, events, people, person, visit)
        return try visit.page("history", view, title: Wording(zh: "历史", en: "History"))
    }

    @Sendable private static func ofFiling(_ visit: Visit) async throws -> Response {
        let (shipment, desk) = (try visit.shipment(), try visit.desk())
        let before = visit.query("before").flatMap { Int($0) }
        let (events, report) = try await visit.run { [office = visit.office] in
            (try desk.history(.filing(shipment), before: before, limit: page), try office.check(shipment))
        }
        let head = FilingHead(
            report.dossier, report.checklist, here: "history", asOf: report.assessment.asOf, visit.language)
        let view = HistoryView(head, events, [], nil, visit)
        return try visit.page("history", view, title: Wording(zh: "\(shipment) 历史", en: "\(shipment) history"))
    }

    @Sendable private static func table(_ visit: Visit) async throws -> Response {
        let desk = try visit.desk()
        let scope: HistoryScope =
            visit.query("shipment").map { .filing($0) } ?? visit.query("person").map { .person($0) } ?? .everything
        let text = try await visit.site.lanes.work.run { try desk.historyTable(scope) }
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/csv; charset=utf-8",
                .contentDisposition: ContentDisposition.attachment("history.csv"),
            ], body: .init(byteBuffer: .init(string: text)))
    }
}

/// What a history page shows.
struct HistoryView: Sendable {
    struct Entry: Sendable {
        let number: Int
        let sentence: String
        let changes: [String]
        let digest: String
    }

    struct Choice: Sendable {
        let code: String
        let name: String
        let isChosen: Bool
    }

    let head: FilingHead?
    let entries: [Entry]
    let isEmpty: Bool
    let people: [Choice]
    let isGeneral: Bool
    let table: String
    let next: String?

    init(_ head: FilingHead?, _ events: [AuditEvent], _ people: [Person], _ person: String?, _ visit: Visit) {
        self.head = head
        let language = visit.language
        entries = events.map { event in
            Entry(
                number: event.sequence, sentence: AuditSentence.of(event)[language],
                changes: event.alterations.prefix(12).map { "\($0.field): \($0.old ?? "—") → \($0.new ?? "—")" },
                digest: event.digest.short)
        }
        isEmpty = entries.isEmpty
        self.people = people.map { Choice(code: $0.code, name: $0.name, isChosen: $0.code == person) }
        isGeneral = head == nil
        let query = head.map { "shipment=\($0.shipment.urlPart)" } ?? person.map { "person=\($0.urlPart)" } ?? ""
        table = "/history.csv?\(query)"
        let path = visit.request.uri.path
        next = events.count < 100 ? nil : events.last.map { "\(path)?before=\($0.sequence)&\(query)" }
    }
}
