import DossierCore
import FilingOffice
import HTTPTypes
import Hummingbird

/// What stands before every handler: who asks, whether they may, and whether the form is one of ours.
struct Gate: Sendable {
    let site: Site
    let route: Route

    func answer(_ request: Request, _ context: SiteContext) async throws -> Response {
        let caller: Caller
        var refusal: SiteError?
        do { caller = try await self.caller(request) } catch let error as SiteError {
            caller = Caller(signedIn: nil, scope: nil)
            refusal = error
        }
        let signedIn = caller.signedIn
        let language = ReadingLanguage.of(request, signedIn: signedIn?.language)
        var form = Form()
        var visit = Visit(
            site: site, route: route, request: request, context: context, signedIn: signedIn, language: language,
            form: form)
        do {
            if let refusal { throw refusal }
            if route.method != .get { try SameOrigin.require(request) }
            if !route.access.admits(signedIn?.desk.person, on: site.settings) {
                guard signedIn == nil else { throw SiteError.roleMissing }
                if route.kind == .page { return SignInPages.invite(visit) }
                throw SiteError.signInNeeded
            }
            if route.kind == .data { try require(route.scope, of: caller) }
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

    /// Who asks: a person at a browser, or a program with a token.
    private struct Caller: Sendable {
        let signedIn: SignedIn?
        /// Of the token; nothing for a person.
        let scope: ProgramToken.Scope?
    }

    private func caller(_ request: Request) async throws -> Caller {
        guard route.kind == .data, let field = request.headers[.authorization] else {
            return Caller(signedIn: try await signedIn(request), scope: nil)
        }
        let parts = field.split(separator: " ", maxSplits: 1).map(String.init)
        guard parts.count == 2, parts[0].lowercased() == "bearer", let token = ProgramToken(parts[1]) else {
            throw SiteError.tokenRefused
        }
        let program = try await site.lanes.desk.run { [office = site.office] in
            try office.program(token, origin: "over HTTP")
        }
        guard let program else { throw SiteError.tokenRefused }
        return Caller(signedIn: program.signedIn, scope: program.scope)
    }

    /// Programs change something with a token that says so; a browser's cookie is not enough, for another page could use
    /// it.
    private func require(_ scope: ProgramToken.Scope, of caller: Caller) throws(SiteError) {
        guard scope != .read else { return }
        guard let held = caller.scope else { throw .tokenNeeded }
        guard held == scope else { throw .scopeMissing(held: held, needed: scope) }
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
            let isForPrograms = request.uri.path.hasPrefix("/api/")
            let nowhere = Route(
                method: .get, path: "/", access: .everyone, kind: isForPrograms ? .data : .page
            ) { _ in throw SiteError.notFound }
            let visit = Visit(
                site: site, route: nowhere, request: request, context: context, signedIn: nil,
                language: ReadingLanguage.of(request, signedIn: nil), form: Form())
            let isUnknown = (error as? any HTTPResponseError)?.status == .notFound
            let allowed = isForPrograms ? RouteTable.methods(at: request.uri.path) : []
            let known: any Error =
                !isUnknown ? error : allowed.isEmpty ? SiteError.notFound : SiteError.methodNotTaken(allowed: allowed)
            return try await ErrorPage.answer(known, visit)
        }
    }
}
