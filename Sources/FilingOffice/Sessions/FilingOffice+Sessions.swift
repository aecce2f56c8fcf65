package import DossierCore
import Records

/// A person signed in at a browser.
package struct SignedIn: Sendable {
    package let token: SessionToken
    /// Opened without the passphrase: signing, waiving and releasing ask for it again.
    package let desk: Desk
    /// The language the person chose to read.
    package let language: Language?
}

/// An open session, as the people who may end it see it.
package struct OpenSession: Sendable {
    /// Code of the person.
    package let person: String
    /// Where from.
    package let origin: String
    /// Seconds since 1970.
    package let openedAt: Int
    package let seenAt: Int
}

extension FilingOffice {
    /// A session nobody used for this long is over, in seconds (domain-brief DI-08).
    package static let sessionIdle = 30 * 60
    /// A session is over after this long in any case, in seconds.
    package static let sessionLongest = 12 * 3600
    /// How often the register is told that a session is in use, in seconds.
    private static let touchEvery = 60

    /// Signs a person in at a browser. Takes the time of a passphrase check; keep it off event loops.
    ///
    /// - Throws: as `desk(for:passphrase:origin:)`; `SecondFactorFault.needed` for whoever has a second factor.
    package func signIn(_ code: String, passphrase: String, origin: String) throws -> SignedIn {
        try signIn(desk(for: code, passphrase: passphrase, origin: origin), code: nil)
    }

    /// Opens a session for somebody who showed everything that is asked of them.
    func openSession(_ desk: Desk) throws -> SignedIn {
        let token = SessionToken.fresh()
        do { try workspace.register.openSession(token.digest, by: desk.agent, at: clock()) } catch let error as Refusal
        {
            throw FilingError.refused(error)
        }
        return try SignedIn(
            token: token, desk: self.desk(of: desk.person, origin: desk.agent.origin, isAuthenticated: false),
            language: workspace.register.readingLanguage(of: desk.person.code))
    }

    /// Takes the time a wrong passphrase takes, for a code that is on no roster: who is on it is not to be heard.
    package func wasteATry(_ passphrase: String) throws {
        _ = try Passphrase.encode(passphrase, salt: Passphrase.freshSalt())
    }

    /// Who holds this token; nobody once the session was ended, fell idle, grew too old, or its person was disabled.
    package func session(_ token: SessionToken) throws -> SignedIn? {
        guard let (session, person) = try workspace.register.session(token.digest) else { return nil }
        let now = clock().secondsSince1970
        guard session.endedAt == nil, now - session.seenAt <= Self.sessionIdle,
            now - session.openedAt <= Self.sessionLongest, !person.isDisabled
        else { return nil }
        if now - session.seenAt >= Self.touchEvery, !workspace.isReadOnly {
            try workspace.register.touchSession(token.digest, at: now)
        }
        return SignedIn(
            token: token, desk: try desk(of: person, origin: session.origin, isAuthenticated: false),
            language: try workspace.register.readingLanguage(of: person.code))
    }

    /// Sessions in use, the newest first.
    package func openSessions() throws -> [OpenSession] {
        try workspace.register.openSessions(seenSince: clock().secondsSince1970 - Self.sessionIdle).map {
            OpenSession(person: $0.person, origin: $0.origin, openedAt: $0.openedAt, seenAt: $0.seenAt)
        }
    }
}

extension Desk {
    /// Ends the session of this browser.
    package func signOut(_ token: SessionToken) throws {
        try office.workspace.register.endSession(token.digest, by: agent, at: office.clock())
    }

    /// Ends every session of a person: one's own, or anybody's as administrator. Says how many there were.
    package func endSessions(of code: String) throws -> Int {
        if code != person.code { try require([.administrator], to: "sessions-ended") }
        return try office.workspace.register.endSessions(of: code, by: agent, at: office.clock())
    }

    /// Remembers the language this person reads, where anything can be remembered.
    package func read(in language: Language) throws {
        guard !office.workspace.isReadOnly else { return }
        try office.workspace.register.setReadingLanguage(language, of: person.code)
    }
}
