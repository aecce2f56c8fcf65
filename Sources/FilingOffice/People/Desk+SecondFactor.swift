package import DossierCore
import Foundation
import Records

/// A second factor on its way to an authenticator: told once, to its person.
package struct SecondFactorOffer: Sendable {
    /// `otpauth://totp/…`, for a QR code.
    package let address: String
    /// The secret in base32, for typing.
    package let secret: String

    /// The address as a QR code (SVG).
    package func picture(_ language: Language) throws -> String {
        let title = Wording(zh: "验证器二维码", en: "QR code for an authenticator")
        return try QRPicture(address).svg(title: title[language], width: "46mm")
    }
}

extension Desk {
    /// Recovery codes made with a second factor.
    package static let recoveryCodes = 8

    /// Begins a second factor for this person; it guards nothing until a code from it was shown.
    ///
    /// - Throws: `FilingError.passphraseNeeded` unless the desk was opened with a passphrase; `SecondFactorFault.already`.
    package func beginSecondFactor() throws -> SecondFactorOffer {
        try requireAuthenticated(to: "second-factor-set")
        var generator = SystemRandomNumberGenerator()
        let secret = Data(
            (0..<OneTimeCode.secretLength).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
        let sealed = try SecondFactorSeal(office.workspace.keys).seal(secret, of: person.code)
        guard try office.workspace.register.beginSecondFactor(sealed, by: agent, at: office.clock()) else {
            throw SecondFactorFault.already(person: person.code)
        }
        return offer(secret)
    }

    /// The second factor that was begun and waits for its first code; nothing when there is none.
    package func begunSecondFactor() throws -> SecondFactorOffer? {
        guard let stored = try office.workspace.register.secondFactor(of: person.code), !stored.isConfirmed else {
            return nil
        }
        return offer(try SecondFactorSeal(office.workspace.keys).open(stored.secret, of: person.code))
    }

    /// Turns the second factor on with the first code from it, and tells the recovery codes this once.
    ///
    /// - Throws: `SecondFactorFault.notBegun`, `.already`, `.wrongCode`.
    package func confirmSecondFactor(_ code: String) throws -> [String] {
        let register = office.workspace.register
        guard let stored = try register.secondFactor(of: person.code) else {
            throw SecondFactorFault.notBegun(person: person.code)
        }
        guard !stored.isConfirmed else { throw SecondFactorFault.already(person: person.code) }
        let secret = try SecondFactorSeal(office.workspace.keys).open(stored.secret, of: person.code)
        let now = office.clock()
        guard let step = OneTimeCode.step(of: code, secret: secret, at: now.secondsSince1970, after: 0) else {
            throw SecondFactorFault.wrongCode(person: person.code, remaining: FilingOffice.failuresBeforeLockOut)
        }
        let codes = (0..<Self.recoveryCodes).map { _ in RecoveryCode.fresh() }
        let digests = codes.map { RecoveryCode.digest($0, of: person.code) }
        guard try register.confirmSecondFactor(step: step, recovery: digests, by: agent, at: now) else {
            throw SecondFactorFault.already(person: person.code)
        }
        return codes
    }

    /// Whether this person has a second factor that guards.
    package func hasSecondFactor() throws -> Bool {
        try office.workspace.register.secondFactor(of: person.code)?.isConfirmed ?? false
    }

    /// Takes a second factor away: one's own with the passphrase, or anybody's as administrator.
    ///
    /// - Throws: `SecondFactorFault.notBegun`.
    package func removeSecondFactor(of code: String) throws {
        try requireAuthenticated(to: "second-factor-removed")
        if code != person.code { try require([.administrator], to: "second-factor-removed") }
        guard try office.workspace.register.removeSecondFactor(of: code, by: agent, at: office.clock()) else {
            throw SecondFactorFault.notBegun(person: code)
        }
    }

    private func offer(_ secret: Data) -> SecondFactorOffer {
        SecondFactorOffer(
            address: OneTimeCode.address(secret: secret, person: person.code, issuer: "dossier"),
            secret: OneTimeCode.base32(secret))
    }
}

extension FilingOffice {
    /// Opens a session for somebody whose passphrase was right or for whom the identity provider vouched, once the second
    /// factor is right, too.
    ///
    /// A wrong code counts as a wrong passphrase does: five in a row lock the person out.
    ///
    /// - Parameter code: of the authenticator, or a recovery code; nil where none was asked for yet.
    /// - Throws: `SecondFactorFault.needed` when there is a second factor and no code; `.wrongCode`;
    ///   `FilingError.lockedOut`; `FilingError.passphraseNeeded` for a desk opened without one.
    package func signIn(_ desk: Desk, code: String?) throws -> SignedIn {
        if !desk.isVouched { try desk.requireAuthenticated(to: "sign-in") }
        if let stored = try workspace.register.secondFactor(of: desk.person.code), stored.isConfirmed {
            guard let code else { throw SecondFactorFault.needed(person: desk.person.code) }
            try require(code, stored, of: desk)
        }
        return try openSession(desk)
    }

    private func require(_ code: String, _ stored: StoredSecondFactor, of desk: Desk) throws {
        let (register, person) = (workspace.register, desk.person.code)
        guard try register.failures(of: person) < Self.failuresBeforeLockOut else {
            throw FilingError.lockedOut(person)
        }
        let secret = try SecondFactorSeal(workspace.keys).open(stored.secret, of: person)
        let now = clock()
        let step = OneTimeCode.step(of: code, secret: secret, at: now.secondsSince1970, after: stored.lastStep)
        if let step, try register.useStep(step, of: person) {
            try register.clearFailedSignIns(code: person, by: desk.agent, at: now)
            return
        }
        if let recovery = RecoveryCode.normal(code),
            try register.useRecoveryCode(RecoveryCode.digest(recovery, of: person), by: desk.agent, at: now)
        {
            try register.clearFailedSignIns(code: person, by: desk.agent, at: now)
            return
        }
        let count = try register.recordFailedSignIn(code: person, by: desk.agent, at: now)
        guard count < Self.failuresBeforeLockOut else { throw FilingError.lockedOut(person) }
        throw SecondFactorFault.wrongCode(person: person, remaining: Self.failuresBeforeLockOut - count)
    }
}
