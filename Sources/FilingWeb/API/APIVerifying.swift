import DossierCore
import FilingOffice
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// Verifying a bundle sent as the body: streamed to a file, reported on as `verify --format json` does, then deleted.
enum APIVerifying {
    static let routes: [APIRoute] = [
        APIRoute(
            method: .post, path: "/verify", access: .signedIn, id: "verify",
            about: "Verifies a bundle: every byte, every fault. Nothing is kept.", parameters: [],
            answers: ["valid": "boolean", "faults": "array"], body: "application/zip", changesNothing: true,
            answer: verify)
    ]

    @Sendable private static func verify(_ visit: Visit) async throws -> Response {
        let lanes = visit.site.lanes
        let desk = try visit.desk()
        let tray = try await lanes.bytes.run { try desk.newTray() }
        do {
            let item = try await receive(visit, tray)
            let report = try await lanes.work.run {
                try FilingOffice.verify(bundle: item.file.path, hashWholeFile: true)
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

    private static func receive(_ visit: Visit, _ tray: Tray) async throws -> Tray.Item {
        let (lane, limit) = (visit.site.lanes.bytes, visit.site.settings.longestFile)
        let file = try await lane.run { try tray.receive("bundle.zip", number: 1) }
        var size = 0
        do {
            for try await buffer in visit.request.body {
                size += buffer.readableBytes
                guard size <= limit else { throw SiteError.fileTooLarge(name: "bundle.zip", limit: limit) }
                let data = Data(buffer.readableBytesView)
                try await lane.run { try file.write(data) }
            }
        } catch let error as SiteError { throw error } catch let error as CocoaError { throw error } catch {
            throw SiteError.uploadCut
        }
        try await lane.run { try file.finish() }
        guard let item = try await lane.run({ try tray.items().first }) else { throw SiteError.noFile }
        return item
    }
}
