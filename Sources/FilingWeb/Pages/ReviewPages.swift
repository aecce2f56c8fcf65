import DossierCore
import FilingOffice
import HTTPTypes
import Hummingbird

/// Review: what was said, what was waived, who signed what, and whether the content changed since.
enum ReviewPages {
    private static let base = "/shipments/{shipment}/review"

    static let routes = [
        Route.page(base, .readers, show),
        Route.form(base + "/sign", .workers, sign),
        Route.form(base + "/reopen", .roles([.qaReleaser]), reopen),
        Route.form(base + "/comments", .readers, comment),
        Route.form(base + "/comments/{comment}/settle", .readers, settle),
    ]

    @Sendable private static func show(_ visit: Visit) async throws -> Response {
        let shipment = try visit.shipment()
        let view = try await visit.run { [office = visit.office, language = visit.language, person = visit.person] in
            try ReviewView(
                office.check(shipment), comments: office.comments(on: shipment), people: office.people(),
                person: person, language)
        }
        return try visit.page("review", view, title: Wording(zh: "\(shipment) 审核", en: "\(shipment) review"))
    }

    @Sendable private static func sign(_ visit: Visit) async throws -> Response {
        let shipment = try visit.shipment()
        guard let meaning = visit.form.text("meaning").flatMap(SignatureMeaning.init(rawValue:)) else {
            throw SiteError.fieldMissing(Wording(zh: "签署含义", en: "What the signature means"))
        }
        let desk = try await visit.signingDesk()
        _ = try await visit.site.lanes.work.run { [form = visit.form] in
            try desk.sign(shipment, meaning: meaning, basedOn: form.revision())
        }
        return visit.see("\(Paths.filing(shipment))/review", .signed)
    }

    @Sendable private static func reopen(_ visit: Visit) async throws -> Response {
        let shipment = try visit.shipment()
        let desk = try await visit.signingDesk()
        try await visit.run { [form = visit.form] in
            let desk = try desk.require(revision: form.revision(), of: shipment)
            _ = try desk.reopen(shipment, reason: form.text("reason") ?? "")
        }
        return visit.see("\(Paths.filing(shipment))/review", .reopened)
    }

    @Sendable private static func comment(_ visit: Visit) async throws -> Response {
        let (shipment, desk) = (try visit.shipment(), try visit.desk())
        guard let text = visit.form.text("text") else {
            throw SiteError.fieldMissing(Wording(zh: "意见", en: "Comment"))
        }
        let anchor = visit.form.text("anchor").flatMap(CommentAnchor.init) ?? .filing
        let answers = visit.form.number("answers")
        _ = try await visit.run { try desk.comment(text, about: anchor, answering: answers, on: shipment) }
        return visit.see("\(Paths.filing(shipment))/review", .commented)
    }

    @Sendable private static func settle(_ visit: Visit) async throws -> Response {
        let (shipment, desk) = (try visit.shipment(), try visit.desk())
        guard let id = Int(try visit.part("comment")) else { throw SiteError.notFound }
        _ = try await visit.run { try desk.settle(comment: id, on: shipment) }
        return visit.see("\(Paths.filing(shipment))/review", .settled)
    }
}
