import FilingOffice
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// Sends a file to keep, piece by piece. Never shown inside a page: a paper may hold anything.
enum Download {
    static func response(_ source: DownloadSource, _ visit: Visit) -> Response {
        let lane = visit.site.lanes.bytes
        var response = Response(
            status: .ok,
            headers: [
                .contentType: source.mediaType, .contentDisposition: ContentDisposition.attachment(source.name),
                .contentSecurityPolicy: "sandbox; default-src 'none'",
            ],
            body: ResponseBody(contentLength: source.size) { writer in
                while true {
                    let data = try await lane.run { try source.next() }
                    if data.isEmpty { break }
                    try await writer.write(ByteBuffer(bytes: data))
                }
                try await writer.finish(nil)
            })
        response.headers[.cacheControl] = "private, no-store"
        return response
    }
}
