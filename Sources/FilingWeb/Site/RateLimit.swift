import Synchronization

/// How often one address may ask what it is told without an account: a bucket of tokens each, filled slowly.
///
/// Holds a bounded number of addresses. When there are more, those that have waited longest begin anew, so a flood from
/// many addresses costs no memory.
final class RateLimit: Sendable {
    private struct Bucket {
        var tokens: Double
        var at: Double
    }

    /// Requests in a row.
    let burst: Int
    /// Seconds until the next one after that.
    let refill: Int
    private let most: Int
    private let buckets = Mutex<[String: Bucket]>([:])

    init(burst: Int, refill: Int, most: Int = 10_000) {
        self.burst = burst
        self.refill = refill
        self.most = most
    }

    /// Takes one token.
    ///
    /// - Parameter seconds: the time, from any beginning.
    /// - Throws: `SiteError.tooManyRequests` with the seconds to wait.
    func take(_ address: String, at seconds: Double) throws(SiteError) {
        let wait = buckets.withLock { buckets -> Int in
            if buckets.count >= most, buckets[Self.network(of: address)] == nil { makeRoom(&buckets, seconds) }
            let key = Self.network(of: address)
            let old = buckets[key] ?? Bucket(tokens: Double(burst), at: seconds)
            let tokens = min(Double(burst), old.tokens + max(0, seconds - old.at) / Double(refill))
            guard tokens >= 1 else {
                buckets[key] = Bucket(tokens: tokens, at: seconds)
                return max(1, Int(((1 - tokens) * Double(refill)).rounded(.up)))
            }
            buckets[key] = Bucket(tokens: tokens - 1, at: seconds)
            return 0
        }
        guard wait == 0 else { throw .tooManyRequests(seconds: wait) }
    }

    /// Lets go of the half that was not heard of for longest.
    private func makeRoom(_ buckets: inout [String: Bucket], _ seconds: Double) {
        let times = buckets.values.map(\.at).sorted()
        let middle = times[times.count / 2]
        buckets = buckets.filter { $0.value.at > middle }
    }

    /// An IPv6 address stands for its /64, which is what one household or one machine is given.
    static func network(of address: String) -> String {
        guard address.contains(":"), !address.contains(".") else { return address }
        let halves = address.split(separator: "%")[0].split(separator: "::", omittingEmptySubsequences: false)
            .map { $0.split(separator: ":").map(String.init) }
        let given = halves.reduce(0) { $0 + $1.count }
        let zeros = Array(repeating: "0", count: max(0, 8 - given))
        return ((halves.first ?? []) + zeros + halves.dropFirst().joined()).prefix(4).joined(separator: ":")
    }
}

/// The limits of a site.
struct Limits: Sendable {
    /// Pages that answer without an account.
    let visitors = RateLimit(burst: 30, refill: 4)
    /// Questions that led to nothing: guessing is slower than asking.
    let misses = RateLimit(burst: 10, refill: 60)
    /// Bundles to verify: each is read whole.
    let bundles = RateLimit(burst: 10, refill: 30)
}
