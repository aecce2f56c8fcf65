package import DossierCore

/// A person at work. Everything that changes something is done from a desk, and a desk is had only by signing in.
package struct Desk: Sendable {
    package let office: FilingOffice
    package let person: Person
    package let agent: Agent
    /// Whether this desk was opened with the person's passphrase; signing, waiving and releasing need that.
    package let isAuthenticated: Bool
    /// Whether an identity provider vouched for the person just now: that opens a session and does nothing else.
    let isVouched: Bool
    /// The revision of the filing that was looked at; every change from this desk is refused once it has another.
    package private(set) var basedOn: Int?

    /// The desk of somebody who looked at this revision of the filing they are about to change; nil asks for none.
    package func basedOn(_ revision: Int?) -> Desk {
        var desk = self
        desk.basedOn = revision
        return desk
    }

    /// - Throws: `FilingError.passphraseNeeded` unless the desk was opened with a passphrase.
    func requireAuthenticated(to act: String) throws {
        guard isAuthenticated else { throw FilingError.passphraseNeeded(person: person.code, act: act) }
    }

    /// - Throws: `FilingError.refused(.roleMissing)`.
    func require(_ roles: [Role], to act: String) throws {
        do { try Permissions.require(roles, of: agent, to: act) } catch { throw FilingError.refused(error) }
    }
}
