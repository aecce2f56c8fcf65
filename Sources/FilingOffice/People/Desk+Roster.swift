package import DossierCore
import Records

/// The roster is the administrator's; the content of filings never is.
extension Desk {
    /// Adds a person; with a passphrase if one is given.
    package func add(_ person: Person, passphrase: String?) throws {
        try require([.administrator], to: "person-added")
        try Self.requireCompatible(person.roles)
        let encoded = try passphrase.map { try Self.encode($0) }
        try office.workspace.register.add(person, passphrase: encoded, by: agent, at: office.clock())
    }

    package func setRoles(_ roles: [Role], of code: String) throws {
        try require([.administrator], to: "person-roles-changed")
        try Self.requireCompatible(roles)
        _ = try knownPerson(code)
        try office.workspace.register.setRoles(roles, of: code, by: agent, at: office.clock())
    }

    package func disable(_ code: String) throws {
        try require([.administrator], to: "person-disabled")
        let person = try knownPerson(code)
        let others = try office.workspace.register.people().filter {
            $0.code != code && !$0.isDisabled && $0.roles.contains(.administrator)
        }
        guard !person.roles.contains(.administrator) || !others.isEmpty else {
            throw FilingError.lastAdministrator(code)
        }
        try office.workspace.register.disable(code: code, by: agent, at: office.clock())
    }

    /// Sets a passphrase: one's own, or anybody's as administrator. Lets a locked-out person in again.
    package func setPassphrase(_ passphrase: String, of code: String) throws {
        if code != person.code { try require([.administrator], to: "passphrase-set") }
        _ = try knownPerson(code)
        try office.workspace.register.setPassphrase(
            Self.encode(passphrase), of: code, by: agent, at: office.clock())
        try office.workspace.register.clearFailedSignIns(code: code, by: agent, at: office.clock())
    }

    private func knownPerson(_ code: String) throws -> Person {
        guard let person = try office.workspace.register.person(code: code) else {
            throw FilingError.unknownPerson(code)
        }
        return person
    }

    static func encode(_ passphrase: String) throws -> String {
        guard passphrase.count >= Passphrase.minimumLength else {
            throw FilingError.passphraseTooShort(minimum: Passphrase.minimumLength)
        }
        return try Passphrase.encode(passphrase, salt: Passphrase.freshSalt())
    }

    static func requireCompatible(_ roles: [Role]) throws {
        guard !roles.isEmpty else { throw FilingError.noRole }
        let apart = Permissions.rolesApartFromAdministrator.intersection(roles).sorted()
        if roles.contains(.administrator), let role = apart.first { throw FilingError.rolesApart(.administrator, role) }
    }
}
