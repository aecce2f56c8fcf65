import DossierCore
import FilingOffice
import HTTPTypes
import Hummingbird
import Logging

/// Signing in through the house's identity provider: the authorization code flow with PKCE (RFC 6749 section 4.1, RFC 7636,
/// RFC 9700 section 2.1). Both steps are plain links, so no script and no form is involved.
enum OpenIDPages {
    static let path = "/sign-in/openid"

    static let routes = [
        Route.page(path, .everyone, begin), Route.page(OpenIDSettings.returnPath, .everyone, comeBack),
    ]

    /// Sends the browser to the provider, with a cookie by which it is known again.
    @Sendable private static func begin(_ visit: Visit) async throws -> Response {
        let provider = try provider(visit)
        let to = SignInPages.path(visit.query("to"))
        return try await told(visit, to: to) {
            let journey = visit.site.journeys.begin(to: to, at: visit.office.clock().secondsSince1970)
            var response = visit.see(try await provider.authorizationAddress(journey))
            response.headers[.setCookie] = cookie(journey.browser, maxAge: OpenIDJourneys.patience, visit)
            return response
        }
    }

    /// Takes the provider's answer, once.
    @Sendable private static func comeBack(_ visit: Visit) async throws -> Response {
        let provider = try provider(visit)
        let browser = SessionCookie.value(of: cookieName(visit), in: visit.request)
        let now = visit.office.clock().secondsSince1970
        let journey = parameter("state", visit).flatMap { visit.site.journeys.end($0, browser: browser, at: now) }
        var response = try await told(visit, to: journey?.to) {
            guard let journey else { throw OpenIDFault.journeyOver }
            let name = try await provider.name(for: try code(visit, of: provider), journey)
            return try await welcome(name, journey, provider.settings, visit)
        }
        response.headers.append(HTTPField(name: .setCookie, value: cookie("", maxAge: 0, visit)))
        return response
    }

    /// The code in an answer (RFC 6749 section 4.1.2), or what the provider says instead (section 4.1.2.1).
    private static func code(_ visit: Visit, of provider: OpenIDProvider) throws -> String {
        if let issuer = parameter("iss", visit), issuer != provider.settings.issuer { throw OpenIDFault.otherIssuer }
        if let error = parameter("error", visit) {
            guard error != "access_denied" else { throw OpenIDFault.denied }
            throw OpenIDFault.refused(String(error.prefix(60)))
        }
        guard let code = parameter("code", visit) else {
            throw OpenIDFault.unreadable(host: visit.site.settings.openID?.issuer ?? "")
        }
        return code
    }

    private static func welcome(
        _ name: String, _ journey: OpenIDJourney, _ settings: OpenIDSettings, _ visit: Visit
    ) async throws -> Response {
        let origin = "web from \(visit.client) through \(settings.issuer)"
        let desk = try await visit.run { [office = visit.office] in
            try office.desk(vouchedFor: name, as: settings.field, origin: origin)
        }
        do {
            let signedIn = try await visit.run { [office = visit.office] in try office.signIn(desk, code: nil) }
            return SignInPages.welcome(signedIn, to: journey.to, visit)
        } catch SecondFactorFault.needed {
            let ticket = visit.site.secondSteps.hold(desk, at: visit.office.clock().secondsSince1970)
            return try SecondFactorPages.ask(visit, ticket, to: journey.to)
        }
    }

    /// Says what is wrong on the sign-in page, where the passphrase can be given instead.
    private static func told(_ visit: Visit, to: String?, _ work: () async throws -> Response) async throws -> Response
    {
        do { return try await work() } catch let fault as OpenIDFault {
            visit.context.logger.warning("sign-in through the identity provider refused: \(fault.code)")
            return try SignInPages.page(visit, to: to, problem: fault.explanation, status: fault.status)
        } catch {
            let status = ErrorPage.status(of: error)
            guard status.code < 500 else { throw error }
            visit.context.logger.warning("sign-in through the identity provider refused: person")
            return try SignInPages.page(visit, to: to, problem: ErrorPage.sentence(of: error), status: status)
        }
    }

    private static func provider(_ visit: Visit) throws -> OpenIDProvider {
        guard let provider = visit.site.provider else { throw SiteError.notFound }
        try visit.count(visit.site.limits.visitors)
        return provider
    }

    /// A parameter of the provider's answer; given twice, it counts as absent (RFC 6749 section 3.1).
    private static func parameter(_ name: String, _ visit: Visit) -> String? {
        let given = visit.request.uri.queryParameters[values: name[...]]
        return given.count == 1 && (1...4000).contains(given[0].utf8.count) ? String(given[0]) : nil
    }

    private static func cookieName(_ visit: Visit) -> String { SessionCookie.name(visit.site.settings) + "-openid" }

    /// `SameSite=Lax`: the provider's page is another site, and the way back is a link of the browser's own.
    private static func cookie(_ value: String, maxAge: Int, _ visit: Visit) -> String {
        SessionCookie.line(cookieName(visit), value, maxAge: maxAge, isHTTPOnly: true, visit.site.settings)
    }
}
