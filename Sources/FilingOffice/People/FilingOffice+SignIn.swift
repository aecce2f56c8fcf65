import DossierCore
import Records

extension FilingOffice {
    /// Failures in a row after which a person must be let in again by an administrator (domain-brief DI-08).
    package static let failuresBeforeLockOut = 5

    /// The desk of the person the operating-system user is, as PostgreSQL's peer authentication does.
    ///
    /// - Throws: `FilingError.noPersonForLogin`, `.refused(.personDisabled)`.
    package func desk(forLogin login: String) throws -> Desk {
        guard let person = try workspace.register.person(login: login) else {
            throw FilingError.noPersonForLogin(login)
        }
        return try desk(of: person, origin: "command line as \(login)", isAuthenticated: false)
    }

    /// The desk of a person who gave their passphrase. May do everything that person may do, signing included.
    ///
    /// - Throws: `FilingError.unknownPerson`, `.passphraseNotSet`, `.wrongPassphrase`, `.lockedOut`.
    package func desk(for code: String, passphrase: String, origin: String) throws -> Desk {
        guard let person = try workspace.register.person(code: code) else { throw FilingError.unknownPerson(code) }
        guard let record = try workspace.register.passphrase(of: code) else {
            throw FilingError.passphraseNotSet(code)
        }
        let failures = try workspace.register.failures(of: code)
        guard failures < Self.failuresBeforeLockOut else { throw FilingError.lockedOut(code) }
        let agent = Agent(person, origin: origin)
        guard try Passphrase.matches(passphrase, record) else {
            let count = try workspace.register.recordFailedSignIn(code: code, by: agent, at: clock())
            throw FilingError.wrongPassphrase(code, remaining: max(0, Self.failuresBeforeLockOut - count))
        }
        if failures > 0 { try workspace.register.clearFailedSignIns(code: code, by: agent, at: clock()) }
        return try desk(of: person, origin: origin, isAuthenticated: true)
    }

    func desk(of person: Person, origin: String, isAuthenticated: Bool) throws -> Desk {
        guard !person.isDisabled else { throw FilingError.refused(.personDisabled(person: person.code)) }
        return Desk(
            office: self, person: person, agent: Agent(person, origin: origin), isAuthenticated: isAuthenticated,
            isVouched: false)
    }
}
