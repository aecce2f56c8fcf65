import DossierCore
import FilingOffice
import HTTPTypes
import Hummingbird

/// The forms about correction items, on the page of the authority.
enum CorrectionPages {
    /// Who may say who sees to an item.
    static let assigners = Route.Access.roles([.regulatorySpecialist, .regulatoryManager, .qaReviewer])

    static func routes(under path: String) -> [Route] {
        let item = path + "/items/{item}"
        return [
            Route.form(path + "/items", .preparers, add), Route.form(item + "/assign", assigners, assign),
            Route.form(item + "/answer", .preparers, answer), Route.form(item + "/withdraw", .preparers, withdraw),
            Route.form(item + "/reopen", .preparers, reopen),
        ]
    }

    @Sendable private static func add(_ visit: Visit) async throws -> Response {
        try await act(visit, .itemAdded) { desk, shipment, form in
            let columns = CorrectionRow.columns
            let cells = Dictionary(uniqueKeysWithValues: columns.map { ($0, form[$0] ?? "") })
            _ = try desk.addCorrection(cells, to: shipment) { SourcePlace(file: $0) }
        }
    }

    @Sendable private static func assign(_ visit: Visit) async throws -> Response {
        let number = try visit.part("item")
        return try await act(visit, .itemDone) { desk, shipment, form in
            let due = try form.text("due").map { try Day($0) }
            _ = try desk.assignCorrection(number, of: shipment, to: form.text("owner"), due: due)
        }
    }

    @Sendable private static func answer(_ visit: Visit) async throws -> Response {
        let number = try visit.part("item")
        return try await act(visit, .itemDone) { desk, shipment, form in
            let evidence = form.all("evidence").filter { !$0.isEmpty }
            _ = try desk.answerCorrection(number, of: shipment, text: form.text("text") ?? "", evidence: evidence)
        }
    }

    @Sendable private static func withdraw(_ visit: Visit) async throws -> Response {
        let number = try visit.part("item")
        return try await act(visit, .itemDone) { desk, shipment, form in
            _ = try desk.withdrawCorrection(number, of: shipment, reason: form.text("reason") ?? "")
        }
    }

    @Sendable private static func reopen(_ visit: Visit) async throws -> Response {
        let number = try visit.part("item")
        return try await act(visit, .itemDone) { desk, shipment, form in
            _ = try desk.reopenCorrection(number, of: shipment, reason: form.text("reason") ?? "")
        }
    }

    /// Does what a form asks for; what is wrong with it is said on the page, with what was typed.
    private static func act(
        _ visit: Visit, _ notice: Notice, _ work: @escaping @Sendable (Desk, String, Form) throws -> Void
    ) async throws -> Response {
        let (shipment, desk, form) = (try visit.shipment(), try visit.desk(), visit.form)
        do {
            try await visit.site.lanes.work.run {
                let desk = try desk.require(revision: form.revision(), of: shipment)
                try work(desk, shipment, form)
            }
            return visit.see("\(Paths.filing(shipment))/authority", notice)
        } catch {
            guard ErrorPage.status(of: error).code == 422 else { throw error }
            return try await AuthorityPages.page(visit, form: form, problem: ErrorPage.sentence(of: error))
        }
    }
}
