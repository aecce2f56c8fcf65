import AsyncHTTPClient
import NIOCore
import NIOHTTP1

/// One request this program makes by itself: certificates checked against the machine's own list of authorities, no
/// redirects followed, nothing unpacked, bounded in time and size.
struct OutwardCall: Sendable {
    /// What came back.
    struct Answer: Sendable {
        let status: Int
        let body: ByteBuffer
    }

    /// Why nothing usable came back.
    enum Fault: Error, Sendable, Equatable {
        /// No connection, no valid certificate, or one that broke off.
        case unreachable
        /// Nothing whole within the time allowed, in milliseconds.
        case slow(patience: Int64)
        /// More bytes than are read.
        case tooLarge(limit: Int)
    }

    /// Milliseconds until the whole answer must be there.
    var patience: Int64 = 10_000
    /// Bytes of an answer.
    var limit = 256 * 1024
    /// Addresses to connect to instead of asking for a host's again: what was looked at is what is called.
    var addresses: [String: String] = [:]

    /// Sends a request, and reads the answer whole.
    func send(_ request: HTTPClientRequest) async throws(Fault) -> Answer {
        do {
            return try await HTTPClient.withHTTPClient(configuration: configuration) { client in
                let response = try await client.execute(request, deadline: .now() + .milliseconds(patience))
                return Answer(
                    status: Int(response.status.code), body: try await response.body.collect(upTo: limit))
            }
        } catch is NIOTooManyBytesError {
            throw .tooLarge(limit: limit)
        } catch let error as HTTPClientError where Self.late.contains(error) {
            throw .slow(patience: patience)
        } catch {
            throw .unreachable
        }
    }

    private static let late: [HTTPClientError] = [
        .deadlineExceeded, .connectTimeout, .readTimeout, .writeTimeout, .cancelled, .getConnectionFromPoolTimeout,
    ]

    private var configuration: HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration(
            redirectConfiguration: .disallow,
            timeout: .init(connect: .milliseconds(patience), read: .milliseconds(patience)))
        configuration.httpVersion = .http1Only
        // A refused connection is an answer: nobody waits for the time allowed to find out.
        configuration.connectionPool.retryConnectionEstablishment = false
        configuration.dnsOverride = addresses
        return configuration
    }
}
