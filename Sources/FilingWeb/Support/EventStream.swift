import DossierCore
import HTTPTypes
import Hummingbird
import NIOCore

/// Server-sent events (WHATWG HTML 9.2): one line of JSON each, the last under the name `end`.
enum EventStream {
    /// Milliseconds after which a browser asks again when the stream ended too early for it.
    private static let retry = 500

    /// A proxy before us is asked not to hold the events back.
    private static let headers: HTTPFields = {
        var headers: HTTPFields = [.contentType: "text/event-stream", .cacheControl: "no-store"]
        headers[named: "X-Accel-Buffering"] = "no"
        return headers
    }()

    static func response<Element: Sendable>(
        _ stream: AsyncStream<Element>, _ value: @escaping @Sendable (Element) -> JSONValue
    ) -> Response {
        Response(
            status: .ok, headers: headers,
            body: ResponseBody { writer in
                try await writer.write(ByteBuffer(string: "retry: \(retry)\n\n"))
                for await element in stream {
                    let text = String(decoding: CanonicalJSON.bytes(value(element)), as: UTF8.self)
                    try await writer.write(ByteBuffer(string: "data: \(text)\n\n"))
                }
                try await writer.write(ByteBuffer(string: "event: end\ndata: {}\n\n"))
                try await writer.finish(nil)
            })
    }
}
