import HTTPTypes
import Synchronization

/// Counts of what was asked and how long it took, by route; no address, name or number is in them.
final class Metrics: Sendable {
    /// One route and one status.
    struct Key: Hashable, Comparable {
        let route: String
        let status: Int

        static func < (left: Key, right: Key) -> Bool { (left.route, left.status) < (right.route, right.status) }
    }

    /// How long the requests of one route took.
    struct Durations {
        /// Requests at most as long as each bound; not added up.
        var counts = [Int](repeating: 0, count: Metrics.bounds.count)
        var count = 0
        var nanoseconds = 0
    }

    /// Upper bounds in milliseconds.
    static let bounds = [1, 5, 15, 50, 150, 500, 1500, 5000]

    private struct State {
        var requests: [Key: Int] = [:]
        var durations: [String: Durations] = [:]
    }

    private let state = Mutex(State())

    /// - Parameter route: as the table writes it, with `GET` or another method before it.
    func record(_ route: String, _ status: Int, _ duration: Duration) {
        let (seconds, fraction) = duration.components
        let nanoseconds = Int(seconds) * 1_000_000_000 + Int(fraction / 1_000_000_000)
        state.withLock { state in
            state.requests[Key(route: route, status: status), default: 0] += 1
            var durations = state.durations[route] ?? Durations()
            durations.count += 1
            durations.nanoseconds += nanoseconds
            if let place = Self.bounds.firstIndex(where: { nanoseconds <= $0 * 1_000_000 }) {
                durations.counts[place] += 1
            }
            state.durations[route] = durations
        }
    }

    /// In the text format Prometheus reads (0.0.4), in a fixed order.
    ///
    /// - Parameter filings: how many filings stand in each state, by its name.
    func text(filings: [String: Int]) -> String {
        let (requests, durations) = state.withLock { ($0.requests, $0.durations) }
        var lines = [
            "# HELP dossier_requests_total Requests answered, by route and status.",
            "# TYPE dossier_requests_total counter",
        ]
        for (key, count) in requests.sorted(by: { $0.key < $1.key }) {
            lines.append("dossier_requests_total{route=\"\(key.route)\",status=\"\(key.status)\"} \(count)")
        }
        lines += [
            "# HELP dossier_request_seconds How long answering took.", "# TYPE dossier_request_seconds histogram",
        ]
        for (route, durations) in durations.sorted(by: { $0.key < $1.key }) { lines += Self.lines(route, durations) }
        lines += [
            "# HELP dossier_filings Filings, by the state they are in.", "# TYPE dossier_filings gauge",
        ]
        lines += filings.sorted { $0.key < $1.key }.map { "dossier_filings{state=\"\($0.key)\"} \($0.value)" }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func lines(_ route: String, _ durations: Durations) -> [String] {
        var lines: [String] = []
        var total = 0
        for (bound, count) in zip(bounds, durations.counts) {
            total += count
            lines.append("dossier_request_seconds_bucket{route=\"\(route)\",le=\"\(seconds(bound))\"} \(total)")
        }
        let sum = Double(durations.nanoseconds) / 1_000_000_000
        lines.append("dossier_request_seconds_bucket{route=\"\(route)\",le=\"+Inf\"} \(durations.count)")
        lines.append("dossier_request_seconds_sum{route=\"\(route)\"} \(sum)")
        lines.append("dossier_request_seconds_count{route=\"\(route)\"} \(durations.count)")
        return lines
    }

    private static func seconds(_ milliseconds: Int) -> String { "\(Double(milliseconds) / 1000)" }
}
