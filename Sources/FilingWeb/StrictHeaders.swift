import HTTPTypes
import Hummingbird

/// Answers only who asked for this machine by a loopback name, and lets pages do nothing but be read.
///
/// The name is checked because a page elsewhere can make a browser resolve a name of its own to 127.0.0.1.
struct StrictHeaders<Context: RequestContext>: RouterMiddleware {
    static var hosts: Set<Substring> { ["127.0.0.1", "localhost", "[::1]"] }

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response = Response(status: .misdirectedRequest)
        if Self.isLoopback(request.head.authority ?? "") {
            do { response = try await next(request, context) } catch let error as any HTTPResponseError {
                response = try error.response(from: request, context: context)
            }
        }
        for (name, value) in Self.fields { response.headers[name] = value }
        return response
    }

    private static func isLoopback(_ authority: String) -> Bool {
        let name = authority.lastIndex(of: ":").flatMap { colon in
            authority[authority.index(after: colon)...].allSatisfy(\.isNumber) ? authority[..<colon] : nil
        }
        return hosts.contains(name ?? authority[...])
    }

    private static var fields: [(HTTPField.Name, String)] {
        [
            (
                .contentSecurityPolicy,
                "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
            ),
            (.xContentTypeOptions, "nosniff"), (.cacheControl, "no-store"),
        ]
            + [("Referrer-Policy", "no-referrer"), ("Cross-Origin-Opener-Policy", "same-origin")]
            .compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }
    }
}
