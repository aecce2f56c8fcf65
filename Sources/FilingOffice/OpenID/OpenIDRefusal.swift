package import DossierCore

/// Why somebody an identity provider vouches for is not let in.
package enum OpenIDRefusal: OfficeRefusal, Sendable, Hashable {
    /// Nobody on the roster is known by what the provider calls them.
    case notOnRoster(String)
    case disabled(person: String)

    package var kind: FilingErrorKind { .notPermitted }

    package var explanation: Wording {
        switch self {
        case .notOnRoster(let name):
            Wording(
                zh: "“\(name)”不在名册上，没有登录。登录不会自动登记人员；请管理员先登记。",
                en: "“\(name)” is not on the roster, so you are not signed in. Signing in puts nobody on it; ask an "
                    + "administrator to.")
        case .disabled(let code):
            Wording(
                zh: "“\(code)”已停用，没有登录。如属误停用，请联系管理员。",
                en: "\(code) is disabled, so you are not signed in. If that is a mistake, ask an administrator.")
        }
    }
}
