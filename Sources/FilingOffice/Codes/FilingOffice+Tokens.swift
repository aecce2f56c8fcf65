package import DossierCore
package import Foundation
import Records

extension FilingOffice {
    /// Signed status tokens for everything an identifier leads to, one a shipment.
    ///
    /// - Parameter expires: the last day the tokens may be relied on; nil for three days from now, or less.
    /// - Throws: what `status` throws; `TokenRefusal`; `BundleError` when the signing key cannot be used.
    package func statusTokens(_ query: String, expires: Day? = nil) throws -> [IssuedToken] {
        try shipments(knownAs: query).map { try statusToken(ofShipment: $0, expires: expires) }
    }

    /// A signed token that says where the filing of a shipment stands at this instant.
    ///
    /// It never says valid when `status` does not, and never stands for longer than `status`, as far as is known now, will
    /// go on saying so: each day up to its expiry is judged.
    package func statusToken(ofShipment shipment: String, expires: Day? = nil) throws -> IssuedToken {
        let now = clock()
        let (answer, later) = try outlook(of: shipment, from: now.day)
        guard let reference = answer.reference, let sequence = answer.sequence, let manifest = answer.manifest else {
            throw TokenRefusal.notPackaged(shipment: shipment)
        }
        var end = try Self.expiry(askedFor: expires, from: now)
        if answer.validity == .valid {
            let last = later(end.day)
            if let expires, last < expires { throw TokenRefusal.notValidSoLong(asked: expires, last: last) }
            end = min(end, Self.end(of: last, offset: now.offsetMinutes))
        }
        let key = try SigningKey.load(from: workspace.keys)
        let fingerprint = key.publicKey.fingerprint
        guard
            let claim = StatusClaim(
                reference: reference, sequence: sequence, digest: manifest.short, validity: answer.validity, asOf: now,
                expires: end, key: String(fingerprint.prefix(8))),
            let token = StatusToken(claim, signature: try key.sign(StatusToken.message(claim)))
        else { throw TokenRefusal.cannotBeWritten(shipment: shipment) }
        return IssuedToken(answer: answer, token: token, keyFingerprint: fingerprint)
    }

    /// What `status` says on a day, and from there the last day up to another through which it says valid without a break.
    ///
    /// The filing is read once; each day is judged as `status` judges it.
    private func outlook(of shipment: String, from first: Day) throws -> (StatusAnswer, lastValid: (Day) -> Day) {
        let dossier = try dossier(shipment)
        let checklist = try checklist(of: dossier)
        let permits = try workspace.register.ledgers(ofPermitsOf: shipment)
        func answer(_ day: Day) -> StatusAnswer {
            StatusAnswer.judge(
                dossier, Assessor.assess(dossier, against: checklist, asOf: day), permits: permits, asOf: day)
        }
        return (
            answer(first),
            { end in
                var last = first
                while last < end, answer(last.adding(days: 1)).validity == .valid { last = last.adding(days: 1) }
                return last
            }
        )
    }

    private static func expiry(askedFor day: Day?, from now: Instant) throws -> Instant {
        guard let day else {
            return Instant(
                secondsSince1970: now.secondsSince1970 + tokenHours * 3600, offsetMinutes: now.offsetMinutes)
        }
        guard day >= now.day else { throw TokenRefusal.expiryInPast(asked: day, today: now.day) }
        let latest = now.day.adding(days: longestTokenDays)
        guard day <= latest else { throw TokenRefusal.expiryTooFar(asked: day, latest: latest) }
        return end(of: day, offset: now.offsetMinutes)
    }

    /// The first moment that is no longer this day.
    private static func end(of day: Day, offset: Int) -> Instant {
        Instant(secondsSince1970: (day.daysSince1970 + 1) * 86_400 - offset * 60, offsetMinutes: offset)
    }

    /// Hours a token may be relied on unless somebody says otherwise: a flight, a week-end at customs, no more.
    package static let tokenHours = 72
    /// The longest anybody may ask for: what is printed cannot be called back.
    package static let longestTokenDays = 30
}

extension FilingOffice {
    /// A page that verifies the tokens of this workspace, and of others whose public keys are in these PEM files.
    package func verifierPage(alsoTrusting keyFiles: [String] = []) throws -> VerifierPage {
        let own = try SigningKey.load(from: workspace.keys).publicKey
        let others = try TokenVerifier(keyFiles: keyFiles).keys.filter { $0 != own }
        return VerifierPage(keys: [own] + others)
    }
}

extension FilingOffice {
    /// Verifies a token as of now with this workspace's own key, and with others in PEM.
    ///
    /// - Parameter asOf: the moment to judge as of; now unless given.
    /// - Throws: `BundleError` when a key cannot be used.
    package func verify(
        token text: String, alsoTrusting pems: [Data] = [], asOf: Instant? = nil
    ) throws -> StatusTokenReport {
        let own = try SigningKey.load(from: workspace.keys).publicKey
        let others = try TokenVerifier(pems: pems).keys
        return TokenVerifier(keys: [own] + others).verify(text, asOf: asOf ?? clock())
    }
}
