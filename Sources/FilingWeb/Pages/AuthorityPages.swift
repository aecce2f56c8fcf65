import DossierCore
import FilingOffice
import HTTPTypes
import Hummingbird

/// What the authority did, with its notices as evidence.
enum AuthorityPages {
    private static let path = "/shipments/{shipment}/authority"

    static let routes =
        [Route.page(path, .readers, show), Route.upload(path, .preparers, record)] + CorrectionPages.routes(under: path)

    @Sendable private static func show(_ visit: Visit) async throws -> Response {
        try await page(visit, form: Form(), problem: nil)
    }

    @Sendable private static func record(_ visit: Visit) async throws -> Response {
        let upload = try await Upload.receive(visit)
        do {
            let (shipment, desk, form) = (try visit.shipment(), try visit.desk(), upload.form)
            guard let file = upload.items.first?.file else { throw SiteError.noFile }
            guard let kind = form.text("kind").flatMap(AuthorityEvent.Kind.init(rawValue:)) else {
                throw SiteError.fieldMissing(Wording(zh: "事项", en: "Event"))
            }
            let notice = AuthorityNotice(
                kind: kind, number: form.text("number"), date: try Day(form.text("date") ?? ""), evidence: file,
                validFrom: try form.text("valid-from").map { try Day($0) },
                validUntil: try form.text("valid-until").map { try Day($0) },
                quantity: try form.text("quantity").map { try Quantity($0) },
                due: try form.text("due").map { try Day($0) }, note: form.text("note"))
            _ = try await visit.site.lanes.work.run {
                let desk = try desk.require(revision: form.revision(), of: shipment)
                return try desk.record(notice, for: shipment)
            }
            await Upload.discard(upload.tray, visit)
            return visit.see("\(Paths.filing(shipment))/authority", .recorded)
        } catch {
            await Upload.discard(upload.tray, visit)
            guard ErrorPage.status(of: error).code == 422 else { throw error }
            return try await page(visit, form: upload.form, problem: ErrorPage.sentence(of: error))
        }
    }

    /// The page, with what was typed and what is wrong with it.
    static func page(_ visit: Visit, form: Form, problem: Wording?) async throws -> Response {
        let shipment = try visit.shipment()
        let report = try await visit.run { [office = visit.office] in try office.check(shipment) }
        let people = try await visit.run { [office = visit.office] in try office.people() }
        let view = AuthorityView(
            report, form, problem, people: people, mayRecord: Route.Access.preparers.admits(visit.person),
            mayAssign: CorrectionPages.assigners.admits(visit.person), visit.language)
        return try visit.page(
            "authority", view, title: Wording(zh: "\(shipment) 主管部门", en: "\(shipment) authority"),
            status: problem == nil ? .ok : .unprocessableContent)
    }
}

/// What the authority page shows.
struct AuthorityView: Sendable {
    struct Event: Sendable {
        let title: String
        let date: String
        let number: String?
        let evidence: String
        let evidencePath: String
        let period: String?
        let quantity: String?
        let due: String?
        let isLate: Bool
        let note: String?
        let by: String
    }

    struct Choice: Sendable {
        let value: String
        let title: String
        let isChosen: Bool
    }

    let head: FilingHead
    let path: String
    let revision: Int
    let events: [Event]
    let hasEvents: Bool
    let mayRecord: Bool
    let problem: String?
    /// The part of the page the problem is about.
    let problemPlace: String
    let kinds: [Choice]
    let typed: Typed
    let corrections: CorrectionView

    /// What the form was sent with.
    struct Typed: Sendable {
        let number: String
        let date: String
        let validFrom: String
        let validUntil: String
        let quantity: String
        let due: String
        let note: String

        init(_ form: Form) {
            number = form["number"] ?? ""
            date = form["date"] ?? ""
            validFrom = form["valid-from"] ?? ""
            validUntil = form["valid-until"] ?? ""
            quantity = form["quantity"] ?? ""
            due = form["due"] ?? ""
            note = form["note"] ?? ""
        }
    }

    init(
        _ report: CheckReport, _ form: Form, _ problem: Wording?, people: [Person], mayRecord: Bool, mayAssign: Bool,
        _ language: Language
    ) {
        let dossier = report.dossier
        head = FilingHead(dossier, report.checklist, here: "authority", asOf: report.assessment.asOf, language)
        path = Paths.filing(dossier.shipment)
        revision = dossier.revision
        let isAsked = dossier.status == .supplementRequested
        events = dossier.authorityEvents.reversed().enumerated().map { index, event in
            Event(
                title: event.kind.title[language], date: event.date.description, number: event.number,
                evidence: event.evidenceName,
                evidencePath: "\(Paths.filing(dossier.shipment))/documents/\(event.evidence.hex)",
                period: event.validFrom.flatMap { from in event.validUntil.map { "\(from) – \($0)" } },
                quantity: event.quantity?.description, due: event.due?.description,
                isLate: isAsked && index == 0 && event.due.map { $0 < report.assessment.asOf } ?? false,
                note: event.note, by: "\(event.recordedBy), \(event.recordedAt.shown)")
        }
        hasEvents = !events.isEmpty
        self.mayRecord = mayRecord && !dossier.status.isFinal
        self.problem = problem?[language]
        problemPlace = form["kind"] == nil ? "items" : "kind"
        kinds = AuthorityEvent.Kind.allCases.map {
            Choice(value: $0.rawValue, title: $0.title[language], isChosen: form["kind"] == $0.rawValue)
        }
        typed = Typed(form)
        corrections = CorrectionView(
            report, form, people: people, mayRecord: mayRecord, mayAssign: mayAssign, language)
    }
}
