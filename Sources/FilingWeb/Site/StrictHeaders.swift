import HTTPTypes
import Hummingbird

/// Answers only who asked for a name of ours, and lets pages do nothing but show themselves and send forms home.
///
/// The name is checked because a page elsewhere can make a browser resolve a name of its own to 127.0.0.1.
struct StrictHeaders: RouterMiddleware {
    typealias Context = SiteContext

    let settings: SiteSettings

    func handle(
        _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        var response = Response(status: .misdirectedRequest)
        if settings.answers(to: request.head.authority ?? "") {
            response = try await next(request, context)
        }
        for (name, value) in Self.fields where response.headers[name] == nil { response.headers[name] = value }
        if settings.isSecure, let name = HTTPField.Name("Strict-Transport-Security") {
            response.headers[name] = "max-age=31536000"
        }
        return response
    }

    private static let fields: [(HTTPField.Name, String)] =
        [
            (
                .contentSecurityPolicy,
                "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
            ),
            (.xContentTypeOptions, "nosniff"), (.cacheControl, "no-store"),
        ]
        + [
            ("Referrer-Policy", "same-origin"), ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Resource-Policy", "same-origin"), ("X-Frame-Options", "DENY"),
            ("Permissions-Policy", "camera=(self), geolocation=(), microphone=()"),
        ]
        .compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }
}
