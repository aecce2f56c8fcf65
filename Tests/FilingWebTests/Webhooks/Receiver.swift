import FilingOffice
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Synchronization

/// A system that is told of changes: keeps what it was sent, and answers what the test says.
final class Receiver: Sendable {
    struct Got: Sendable {
        let path: String
        let headers: HTTPFields
        let body: String

        func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }
    }

    private struct State {
        var answers: [HTTPResponse.Status] = []
        var got: [Got] = []
        var port = 0
    }

    private let state = Mutex(State())

    var got: [Got] { state.withLock { $0.got } }
    var address: String { "http://localhost:\(state.withLock { $0.port })/hook" }

    /// What it answers to the next messages; afterwards 204.
    func answer(_ answers: HTTPResponse.Status...) { state.withLock { $0.answers = answers } }

    /// Runs work while it listens on a port of its own.
    func open(_ work: @escaping @Sendable (Receiver) async throws -> Void) async throws {
        let router = Router()
        for path in ["/hook", "/elsewhere"] {
            router.on(RouterPath(path), method: .post) { [self] request, _ in
                let body = String(buffer: try await request.body.collect(upTo: 100_000))
                let status = state.withLock { state in
                    state.got.append(Got(path: path, headers: request.headers, body: body))
                    return state.answers.isEmpty ? .noContent : state.answers.removeFirst()
                }
                return Response(status: status, headers: [.location: "/elsewhere"])
            }
        }
        try await Application(router: router).test(.live) { client in
            self.state.withLock { $0.port = client.port ?? 0 }
            try await work(self)
        }
    }
}
