import FilingOffice
import HTTPTypes
import Hummingbird

/// The style and the one script; the sign of life for whoever watches the server.
enum AssetPages {
    static let routes = [
        Route(method: .get, path: "/site.css", access: .everyone, kind: .asset) { _ in
            file(TemplateFiles.style, "text/css; charset=utf-8")
        },
        Route(method: .get, path: "/app.js", access: .everyone, kind: .asset) { _ in
            file(TemplateFiles.script, "text/javascript; charset=utf-8")
        },
        Route(method: .get, path: "/health", access: .everyone, kind: .asset, answer: health),
    ]

    private static func file(_ text: String, _ type: String) -> Response {
        Response(
            status: .ok, headers: [.contentType: type, .cacheControl: "public, max-age=300"],
            body: .init(byteBuffer: .init(string: text)))
    }

    /// Well only if the register answers.
    @Sendable private static func health(_ visit: Visit) async throws -> Response {
        do {
            _ = try await visit.run { [office = visit.office] in try office.people().count }
            return plain(.ok, "ok\n")
        } catch {
            return plain(.serviceUnavailable, "register unavailable\n")
        }
    }

    private static func plain(_ status: HTTPResponse.Status, _ text: String) -> Response {
        Response(
            status: status, headers: [.contentType: "text/plain; charset=utf-8"],
            body: .init(byteBuffer: .init(string: text)))
    }
}
