package import DossierCore
import GRDB

extension Register {
    /// The derived passphrase of a person; nothing when none was set.
    ///
    /// - Throws: `RegisterError.unknownPerson`.
    package func passphrase(of code: String) throws -> String? {
        try read { db in try signIn(of: code, in: db).textIfPresent("passphrase") }
    }

    /// Replaces the derived passphrase. The trail says that it changed, never to what.
    package func setPassphrase(_ encoded: String, of code: String, by agent: Agent, at instant: Instant) throws {
        try act(by: agent, at: instant) { act in
            _ = try act.requirePerson(code)
            let wasSet = try signIn(of: code, in: act.db).textIfPresent("passphrase") != nil
            try act.db.run("UPDATE person SET passphrase = ? WHERE code = ?", [encoded, code])
            try act.note(
                AuditEntry(
                    action: "passphrase-set", objectKind: "person", objectID: code,
                    alterations: [
                        .init(field: "passphrase", old: wasSet ? "set" : nil, new: wasSet ? "set again" : "set")
                    ]))
        }
    }

    /// Counts one more failure in a row and returns how many there are now (domain-brief DI-08).
    package func recordFailedSignIn(code: String, by agent: Agent, at instant: Instant) throws -> Int {
        try act(by: agent, at: instant) { act in
            let old = try signIn(of: code, in: act.db).integer("failedSignIns")
            try act.setFailures(of: code, from: old, to: old + 1, action: "sign-in-failed")
            return old + 1
        }
    }

    /// Forgets the failures in a row; none before means nothing is written.
    package func clearFailedSignIns(code: String, by agent: Agent, at instant: Instant) throws {
        try act(by: agent, at: instant) { act in
            let old = try signIn(of: code, in: act.db).integer("failedSignIns")
            if old > 0 { try act.setFailures(of: code, from: old, to: 0, action: "sign-in-failures-cleared") }
        }
    }

    /// How many times in a row the person's passphrase was wrong.
    package func failures(of code: String) throws -> Int {
        try read { db in try signIn(of: code, in: db).integer("failedSignIns") }
    }

    private func signIn(of code: String, in db: Database) throws -> Row {
        guard let row = try db.first("SELECT passphrase, failedSignIns FROM person WHERE code = ?", [code]) else {
            throw RegisterError.unknownPerson(code)
        }
        return row
    }
}

extension Act {
    fileprivate mutating func setFailures(of code: String, from old: Int, to new: Int, action: String) throws {
        try db.run("UPDATE person SET failedSignIns = ? WHERE code = ?", [new, code])
        try note(
            AuditEntry(
                action: action, objectKind: "person", objectID: code,
                alterations: [.init(field: "failures", old: String(old), new: String(new))]))
    }
}
