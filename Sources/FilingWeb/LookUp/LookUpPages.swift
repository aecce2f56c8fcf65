import DossierCore
import FilingOffice
import HTTPTypes
import Hummingbird

/// The look-up: one box, any number on a paper, one answer.
enum LookUpPages {
    /// Longer than any number on a paper.
    static let longestQuery = 200

    static let routes = [Route.page("/find", .visitors, find)]

    static let title = Wording(zh: "备案状态查询", en: "Filing status")

    @Sendable private static func find(_ visit: Visit) async throws -> Response {
        let typed = visit.request.uri.queryParameters["q"].map { String($0).trimmed } ?? ""
        guard !typed.isEmpty else { return try render(.ok, LookUpPage(visit.language), visit) }
        try visit.count(visit.site.limits.visitors)
        let query = ScannedText(typed).query
        guard query.count <= longestQuery else {
            return try render(.badRequest, LookUpPage(visit.language, notice: tooLong), visit)
        }
        do {
            let found = try await visit.run { [office = visit.office] in try office.consignments(query) }
            let mayRead = Route.Access.readers.admits(visit.person)
            return try render(.ok, LookUpPage(visit.language, found, asked: query, mayRead: mayRead), visit)
        } catch {
            let (status, notice) = refusal(error)
            return try render(status, LookUpPage(visit.language, query: typed, notice: notice), visit)
        }
    }

    /// What may be said of a failure: what was asked for is not there or mistyped. Anything else stays in the house, and is
    /// never shown as "not found".
    static func refusal(_ error: any Error) -> (HTTPResponse.Status, Wording) {
        let (wording, kind) = ErrorExplanation.explain(error)
        return switch kind {
        case .doesNotHold: (.notFound, wording)
        case .badData where error is FilingError: (.badRequest, wording)
        default:
            (
                .serviceUnavailable,
                Wording(
                    zh: "暂时无法查询，这不表示没有该备案。请稍后再试，或联系法规部门。",
                    en: "The look-up is not possible now; this does not say that no such filing exists. "
                        + "Try again later, or ask the regulatory team.")
            )
        }
    }

    private static let tooLong = Wording(
        zh: "查询内容过长（上限 \(longestQuery) 个字符）。请只输入一个编号。",
        en: "That is longer than \(longestQuery) characters. Enter one number only.")

    private static func render(
        _ status: HTTPResponse.Status, _ view: LookUpPage, _ visit: Visit
    ) throws -> Response {
        try visit.page("look-up", view, title: title, status: status)
    }
}
