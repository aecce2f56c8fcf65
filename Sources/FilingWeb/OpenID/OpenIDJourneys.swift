import FilingOffice
import Synchronization

/// One sign-in on its way through the identity provider and back.
struct OpenIDJourney: Sendable {
    /// Travels through the browser; comes back once (RFC 6749 section 10.12).
    let state: String
    /// Comes back inside the token (OpenID Connect Core 1.0 section 15.5.2).
    let nonce: String
    /// Shown to the provider with the code: whoever catches the code alone can do nothing with it (RFC 7636).
    let verifier: String
    /// Only the browser that began knows it.
    let browser: String
    /// Where the person was going, on this site.
    let to: String
    /// Seconds since 1970.
    let until: Int

    /// What the provider is told of the verifier: `S256`, base64url without padding (RFC 7636 section 4.2).
    var challenge: String { Base64URL.text(of: verifier) }
}

/// The sign-ins on their way, held here for a few minutes. Each ends when its state is shown, whatever comes of it.
final class OpenIDJourneys: Sendable {
    /// Seconds somebody may take at the provider.
    static let patience = 600
    /// Journeys at most; whoever is away longest begins anew.
    private static let most = 1000

    private let held = Mutex<[String: OpenIDJourney]>([:])

    func begin(to: String, at seconds: Int) -> OpenIDJourney {
        let journey = OpenIDJourney(
            state: SessionToken.fresh().text, nonce: SessionToken.fresh().text, verifier: SessionToken.fresh().text,
            browser: SessionToken.fresh().text, to: to, until: seconds + Self.patience)
        held.withLock { held in
            held = held.filter { $0.value.until > seconds }
            if held.count >= Self.most, let oldest = held.min(by: { $0.value.until < $1.value.until }) {
                held[oldest.key] = nil
            }
            held[journey.state] = journey
        }
        return journey
    }

    /// Ends the journey of a state, and returns it if it is this browser's and not too old.
    func end(_ state: String, browser: String?, at seconds: Int) -> OpenIDJourney? {
        guard let journey = held.withLock({ $0.removeValue(forKey: state) }), journey.until > seconds, let browser,
            SameOrigin.equal(browser, journey.browser)
        else { return nil }
        return journey
    }
}
