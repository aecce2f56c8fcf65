import DossierCore
import FilingOffice
import HTTPTypes
import Hummingbird

/// The page for customs and brokers: a reference, no account, and no more than their column of domain-brief 7.5.
enum VerifierPages {
    static let routes = [
        Route.page("/v", .everyone, ask),
        Route.page("/v/{reference}", .everyone, show),
        Route(method: .get, path: "/v/key.pem", access: .everyone, kind: .asset, answer: key),
    ]

    static let title = Wording(zh: "备案核对", en: "Check a filing")

    @Sendable private static func ask(_ visit: Visit) async throws -> Response {
        guard let typed = visit.query("reference") else {
            return try visit.page("verifier", VerifierView(visit.language), title: title)
        }
        let scanned = ScannedText(typed)
        let code = scanned.code ?? visit.query("code")
        return visit.see("/v/\(scanned.query.urlPart)" + (code.map { "?code=\($0.urlPart)" } ?? ""))
    }

    /// The page, or for an address that ends in `.json` the signed form.
    @Sendable private static func show(_ visit: Visit) async throws -> Response {
        let text = try visit.part("reference")
        if text.lowercased().hasSuffix(".json") { return try await statement(visit) }
        do {
            let answer = try await answer(text, visit)
            let view = VerifierView(visit.language, answer, code: visit.query("code"))
            return try visit.page("verifier", view, title: title)
        } catch let error as SiteError {
            throw error
        } catch {
            let (status, wording) = LookUpPages.refusal(error)
            let view = VerifierView(
                visit.language, typed: text, code: visit.query("code"), notice: wording[visit.language])
            return try visit.page("verifier", view, title: title, status: status)
        }
    }

    /// The answer as signed JSON (`PublicStatus` in the documentation).
    @Sendable private static func statement(_ visit: Visit) async throws -> Response {
        var text = try visit.part("reference")
        if text.lowercased().hasSuffix(".json") { text = String(text.dropLast(5)) }
        do {
            let answer = try await answer(text, visit)
            let signed = try await visit.run { [office = visit.office] in try office.signed(answer.json) }
            return visit.json(signed)
        } catch {
            return try ErrorPage.problem(error, visit)
        }
    }

    /// - Throws: `FilingError.nothingFound` for an unknown reference, one the authority does not have yet and a wrong code
    ///   alike.
    private static func answer(_ text: String, _ visit: Visit) async throws -> PublicAnswer {
        try visit.count(visit.site.limits.visitors)
        let code = visit.query("code")
        let needsCode = visit.site.settings.needsVerifierCode
        let found = try await visit.run { [office = visit.office] in
            try office.publicAnswer(text, code: code ?? (needsCode ? "" : nil))
        }
        guard let found else {
            try visit.count(visit.site.limits.misses)
            throw FilingError.nothingFound(text)
        }
        return found
    }

    /// The public key signed forms are proved with.
    @Sendable private static func key(_ visit: Visit) async throws -> Response {
        let pem = try await visit.run { [office = visit.office] in try office.publicKey() }
        return Response(
            status: .ok, headers: [.contentType: "application/x-pem-file"],
            body: .init(byteBuffer: .init(string: pem)))
    }
}
