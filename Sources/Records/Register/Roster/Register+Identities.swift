package import DossierCore
import GRDB

extension Register {
    /// The person an identity provider calls by this name, if it was noted.
    package func person(identity: String) throws -> Person? {
        try read { db in
            try db.first(
                "SELECT person.* FROM person JOIN personIdentity ON person = code WHERE identity = ?", [identity]
            ).map(Person.init(row:))
        }
    }

    /// What an identity provider calls a person, if it was noted.
    package func identity(of code: String) throws -> String? {
        try read { db in
            try db.first("SELECT identity FROM personIdentity WHERE person = ?", [code])?.text("identity")
        }
    }

    /// Notes what an identity provider calls a person, or forgets it with nil; the same again writes nothing.
    ///
    /// - Throws: `RegisterError.unknownPerson`.
    package func setIdentity(_ identity: String?, of code: String, by agent: Agent, at instant: Instant) throws {
        try act(by: agent, at: instant) { act in
            _ = try act.requirePerson(code)
            let old = try act.db.first("SELECT identity FROM personIdentity WHERE person = ?", [code])?.text("identity")
            guard old != identity else { return }
            try act.db.run("DELETE FROM personIdentity WHERE person = ?", [code])
            if let identity {
                try act.db.run("INSERT INTO personIdentity (person, identity) VALUES (?, ?)", [code, identity])
            }
            try act.note(
                code, "person-identity-changed", [.init(field: "identity", old: old, new: identity)])
        }
    }

    /// Notes that somebody whom an identity provider vouched for was not let in.
    ///
    /// - Parameter name: a person's code, or what the provider calls somebody who is on no roster.
    package func noteRefusedSignIn(
        of name: String, because reason: String, by agent: Agent, at instant: Instant
    ) throws {
        try act(by: agent, at: instant) { act in
            try act.note(
                AuditEntry(
                    action: "sign-in-refused", objectKind: "person", objectID: name,
                    alterations: [.init(field: "reason", old: nil, new: reason)]))
        }
    }
}
