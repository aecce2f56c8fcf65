package import DossierCore
import GRDB

/// A token for programs as the register keeps it: by digest, never the secret.
package struct StoredToken: Sendable, Hashable {
    /// SHA-256 of the secret.
    package let token: ContentDigest
    /// Code of the person it acts for.
    package let person: String
    /// What the person calls it.
    package let name: String
    /// `read`, `write` or `package`.
    package let scope: String
    /// The last day it may be used.
    package let expires: Day
    /// Whether it was taken back.
    package let isEnded: Bool
}

extension Register {
    /// Keeps a new token and notes it on the trail.
    ///
    /// - Throws: `Refusal.personDisabled`.
    package func addToken(
        _ token: ContentDigest, name: String, scope: String, expires: Day, by agent: Agent, at instant: Instant
    ) throws {
        try act(by: agent, at: instant) { act in
            try act.requireEnabled()
            try act.db.run(
                "INSERT INTO apiToken (token, person, name, scope, madeAt, expires) VALUES (?, ?, ?, ?, ?, ?)",
                [token.hex, agent.code, name, scope, instant.description, expires.description])
            try act.note(
                AuditEntry(
                    action: "token-made", objectKind: "person", objectID: agent.code,
                    alterations: [
                        .init(field: "token \(name)", old: nil, new: "\(scope) until \(expires)")
                    ]))
        }
    }

    /// The token of a secret with its person, taken back or expired ones too.
    package func token(_ digest: ContentDigest) throws -> (token: StoredToken, person: Person)? {
        try read { db in
            guard let row = try db.first("SELECT * FROM apiToken WHERE token = ?", [digest.hex]) else { return nil }
            let token = try StoredToken(row: row)
            guard let person = try db.first("SELECT * FROM person WHERE code = ?", [token.person]) else { return nil }
            return (token, try Person(row: person))
        }
    }

    /// The tokens of a person, the oldest first.
    package func tokens(of person: String) throws -> [StoredToken] {
        try read { db in
            try db.rows("SELECT * FROM apiToken WHERE person = ? ORDER BY madeAt, token", [person])
                .map(StoredToken.init(row:))
        }
    }

    /// Takes back every token of this name that a person has, and says how many there were.
    package func endTokens(named name: String, by agent: Agent, at instant: Instant) throws -> Int {
        try act(by: agent, at: instant) { act in
            let open = try act.db.texts(
                "SELECT token FROM apiToken WHERE person = ? AND name = ? AND endedAt IS NULL", [agent.code, name])
            guard !open.isEmpty else { return 0 }
            try act.db.run(
                "UPDATE apiToken SET endedAt = ? WHERE person = ? AND name = ? AND endedAt IS NULL",
                [instant.description, agent.code, name])
            try act.note(
                AuditEntry(
                    action: "token-ended", objectKind: "person", objectID: agent.code,
                    alterations: [.init(field: "token \(name)", old: "in use", new: "taken back")]))
            return open.count
        }
    }
}

extension StoredToken {
    init(row: Row) throws {
        self.init(
            token: try row.value("token", as: ContentDigest.self), person: try row.text("person"),
            name: try row.text("name"), scope: try row.text("scope"), expires: try row.value("expires"),
            isEnded: try row.textIfPresent("endedAt") != nil)
    }
}
