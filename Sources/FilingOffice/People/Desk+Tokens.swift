package import DossierCore
import Records

/// A token as its person sees it: never the secret.
package struct TokenListing: Sendable, Hashable {
    package let name: String
    package let scope: ProgramToken.Scope
    package let expires: Day
    /// Taken back or expired.
    package let isOver: Bool
}

extension Desk {
    /// The longest a token may be used, in days.
    package static let longestTokenLife = 366

    /// A token with which a program acts in this person's name, as far as the scope goes. The secret is told this once.
    ///
    /// - Parameter expires: the last day it may be used; within a year.
    /// - Throws: `FilingError.passphraseNeeded` unless the desk was opened with a passphrase; `TokenFault`.
    package func makeToken(named name: String, scope: ProgramToken.Scope, expires: Day) throws -> ProgramToken {
        try requireAuthenticated(to: "token-made")
        guard (1...80).contains(name.count), name.allSatisfy({ !$0.isNewline }) else { throw TokenFault.name }
        let last = office.today.adding(days: Self.longestTokenLife)
        guard expires >= office.today, expires <= last else {
            throw TokenFault.expiry(found: expires, first: office.today, last: last)
        }
        let token = ProgramToken.fresh()
        do {
            try office.workspace.register.addToken(
                token.digest, name: name, scope: scope.rawValue, expires: expires, by: agent, at: office.clock())
        } catch let error as Refusal { throw FilingError.refused(error) }
        return token
    }

    /// This person's tokens, the oldest first.
    package func tokens() throws -> [TokenListing] {
        try office.workspace.register.tokens(of: person.code).compactMap { stored in
            ProgramToken.Scope(rawValue: stored.scope).map {
                TokenListing(
                    name: stored.name, scope: $0, expires: stored.expires,
                    isOver: stored.isEnded || stored.expires < office.today)
            }
        }
    }

    /// Takes back this person's tokens of a name and says how many there were.
    package func endTokens(named name: String) throws -> Int {
        try office.workspace.register.endTokens(named: name, by: agent, at: office.clock())
    }
}

extension FilingOffice {
    /// Whom a program acts for; nobody once the token was taken back, has expired, or its person was disabled.
    ///
    /// - Parameter origin: where the program is, for the trail.
    package func program(_ token: ProgramToken, origin: String) throws -> SignedInProgram? {
        guard let (stored, person) = try workspace.register.token(token.digest), !stored.isEnded,
            stored.expires >= today, !person.isDisabled, let scope = ProgramToken.Scope(rawValue: stored.scope)
        else { return nil }
        let origin = "token \(stored.name) \(origin)"
        let desk = try desk(of: person, origin: origin, isAuthenticated: false)
        // A program has no forms: the session's token is there for nobody.
        return SignedInProgram(
            scope: scope, signedIn: SignedIn(token: .fresh(), desk: desk, language: nil))
    }
}

/// A program that showed a token.
package struct SignedInProgram: Sendable {
    package let scope: ProgramToken.Scope
    /// Opened without the passphrase: signing, waiving and releasing ask for it.
    package let signedIn: SignedIn
}

/// Why there is no token.
package enum TokenFault: Error, Sendable, Hashable {
    /// Empty, longer than 80 characters or more than a line.
    case name
    case expiry(found: Day, first: Day, last: Day)

    package var explanation: Wording {
        switch self {
        case .name:
            Wording(zh: "令牌名称须为 1 至 80 个字符的一行文字。", en: "A token's name is one line of 1 to 80 characters.")
        case .expiry(let found, let first, let last):
            Wording(
                zh: "令牌到期日 \(found) 不在 \(first) 至 \(last) 之间。请另选日期。",
                en: "A token cannot expire on \(found): choose a day from \(first) to \(last).")
        }
    }
}
