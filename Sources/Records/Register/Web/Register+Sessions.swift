package import DossierCore
import GRDB

/// One person signed in at one browser.
package struct StoredSession: Sendable, Hashable {
    /// SHA-256 of the token.
    package let token: ContentDigest
    /// Code of the person.
    package let person: String
    /// Where from, as the trail names it.
    package let origin: String
    /// Seconds since 1970.
    package let openedAt: Int
    package let seenAt: Int
    package let endedAt: Int?
}

extension Register {
    /// Opens a session and notes the sign-in on the trail.
    ///
    /// - Throws: `Refusal.personDisabled`.
    package func openSession(_ token: ContentDigest, by agent: Agent, at instant: Instant) throws {
        try act(by: agent, at: instant) { act in
            try act.requireEnabled()
            let now = instant.secondsSince1970
            try act.db.run(
                "INSERT INTO session (token, person, origin, openedAt, seenAt) VALUES (?, ?, ?, ?, ?)",
                [token.hex, agent.code, agent.origin, now, now])
            try act.note(AuditEntry(action: "signed-in", objectKind: "person", objectID: agent.code))
        }
    }

    /// The session of a token with its person, if there is one; ended and idle ones too.
    package func session(_ token: ContentDigest) throws -> (session: StoredSession, person: Person)? {
        try read { db in
            guard let row = try db.first("SELECT * FROM session WHERE token = ?", [token.hex]) else { return nil }
            let session = try StoredSession(row: row)
            guard let person = try db.person(session.person) else { return nil }
            return (session, person)
        }
    }

    /// Remembers that a session was used. No act: nothing of anybody's work changes.
    package func touchSession(_ token: ContentDigest, at seconds: Int) throws {
        try write { db in
            try db.run("UPDATE session SET seenAt = ? WHERE token = ? AND endedAt IS NULL", [seconds, token.hex])
        }
    }

    /// Ends one session; ended already means nothing is written.
    package func endSession(_ token: ContentDigest, by agent: Agent, at instant: Instant) throws {
        try act(by: agent, at: instant) { act in
            guard let row = try act.db.first("SELECT * FROM session WHERE token = ?", [token.hex]),
                case let session = try StoredSession(row: row), session.endedAt == nil
            else { return }
            try act.db.run("UPDATE session SET endedAt = ? WHERE token = ?", [instant.secondsSince1970, token.hex])
            try act.note(AuditEntry(action: "signed-out", objectKind: "person", objectID: session.person))
        }
    }

    /// Ends every session of a person and returns how many there were.
    package func endSessions(of person: String, by agent: Agent, at instant: Instant) throws -> Int {
        try act(by: agent, at: instant) { act in
            let open = try act.db.texts("SELECT token FROM session WHERE person = ? AND endedAt IS NULL", [person])
            guard !open.isEmpty else { return 0 }
            try act.db.run(
                "UPDATE session SET endedAt = ? WHERE person = ? AND endedAt IS NULL",
                [instant.secondsSince1970, person])
            try act.note(
                AuditEntry(
                    action: "sessions-ended", objectKind: "person", objectID: person,
                    alterations: [.init(field: "sessions", old: String(open.count), new: "0")]))
            return open.count
        }
    }

    /// Sessions seen since an instant and not ended, the newest first.
    package func openSessions(seenSince seconds: Int) throws -> [StoredSession] {
        try read { db in
            try db.rows(
                "SELECT * FROM session WHERE endedAt IS NULL AND seenAt >= ? ORDER BY seenAt DESC, token", [seconds]
            ).map(StoredSession.init(row:))
        }
    }

    /// The language a person chose to read.
    package func readingLanguage(of person: String) throws -> Language? {
        try read { db in
            try db.first("SELECT language FROM readingLanguage WHERE person = ?", [person])?.word("language")
        }
    }

    /// Remembers the language a person reads. No act: it changes nothing of the work.
    package func setReadingLanguage(_ language: Language, of person: String) throws {
        try write { db in
            try db.run(
                """
                INSERT INTO readingLanguage (person, language) VALUES (?, ?)
                ON CONFLICT (person) DO UPDATE SET language = excluded.language
                """, [person, language.rawValue])
        }
    }
}

extension StoredSession {
    init(row: Row) throws {
        self.init(
            token: try row.value("token", as: ContentDigest.self), person: try row.text("person"),
            origin: try row.text("origin"), openedAt: try row.integer("openedAt"), seenAt: try row.integer("seenAt"),
            endedAt: try row.integerIfPresent("endedAt"))
    }
}

extension Database {
    fileprivate func person(_ code: String) throws -> Person? {
        try first("SELECT * FROM person WHERE code = ?", [code]).map(Person.init(row:))
    }
}
