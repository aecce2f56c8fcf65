import DossierCore
import FilingOffice
import HTTPTypes
import Hummingbird

/// What whoever watches the server reads.
enum MetricsPages {
    static let routes = [
        Route(method: .get, path: "/metrics", access: .everyone, kind: .data, answer: metrics)
    ]

    /// For this machine, where the watcher runs, and for administrators by token.
    @Sendable private static func metrics(_ visit: Visit) async throws -> Response {
        guard isHere(visit.client) || Route.Access.administrators.admits(visit.person) else {
            throw visit.person == nil ? SiteError.signInNeeded : SiteError.roleMissing
        }
        let filings = try await visit.run { [office = visit.office] in try office.filingsByState() }
        let counts = Dictionary(filings.map { ($0.key.rawValue, $0.value) }) { first, _ in first }
        return Response(
            status: .ok, headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
            body: .init(byteBuffer: .init(string: visit.site.metrics.text(filings: counts))))
    }

    private static func isHere(_ address: String) -> Bool {
        address == "local" || address == "::1" || address.hasPrefix("127.")
    }
}
