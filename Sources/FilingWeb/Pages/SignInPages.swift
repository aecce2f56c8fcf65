import DossierCore
import FilingOffice
import HTTPTypes
import Hummingbird

/// Signing in and out, one's own account, and the language.
enum SignInPages {
    static let routes = [
        Route.page("/sign-in", .everyone) { visit in try page(visit) },
        Route.form("/sign-in", .everyone, signIn),
        Route.form("/sign-out", .signedIn, signOut),
        Route.form("/language", .everyone, setLanguage),
        Route.page("/me", .signedIn, account),
        Route.form("/me/passphrase", .signedIn, changePassphrase),
        Route.form("/me/sessions/end", .signedIn, endSessions),
    ]

    private static let title = Wording(zh: "登录", en: "Sign in")

    /// Sends a page's reader to sign in first, and back afterwards.
    static func invite(_ visit: Visit) -> Response {
        visit.see("/sign-in?to=\(visit.request.uri.string.urlPart)")
    }

    /// The sign-in page; the way through the identity provider is shown where there is one.
    static func page(
        _ visit: Visit, to: String? = nil, problem: Wording? = nil, status: HTTPResponse.Status = .ok
    ) throws -> Response {
        let to = path(to ?? visit.form.text("to") ?? visit.query("to"))
        let view = SignInView(
            to: to, code: visit.form.text("code") ?? "", problem: problem?[visit.language],
            provider: visit.site.provider.map {
                ProviderView(title: $0.settings.title[visit.language], path: "\(OpenIDPages.path)?to=\(to.urlPart)")
            })
        return try visit.page("sign-in", view, title: title, status: status)
    }

    @Sendable private static func signIn(_ visit: Visit) async throws -> Response {
        let code = visit.form.text("code") ?? ""
        let passphrase = visit.form["passphrase"] ?? ""
        let (office, client) = (visit.office, visit.client)
        do {
            let desk = try await visit.site.lanes.passphrase.run {
                do {
                    return try office.desk(for: code, passphrase: passphrase, origin: "web from \(client)")
                } catch let error as FilingError {
                    switch error {
                    case .unknownPerson, .passphraseNotSet:
                        try office.wasteATry(passphrase)
                        throw SiteError.signInRefused
                    case .wrongPassphrase(_, remaining: 1...), .refused(.personDisabled): throw SiteError.signInRefused
                    case .wrongPassphrase: throw FilingError.lockedOut(code)
                    default: throw error
                    }
                }
            }
            let to = path(visit.form.text("to"))
            do {
                return welcome(try await visit.run { try office.signIn(desk, code: nil) }, to: to, visit)
            } catch SecondFactorFault.needed {
                let ticket = visit.site.secondSteps.hold(desk, at: office.clock().secondsSince1970)
                return try SecondFactorPages.ask(visit, ticket, to: to)
            }
        } catch {
            let status = ErrorPage.status(of: error)
            guard status.code < 500 else { throw error }
            return try page(visit, problem: ErrorPage.sentence(of: error), status: status)
        }
    }

    /// Gives the browser its session and sends it on.
    static func welcome(_ signedIn: SignedIn, to: String, _ visit: Visit) -> Response {
        var response = visit.see(to == "/" ? home(of: signedIn.desk.person) : to)
        response.headers[.setCookie] = SessionCookie.set(signedIn.token, settings: visit.site.settings)
        return response
    }

    @Sendable private static func signOut(_ visit: Visit) async throws -> Response {
        let desk = try visit.desk()
        if let token = visit.signedIn?.token { try await visit.run { try desk.signOut(token) } }
        return cleared(visit)
    }

    private static func cleared(_ visit: Visit) -> Response {
        var response = visit.see("/sign-in", .signedOut)
        response.headers[.setCookie] = SessionCookie.clear(settings: visit.site.settings)
        return response
    }

    @Sendable private static func setLanguage(_ visit: Visit) async throws -> Response {
        let language = visit.form.text("lang").flatMap(Language.init(rawValue:)) ?? .zh
        if let desk = visit.signedIn?.desk {
            try await visit.run { try desk.read(in: language) }
        }
        var response = visit.see(path(visit.form.text("to")))
        response.headers[.setCookie] = SessionCookie.line(
            ReadingLanguage.cookie, language.rawValue, maxAge: 31_536_000, isHTTPOnly: true, visit.site.settings)
        return response
    }

    @Sendable private static func account(_ visit: Visit) async throws -> Response {
        let person = try visit.desk().person
        let view = AccountView(
            name: person.name, code: person.code,
            roles: person.roles.map { $0.title[visit.language] }.joined(separator: visit.language == .zh ? "、" : ", "),
            least: Passphrase.minimumLength)
        return try visit.page("account", view, title: Wording(zh: "我的账户", en: "My account"))
    }

    @Sendable private static func changePassphrase(_ visit: Visit) async throws -> Response {
        let desk = try await visit.signingDesk()
        let new = visit.form["new"] ?? ""
        try await visit.site.lanes.passphrase.run { try desk.setPassphrase(new, of: desk.person.code) }
        return visit.see("/me", .passphraseSet)
    }

    @Sendable private static func endSessions(_ visit: Visit) async throws -> Response {
        let desk = try visit.desk()
        _ = try await visit.run { try desk.endSessions(of: desk.person.code) }
        return cleared(visit)
    }

    /// Where a person begins: whoever reads filings at the board, the administrator at the roster, others at the look-up.
    static func home(of person: Person) -> String {
        if Route.Access.readers.admits(person) { return "/" }
        return Route.Access.administrators.admits(person) ? "/people" : "/find"
    }

    /// A path of this site and nothing else: whoever sends a link here must not send people elsewhere.
    static func path(_ text: String?) -> String {
        guard let text, text.hasPrefix("/"), !text.hasPrefix("//"), !text.contains("\\"),
            text.unicodeScalars.allSatisfy({ $0.value > 32 && $0.value < 127 })
        else { return "/" }
        return text
    }
}

/// What the sign-in page shows.
struct SignInView: Sendable {
    let to: String
    let code: String
    let problem: String?
    /// The identity provider, where one is configured.
    let provider: ProviderView?
}

/// The way through the identity provider.
struct ProviderView: Sendable {
    let title: String
    let path: String
}

/// What the account page shows.
struct AccountView: Sendable {
    let name: String
    let code: String
    let roles: String
    let least: Int
}
