package import DossierCore

/// The secret a program shows instead of signing in: 256 random bits, told once. The register knows only its SHA-256.
package struct ProgramToken: Sendable, Hashable {
    /// What a program may do with it, beside what its person may.
    package enum Scope: String, Sendable, Hashable, CaseIterable {
        /// Reads.
        case read
        /// Reads and changes what filings and records hold.
        case write
        /// Reads and makes bundles of released filings; changes nothing else.
        case package
    }

    /// `dossier_` and 64 lower-case hexadecimal characters.
    package let text: String

    private static let prefix = "dossier_"

    /// A new one, from the system's generator.
    package static func fresh() -> ProgramToken { ProgramToken(secret: SessionToken.fresh()) }

    /// What a program sent; nothing unless it has the form of a token.
    package init?(_ text: String) {
        guard text.hasPrefix(Self.prefix), let secret = SessionToken(String(text.dropFirst(Self.prefix.count))) else {
            return nil
        }
        self.init(secret: secret)
    }

    private init(secret: SessionToken) { text = Self.prefix + secret.text }

    /// What the register keeps.
    package var digest: ContentDigest { .of("token \(text)") }
}
