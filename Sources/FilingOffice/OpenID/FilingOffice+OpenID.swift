package import DossierCore
import Records

extension FilingOffice {
    /// The desk of somebody on the roster whom the identity provider vouches for. It opens a session and nothing more:
    /// signing, waiving and releasing ask for the passphrase as ever.
    ///
    /// The roster alone says who there is and what they may: signing in makes nobody. What is refused is noted on the trail.
    ///
    /// - Parameter name: the claim's value, compared character by character.
    /// - Throws: `OpenIDRefusal`; `FilingError.lockedOut`, for whoever was locked out waits for an administrator.
    package func desk(
        vouchedFor name: String, as field: OpenIDSettings.RosterField, origin: String
    ) throws -> Desk {
        let register = workspace.register
        let found =
            switch field {
            case .code: try register.person(code: name)
            case .login: try register.person(login: name)
            case .openid: try register.person(identity: name)
            }
        guard let person = found else {
            try register.noteRefusedSignIn(
                of: String(name.prefix(200)), because: "not on the roster", by: .program, at: clock())
            throw OpenIDRefusal.notOnRoster(String(name.prefix(200)))
        }
        let agent = Agent(person, origin: origin)
        if person.isDisabled {
            try register.noteRefusedSignIn(of: person.code, because: "disabled", by: agent, at: clock())
            throw OpenIDRefusal.disabled(person: person.code)
        }
        guard try register.failures(of: person.code) < Self.failuresBeforeLockOut else {
            try register.noteRefusedSignIn(of: person.code, because: "locked out", by: agent, at: clock())
            throw FilingError.lockedOut(person.code)
        }
        return Desk(office: self, person: person, agent: agent, isAuthenticated: false, isVouched: true)
    }
}

extension Desk {
    /// Notes what the identity provider calls a person, or takes it away with nil.
    ///
    /// - Throws: `FilingError.refused` for anybody but an administrator; `IdentityFault`; `FilingError.unknownPerson`.
    package func setIdentity(_ identity: String?, of code: String) throws {
        try require([.administrator], to: "person-identity-changed")
        if let identity, !(1...255).contains(identity.utf8.count) || identity.contains(where: \.isNewline) {
            throw IdentityFault.malformed
        }
        guard try office.workspace.register.person(code: code) != nil else { throw FilingError.unknownPerson(code) }
        if let identity, let holder = try office.workspace.register.person(identity: identity), holder.code != code {
            throw IdentityFault.taken(identity, by: holder.code)
        }
        try office.workspace.register.setIdentity(identity, of: code, by: agent, at: office.clock())
    }

    /// What the identity provider calls a person, if that was noted.
    package func identity(of code: String) throws -> String? {
        try require([.administrator], to: "person-identity-changed")
        guard try office.workspace.register.person(code: code) != nil else { throw FilingError.unknownPerson(code) }
        return try office.workspace.register.identity(of: code)
    }
}

/// Why a provider's name for a person is not noted.
package enum IdentityFault: OfficeRefusal, Sendable, Hashable {
    case malformed
    case taken(String, by: String)

    package var kind: FilingErrorKind { .badData }

    package var explanation: Wording {
        switch self {
        case .malformed:
            Wording(
                zh: "身份提供方的标识须为 1 至 255 字节的一行文字，什么都没有改变。请从提供方的管理界面复制。",
                en:
                    "What the provider calls a person is one line of 1 to 255 bytes; nothing was changed. Copy it from the "
                    + "provider's own pages.")
        case .taken(let identity, let holder):
            Wording(
                zh: "“\(identity)”已属于“\(holder)”，什么都没有改变。请先用 dossier person openid \(holder) --remove 撤下。",
                en: "“\(identity)” belongs to \(holder) already; nothing was changed. Take it away first: "
                    + "dossier person openid \(holder) --remove.")
        }
    }
}
