import DossierCore
import FilingOffice
import HTTPTypes
import Hummingbird

/// The shared records: lists, and one form for every kind, drawn from the schema that record files are read by.
enum RecordPages {
    static let routes = [
        Route.page("/records", .readers, kinds),
        Route.page("/records/{kind}", .readers, list),
        Route.page("/records/{kind}/new", .preparers, new),
        Route.page("/records/{kind}/edit", .readers, edit),
        Route.form("/records/{kind}", .preparers, save),
        Route.form("/records/{kind}/check", .preparers, check),
    ]

    private static let page = 100

    @Sendable private static func kinds(_ visit: Visit) async throws -> Response {
        let view = RecordKindsView(
            kinds: RecordKind.allCases.map {
                RecordKindsView.Kind(path: "/records/\($0.rawValue)", title: $0.title[visit.language])
            }, mayChange: Route.Access.preparers.admits(visit.person))
        return try visit.page("records", view, title: Wording(zh: "基础记录", en: "Records"))
    }

    @Sendable private static func list(_ visit: Visit) async throws -> Response {
        let kind = try kind(visit)
        let after = visit.query("after")
        let keys = try await visit.run { [office = visit.office] in
            try office.recordKeys(kind, after: after, limit: page + 1)
        }
        let shown = keys.prefix(page)
        let view = RecordListView(
            kind: kind.title[visit.language], path: "/records/\(kind.rawValue)",
            records: shown.map {
                RecordListView.Record(key: $0, path: "/records/\(kind.rawValue)/edit?key=\($0.urlPart)")
            },
            isEmpty: keys.isEmpty, mayChange: Route.Access.preparers.admits(visit.person),
            next: keys.count > page ? shown.last.map { "/records/\(kind.rawValue)?after=\($0.urlPart)" } : nil)
        return try visit.page("record-list", view, title: kind.title)
    }

    @Sendable private static func new(_ visit: Visit) async throws -> Response {
        try show(visit, try kind(visit), key: nil, basis: nil, cells: [:], problems: [], uses: [])
    }

    @Sendable private static func edit(_ visit: Visit) async throws -> Response {
        let kind = try kind(visit)
        guard let key = visit.query("key") else { throw SiteError.notFound }
        let (cells, uses, basis) = try await visit.run { [office = visit.office] in
            (
                try office.cells(kind, key: key), try office.shipments(relyingOn: kind, key: key),
                try office.basis(of: kind, key: key)
            )
        }
        guard let cells else { throw SiteError.notFound }
        return try show(visit, kind, key: key, basis: basis, cells: cells, problems: [], uses: uses)
    }

    @Sendable private static func save(_ visit: Visit) async throws -> Response {
        let (kind, desk) = (try kind(visit), try visit.desk())
        let cells = RecordInputs.headings(of: kind).compactMap { heading in
            visit.form[heading].map { (heading: heading, text: $0.replacing("\r\n", with: "; ")) }
        }
        do {
            _ = try await visit.run { [basis = visit.form.text("basis")] in
                try desk.save(kind, cells: cells, basedOn: basis)
            }
        } catch let problems as IntakeProblems {
            let typed = Dictionary(cells.map { ($0.heading, $0.text) }) { first, _ in first }
            return try show(
                visit, kind, key: visit.form.text("key"), basis: visit.form.text("basis"), cells: typed,
                problems: problems.all, uses: [])
        } catch let moved as RecordMoved {
            let (now, basis) = try await visit.run { [office = visit.office] in
                (try office.cells(kind, key: moved.key) ?? [:], try office.basis(of: kind, key: moved.key))
            }
            let typed = Dictionary(cells.map { ($0.heading, $0.text) }) { first, _ in first }
            return try show(
                visit, kind, key: moved.key, basis: basis, cells: typed, problems: [], uses: [], movedTo: now)
        }
        let key = visit.form.text(kind.keyField) ?? ""
        return visit.see(
            kind == .shipment ? Paths.filing(key) : "/records/\(kind.rawValue)/edit?key=\(key.urlPart)", .saved)
    }

    /// What saving would say of one field alone, for the form's script. Sent as a form, so that no value stands in an address.
    @Sendable private static func check(_ visit: Visit) async throws -> Response {
        let (kind, heading) = (try kind(visit), visit.form["field"] ?? "")
        guard RecordInputs.headings(of: kind).contains(heading) else {
            let known = RecordInputs.headings(of: kind).joined(separator: ", ")
            throw SiteError.parameterWrong(name: "field", found: heading, expected: known)
        }
        let text = (visit.form["value"] ?? "").replacing("\r\n", with: "; ")
        let problems = try await visit.run { [office = visit.office] in
            try office.problems(of: kind, heading: heading, text: text)
        }
        let own = problems.filter { RecordInputs.heading(of: $0, kind) == heading }
        return visit.json(["problems": .array(own.map { .string($0.wording[visit.language]) })])
    }

    private static func kind(_ visit: Visit) throws -> RecordKind {
        guard let kind = RecordKind(rawValue: try visit.part("kind")) else { throw SiteError.notFound }
        return kind
    }

    private static func show(
        _ visit: Visit, _ kind: RecordKind, key: String?, basis: String?, cells: [String: String],
        problems: [IntakeProblem], uses: [String], movedTo now: [String: String]? = nil
    ) throws -> Response {
        let view = RecordView(
            kind, key: key, basis: basis, cells: cells, problems: problems, uses: uses, movedTo: now,
            mayChange: Route.Access.preparers.admits(visit.person), visit.language)
        let status: HTTPResponse.Status =
            now != nil ? .conflict : problems.isEmpty ? .ok : .unprocessableContent
        return try visit.page("record", view, title: kind.title, status: status)
    }
}
