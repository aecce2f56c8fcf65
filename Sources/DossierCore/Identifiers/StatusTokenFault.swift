/// What keeps a text from being a status token, or a token from being relied on.
package enum StatusTokenFault: Error, Sendable, Hashable {
    /// The part of a claim that has a value no claim can have.
    package enum Part: String, Sendable, Hashable, CaseIterable {
        case size, validity, reference, sequence, digest, expiry
    }

    // The text
    case empty
    /// It does not begin as a token does.
    case notAToken
    /// A token of a version this program does not know; the number after `CXD`.
    case unknownVersion(String)
    /// A character that may not stand there; positions count from 1, spaces and hyphens aside.
    case character(String, position: Int)
    case length(found: Int, expected: Int)
    /// The last two digits do not fit the rest: it was mistyped or misread.
    case checkDigits(found: String, expected: String)

    // The claim
    case content(Part)
    /// The check digits of the filing reference in it are not that reference's.
    case referenceDigits(found: String, expected: String)

    // Whether it may be relied on
    case badSignature(key: String)
    case noKey
    /// Signed by a key other than those given; each as the first eight characters of its fingerprint.
    case unknownKey(named: String, given: [String])
    case expired(at: Instant, asOf: Instant)
    /// Made later than the moment it is judged as of: a clock is wrong, or the moment lies in the past.
    case fromTheFuture(madeAt: Instant, asOf: Instant)
    /// It is genuine and says that the goods may not travel.
    case says(Validity)

    /// The fault's stable name in reports.
    package var code: String {
        switch self {
        case .empty: "empty"
        case .notAToken: "not-a-token"
        case .unknownVersion: "unknown-version"
        case .character: "character"
        case .length: "length"
        case .checkDigits: "check-digits"
        case .content: "content"
        case .referenceDigits: "reference-check-digits"
        case .badSignature: "bad-signature"
        case .noKey: "no-key"
        case .unknownKey: "unknown-key"
        case .expired: "expired"
        case .fromTheFuture: "from-the-future"
        case .says(let validity): validity.rawValue
        }
    }

    /// Whether it only means that nothing could be found out, which is no answer.
    package var isDoubt: Bool {
        switch self {
        case .noKey, .unknownKey: true
        default: false
        }
    }
}
