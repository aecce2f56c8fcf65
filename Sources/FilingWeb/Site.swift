import DossierCore
package import FilingOffice
package import Hummingbird
import Mustache

/// The look-up page: read-only, on this machine only, showing what `status` answers and nothing else.
package struct Site: Sendable {
    /// Longer than any number on a paper.
    static let longestQuery = 200

    private let office: FilingOffice
    private let page: MustacheTemplate
    private let offload = Offload()

    /// - Throws: an error of the template, which is compiled in and tested.
    package init(office: FilingOffice) throws {
        self.office = office
        page = try MustacheTemplate(string: PageText.page)
    }

    /// Every route; tests ask it without a socket.
    package func router() -> Router<BasicRequestContext> {
        let router = Router()
        router.add(middleware: StrictHeaders())
        router.get("/") { _, _ in Response.redirect(to: "/find") }
        router.get("/style.css") { _, _ in Self.response(.ok, PageText.style, "text/css; charset=utf-8") }
        router.get("/health") { _, _ in await health() }
        router.get("/find") { request, _ in await find(request) }
        return router
    }

    /// Serves on the loopback address until the process is asked to stop.
    package func serve(port: Int) async throws {
        let application = Application(
            router: router(), configuration: .init(address: .hostname("127.0.0.1", port: port), serverName: "dossier"))
        try await application.runService()
    }

    /// Well only if the register answers.
    private func health() async -> Response {
        do {
            _ = try await offload.run { try office.people().count }
            return Self.response(.ok, "ok\n", "text/plain; charset=utf-8")
        } catch {
            return Self.response(.serviceUnavailable, "register unavailable\n", "text/plain; charset=utf-8")
        }
    }

    private func find(_ request: Request) async -> Response {
        let language = Self.language(of: request)
        let query = request.uri.queryParameters["q"]?.trimmed ?? ""
        guard !query.isEmpty else { return render(.ok, LookUpPage(language)) }
        guard query.count <= Self.longestQuery else {
            return render(.badRequest, LookUpPage(language, notice: Self.tooLong))
        }
        do {
            let answers = try await offload.run { try office.status(query) }
            return render(.ok, LookUpPage(language, query: query, answers: answers))
        } catch {
            let (status, notice) = Self.refusal(error)
            return render(status, LookUpPage(language, query: query, notice: notice))
        }
    }

    /// What may be said of a failure: what was asked for is not there or mistyped. Anything else stays in the house, and is
    /// never shown as "not found".
    private static func refusal(_ error: any Error) -> (HTTPResponse.Status, Wording) {
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

    /// The language asked for, else the browser's first, else Chinese.
    private static func language(of request: Request) -> Language {
        if let named = request.uri.queryParameters["lang"] { return named.hasPrefix("en") ? .en : .zh }
        return (request.headers[.acceptLanguage] ?? "").lowercased().hasPrefix("en") ? .en : .zh
    }

    private func render(_ status: HTTPResponse.Status, _ content: LookUpPage) -> Response {
        Self.response(status, page.render(content), "text/html; charset=utf-8")
    }

    private static func response(_ status: HTTPResponse.Status, _ text: String, _ type: String) -> Response {
        Response(status: status, headers: [.contentType: type], body: .init(byteBuffer: .init(string: text)))
    }
}

extension Substring {
    /// Without white space at either end, which comes with pasting.
    fileprivate var trimmed: String {
        let start = drop(while: \.isWhitespace)
        return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
    }
}
