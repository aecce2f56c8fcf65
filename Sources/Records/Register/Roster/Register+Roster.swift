package import DossierCore
import GRDB

extension Register {
    /// Everybody on the roster, disabled people too, in the order of their codes.
    package func people() throws -> [Person] {
        try read { db in try db.rows("SELECT * FROM person ORDER BY code").map(Person.init(row:)) }
    }

    /// The person of this code, if there is one.
    package func person(code: String) throws -> Person? {
        try read { db in try db.first("SELECT * FROM person WHERE code = ?", [code]).map(Person.init(row:)) }
    }

    /// The person who is this operating-system user, if there is one.
    package func person(login: String) throws -> Person? {
        try read { db in try db.first("SELECT * FROM person WHERE login = ?", [login]).map(Person.init(row:)) }
    }

    /// Adds a person; `passphrase` is the derived form, which the register never looks into.
    ///
    /// - Throws: `RegisterError.personExists`, `.loginTaken`.
    package func add(_ person: Person, passphrase: String?, by agent: Agent, at instant: Instant) throws {
        try act(by: agent, at: instant) { act in
            try act.requireEnabled()
            if try act.db.first("SELECT 1 FROM person WHERE code = ?", [person.code]) != nil {
                throw RegisterError.personExists(person.code)
            }
            try act.requireFree(person.login, for: person.code)
            try act.db.run(
                "INSERT INTO person (code, name, roles, login, isDisabled, passphrase) VALUES (?, ?, ?, ?, ?, ?)",
                [
                    person.code, person.name, canonicalText(person.roles), person.login, person.isDisabled, passphrase,
                ])
            try act.note(
                person.code, "person-added",
                [
                    .init(field: "name", old: nil, new: person.name),
                    .init(field: "roles", old: nil, new: person.roleList),
                    .init(field: "login", old: nil, new: person.login),
                    .init(field: "passphrase", old: nil, new: passphrase == nil ? nil : "set"),
                ])
        }
    }

    /// Gives a person other roles; the same ones again change nothing.
    package func setRoles(_ roles: [Role], of code: String, by agent: Agent, at instant: Instant) throws {
        try act(by: agent, at: instant) { act in
            let old = try act.requirePerson(code)
            let new = Person(code: code, name: old.name, roles: roles)
            guard new.roles != old.roles else { return }
            try act.db.run("UPDATE person SET roles = ? WHERE code = ?", [canonicalText(new.roles), code])
            try act.note(
                code, "person-roles-changed", [.init(field: "roles", old: old.roleList, new: new.roleList)])
        }
    }

    /// Says which operating-system user a person is, or that they are none.
    ///
    /// - Throws: `RegisterError.loginTaken`.
    package func setLogin(_ login: String?, of code: String, by agent: Agent, at instant: Instant) throws {
        try act(by: agent, at: instant) { act in
            let old = try act.requirePerson(code)
            guard login != old.login else { return }
            try act.requireFree(login, for: code)
            try act.db.run("UPDATE person SET login = ? WHERE code = ?", [login, code])
            try act.note(code, "person-login-changed", [.init(field: "login", old: old.login, new: login)])
        }
    }

    /// Ends a person's work here. The person stays on the roster and in the trail; the code is never used again.
    package func disable(code: String, by agent: Agent, at instant: Instant) throws {
        try act(by: agent, at: instant) { act in
            guard try !act.requirePerson(code).isDisabled else { return }
            try act.db.run("UPDATE person SET isDisabled = 1 WHERE code = ?", [code])
            try act.note(code, "person-disabled", [.init(field: "disabled", old: "no", new: "yes")])
        }
    }
}

extension Act {
    /// - Throws: `RegisterError.unknownPerson`; `Refusal.personDisabled` about the one who acts.
    func requirePerson(_ code: String) throws -> Person {
        try requireEnabled()
        guard let row = try db.first("SELECT * FROM person WHERE code = ?", [code]) else {
            throw RegisterError.unknownPerson(code)
        }
        return try Person(row: row)
    }

    func requireFree(_ login: String?, for code: String) throws {
        guard let login, let row = try db.first("SELECT code FROM person WHERE login = ?", [login]) else { return }
        let holder = try row.text("code")
        if holder != code { throw RegisterError.loginTaken(login, by: holder) }
    }

    mutating func note(_ code: String, _ action: String, _ alterations: [AuditEvent.Alteration]) throws {
        try note(
            AuditEntry(
                action: action, objectKind: "person", objectID: code,
                alterations: alterations.filter { $0.old != $0.new }))
    }
}

extension Person {
    init(row: Row) throws {
        self.init(
            code: try row.text("code"), name: try row.text("name"), roles: try row.json("roles"),
            login: try row.textIfPresent("login"), isDisabled: try row.integer("isDisabled") == 1)
    }

    fileprivate var roleList: String { roles.map(\.rawValue).joined(separator: ", ") }
}
