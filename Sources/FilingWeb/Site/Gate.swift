import DossierCore
import FilingOffice
import HTTPTypes
import Hummingbird

/// What stands before every handler: who asks, whether they may, and whether the form is one of ours.
struct Gate: Sendable {
    let site: Site
    let route: Route

    func answer(_ request: Request, _ context: SiteContext) async throws -> Response {
        let signedIn = try await signedIn(request)
        let language = ReadingLanguage.of(request, signedIn: signedIn?.language)
        var form = Form()
        var visit = Visit(
            site: site, route: route, request: request, context: context, signedIn: signedIn, language: language,
            form: form)
        do {
            if route.method != .get { try SameOrigin.require(request) }
            if !route.access.admits(signedIn?.desk.person, on: site.settings) {
                guard signedIn == nil else { throw SiteError.roleMissing }
                if route.kind == .page { return SignInPages.invite(visit) }
                throw SiteError.signInNeeded
            }
            if route.kind == .form {
                form = try await Form.read(request, limit: site.settings.longestForm)
                if route.access != .everyone { try requireToken(form["token"], signedIn) }
                visit = Visit(
                    site: site, route: route, request: request, context: context, signedIn: signedIn,
                    language: language, form: form)
            }
            return try await route.answer(visit)
        } catch {
            return try await ErrorPage.answer(error, visit)
        }
    }

    private func signedIn(_ request: Request) async throws -> SignedIn? {
        guard route.kind != .asset, let token = SessionCookie.token(in: request, settings: site.settings) else {
            return nil
        }
        return try await site.lanes.desk.run { [office = site.office] in try office.session(token) }
    }

    private func requireToken(_ token: String?, _ signedIn: SignedIn?) throws {
        guard let signedIn, let token, SameOrigin.equal(token, signedIn.token.formToken) else {
            throw SiteError.formNotOurs
        }
    }
}

/// Answers for what no route did: an unknown path, a method nobody takes.
struct Problems: RouterMiddleware {
    typealias Context = SiteContext

    let site: Site

    func handle(
        _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        do { return try await next(request, context) } catch {
            let nowhere = Route.page("/", .everyone) { _ in throw SiteError.notFound }
            let visit = Visit(
                site: site, route: nowhere, request: request, context: context, signedIn: nil,
                language: ReadingLanguage.of(request, signedIn: nil), form: Form())
            let known: any Error = (error as? any HTTPResponseError)?.status == .notFound ? SiteError.notFound : error
            return try await ErrorPage.answer(known, visit)
        }
    }
}
