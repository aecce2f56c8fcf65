/// What came of verifying a status token: what it says, and everything that keeps it from being relied on.
package struct StatusTokenReport: Sendable, Hashable {
    /// The answer for the person at the counter.
    package enum Verdict: String, Sendable, Hashable, CaseIterable {
        case valid
        case notValid = "not-valid"
        /// Genuine, and says that the goods have to wait.
        case onHold = "on-hold"
        case couldNotVerify = "could-not-verify"

        /// The answer in words.
        package var title: Wording {
            switch self {
            case .valid: Validity.valid.title
            case .notValid: Validity.notValid.title
            case .onHold: Validity.onHold.title
            case .couldNotVerify: Wording(zh: "无法核实", en: "could not be verified")
            }
        }
    }

    /// What the token says; nothing when it could not be read. To be believed only if the signature holds.
    package let claim: StatusClaim?
    /// Everything that is wrong, in the order it was found.
    package let faults: [StatusTokenFault]
    /// Whether the signature is that of a key that was given.
    package let isGenuine: Bool
    /// The moment it is judged as of.
    package let asOf: Instant

    /// A text that is no token.
    package init(_ fault: StatusTokenFault, asOf: Instant) {
        claim = nil
        faults = [fault]
        isGenuine = false
        self.asOf = asOf
    }

    /// A token, judged as of a moment.
    ///
    /// - Parameter doubt: what the look at the signature found; nothing when it holds.
    package init(_ claim: StatusClaim, signature doubt: StatusTokenFault?, asOf: Instant) {
        var faults = doubt.map { [$0] } ?? []
        if asOf >= claim.expires { faults.append(.expired(at: claim.expires, asOf: asOf)) }
        if asOf.secondsSince1970 + Self.clockSkew < claim.asOf.secondsSince1970 {
            faults.append(.fromTheFuture(madeAt: claim.asOf, asOf: asOf))
        }
        if claim.validity != .valid { faults.append(.says(claim.validity)) }
        self.claim = claim
        self.faults = faults
        isGenuine = doubt == nil
        self.asOf = asOf
    }

    /// Valid only if nothing at all is wrong; doubt alone is no answer.
    package var verdict: Verdict {
        if faults.isEmpty { return .valid }
        if faults == [.says(.onHold)] { return .onHold }
        return faults.allSatisfy(\.isDoubt) ? .couldNotVerify : .notValid
    }

    /// Seconds two clocks may differ.
    package static let clockSkew = 300

    /// The JSON form scripts read.
    package var json: JSONValue {
        func text(_ value: (some CustomStringConvertible)?) -> JSONValue {
            value.map { .string($0.description) } ?? .null
        }
        return [
            "verdict": .string(verdict.rawValue),
            "genuine": .bool(isGenuine),
            "reference": text(claim?.reference),
            "sequence": text(claim.map { BundleReceipt.fourDigits($0.sequence) }),
            "manifestShort": text(claim?.digest),
            "validity": text(claim?.validity.rawValue),
            "tokenAsOf": text(claim?.asOf),
            "expires": text(claim?.expires),
            "key": text(claim?.key),
            "asOf": text(asOf),
            "faults": .array(
                faults.map {
                    [
                        "code": .string($0.code),
                        "message": ["en": .string($0.wording.en), "zh": .string($0.wording.zh)],
                    ]
                }),
        ]
    }
}
