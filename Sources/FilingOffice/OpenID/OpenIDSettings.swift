package import DossierCore

/// A house's own identity provider, as the file says that `serve --openid` is given.
///
/// The file is YAML; the client's secret stands in a file of its own that nobody else may read.
package struct OpenIDSettings: Sendable {
    /// What on the roster a claim is compared with, character by character.
    package enum RosterField: String, Sendable, CaseIterable {
        /// The person's code.
        case code
        /// The operating-system user.
        case login
        /// What an administrator noted with `person openid`: the one to choose for `sub`, which alone is never given to
        /// somebody else (OpenID Connect Core 1.0 section 5.7).
        case openid
    }

    /// Exactly as the provider writes it in its tokens.
    package let issuer: String
    package let clientID: String
    package let clientSecret: String
    /// Where the provider sends browsers back to: this site, then `returnPath`.
    package let redirect: OutwardAddress
    /// The claim of the ID token that names a person.
    package let claim: String
    package let field: RosterField
    /// What the sign-in page calls the provider.
    package let title: Wording
    /// Asked for beside `openid`.
    package let scopes: [String]

    /// The path of the redirect address.
    package static let returnPath = "/sign-in/openid/return"

    package init(
        issuer: String, clientID: String, clientSecret: String, redirect: OutwardAddress, claim: String,
        field: RosterField, title: Wording, scopes: [String] = ["profile"]
    ) {
        self.issuer = issuer
        self.clientID = clientID
        self.clientSecret = clientSecret
        self.redirect = redirect
        self.claim = claim
        self.field = field
        self.title = title
        self.scopes = scopes
    }

    /// What the sign-in page calls a provider that was given no name.
    package static let standardTitle = Wording(zh: "单位账户", en: "your organisation’s account")
}
