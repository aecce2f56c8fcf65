package import DossierCore
import GRDB

/// A person's second factor as the register keeps it.
package struct StoredSecondFactor: Sendable, Hashable {
    /// The sealed secret, in base64.
    package let secret: String
    /// Whether a code from it was shown once; before that it guards nothing.
    package let isConfirmed: Bool
    /// The step of the code used last.
    package let lastStep: Int
}

extension Register {
    /// A person's second factor; nothing when none was begun.
    package func secondFactor(of person: String) throws -> StoredSecondFactor? {
        try read { db in
            try db.first("SELECT * FROM secondFactor WHERE person = ?", [person]).map {
                StoredSecondFactor(
                    secret: try $0.text("secret"), isConfirmed: try $0.integer("isConfirmed") == 1,
                    lastStep: try $0.integer("lastStep"))
            }
        }
    }

    /// Keeps a secret that is not confirmed yet; one that is stays, and false is returned.
    package func beginSecondFactor(_ sealed: String, by agent: Agent, at instant: Instant) throws -> Bool {
        try act(by: agent, at: instant) { act in
            try act.requireEnabled()
            try act.db.run(
                """
                INSERT INTO secondFactor (person, secret) VALUES (?, ?)
                ON CONFLICT (person) DO UPDATE SET secret = excluded.secret WHERE isConfirmed = 0
                """, [agent.code, sealed])
            return act.db.changesCount == 1
        }
    }

    /// Turns the second factor on, with fresh recovery codes; on already means nothing is written and false is returned.
    package func confirmSecondFactor(
        step: Int, recovery: [ContentDigest], by agent: Agent, at instant: Instant
    ) throws -> Bool {
        try act(by: agent, at: instant) { act in
            try act.db.run(
                "UPDATE secondFactor SET isConfirmed = 1, lastStep = ? WHERE person = ? AND isConfirmed = 0",
                [step, agent.code])
            guard act.db.changesCount == 1 else { return false }
            for code in recovery {
                try act.db.run("INSERT INTO recoveryCode (person, digest) VALUES (?, ?)", [agent.code, code.hex])
            }
            try act.note(AuditEntry(action: "second-factor-set", objectKind: "person", objectID: agent.code))
            return true
        }
    }

    /// Uses up every code to this step; false when one as new was used meanwhile.
    package func useStep(_ step: Int, of person: String) throws -> Bool {
        try write { db in
            try db.run(
                "UPDATE secondFactor SET lastStep = ? WHERE person = ? AND isConfirmed = 1 AND lastStep < ?",
                [step, person, step])
            return db.changesCount == 1
        }
    }

    /// Uses up a recovery code; false when there is none such or it was used. Says how many are left.
    package func useRecoveryCode(_ code: ContentDigest, by agent: Agent, at instant: Instant) throws -> Bool {
        try act(by: agent, at: instant) { act in
            try act.requireEnabled()
            try act.db.run(
                "UPDATE recoveryCode SET usedAt = ? WHERE person = ? AND digest = ? AND usedAt IS NULL",
                [instant.description, agent.code, code.hex])
            guard act.db.changesCount == 1 else { return false }
            let left = try act.db.first(
                "SELECT count(*) AS n FROM recoveryCode WHERE person = ? AND usedAt IS NULL", [agent.code])?
                .integer("n")
            try act.note(
                AuditEntry(
                    action: "recovery-code-used", objectKind: "person", objectID: agent.code,
                    alterations: [.init(field: "left", old: nil, new: String(left ?? 0))]))
            return true
        }
    }

    /// Takes a person's second factor away; none means nothing is written and false is returned.
    package func removeSecondFactor(of person: String, by agent: Agent, at instant: Instant) throws -> Bool {
        try act(by: agent, at: instant) { act in
            try act.requireEnabled()
            try act.db.run("DELETE FROM recoveryCode WHERE person = ?", [person])
            try act.db.run("DELETE FROM secondFactor WHERE person = ?", [person])
            guard act.db.changesCount == 1 else { return false }
            try act.note(AuditEntry(action: "second-factor-removed", objectKind: "person", objectID: person))
            return true
        }
    }
}
