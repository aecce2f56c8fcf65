import DossierCore
import FilingOffice
import Foundation
import HTTPTypes
import Hummingbird

/// Verifying a bundle sent as the body: streamed to a file, reported on as `verify --format json` does, then deleted.
enum APIVerifying {
    static let routes: [APIRoute] = [
        APIRoute(
            method: .post, path: "/verify", access: .signedIn, id: "verify",
            about: "Verifies a bundle: every byte, every fault. Nothing is kept.",
            parameters: [.query("key", .text, "The public key it must be signed with, in PEM.")],
            answers: ["valid": "boolean", "faults": "array"],
            input: APIInput(body: .text(["application/octet-stream", "application/zip"])),
            answer: verify)
    ]

    @Sendable private static func verify(_ visit: Visit) async throws -> Response {
        let lanes = visit.site.lanes
        let (desk, key) = (try visit.desk(), visit.query("key").map { Data($0.utf8) })
        let tray = try await lanes.bytes.run { try desk.newTray() }
        do {
            let (items, _) = try await APIBody.stream(visit, into: tray, as: "bundle.zip")
            guard let item = items.first else { throw SiteError.noFile }
            let report = try await lanes.work.run {
                try FilingOffice.verify(bundle: item.file.path, trusting: key, hashWholeFile: true)
            }
            await Upload.discard(tray, visit)
            guard case .object(var object) = report.json else { return visit.json(report.json) }
            object["bundle"] = .string(item.name)
            return visit.json(.object(object))
        } catch {
            await Upload.discard(tray, visit)
            throw error
        }
    }
}
