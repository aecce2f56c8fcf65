import FilingOffice
import Synchronization

/// People whose passphrase was right and whose second factor is still to come: held here for a few minutes, under a secret
/// only their browser has.
final class SecondSteps: Sendable {
    private struct Held {
        let desk: Desk
        let until: Int
    }

    /// Seconds somebody may take to find the authenticator.
    static let patience = 300
    /// People at most; whoever waits longest begins anew.
    private static let most = 1000

    private let held = Mutex<[String: Held]>([:])

    /// Holds somebody, and returns the secret for the browser.
    func hold(_ desk: Desk, at seconds: Int) -> String {
        let ticket = SessionToken.fresh().text
        held.withLock { held in
            held = held.filter { $0.value.until > seconds }
            if held.count >= Self.most, let oldest = held.min(by: { $0.value.until < $1.value.until }) {
                held[oldest.key] = nil
            }
            held[ticket] = Held(desk: desk, until: seconds + Self.patience)
        }
        return ticket
    }

    /// Whoever is held under a secret, as long as they may wait.
    func desk(_ ticket: String, at seconds: Int) -> Desk? {
        held.withLock { held in held[ticket].flatMap { $0.until > seconds ? $0.desk : nil } }
    }

    /// Lets go of somebody.
    func release(_ ticket: String) { held.withLock { $0[ticket] = nil } }
}
