import DossierCore
import FilingOffice
import HTTPTypes
import Hummingbird

/// One request in hand: who asks, for what, in which language, with which form.
struct Visit: Sendable {
    let site: Site
    let route: Route
    let request: Request
    let context: SiteContext
    let signedIn: SignedIn?
    let language: Language
    /// What a short form says; empty for other requests.
    let form: Form

    var office: FilingOffice { site.office }
    var person: Person? { signedIn?.desk.person }

    /// A part of the path, decoded.
    func part(_ name: String) throws -> String {
        guard let text = context.parameters.get(name), let decoded = text.removingURLPercentEncoding() else {
            throw SiteError.notFound
        }
        return decoded
    }

    /// The shipment the path names.
    func shipment() throws -> String { try part("shipment") }

    /// A parameter after the question mark; empty ones count as absent.
    func query(_ name: String) -> String? {
        guard let text = request.uri.queryParameters[name[...]].map(String.init)?.trimmed, !text.isEmpty else {
            return nil
        }
        return String(text.prefix(400))
    }

    /// A day after the question mark.
    ///
    /// - Throws: `SiteError.parameterWrong`: what is no day is never taken for none.
    func day(_ name: String) throws -> Day? {
        guard let text = query(name) else { return nil }
        do { return try Day(text) } catch {
            throw SiteError.parameterWrong(name: name, found: text, expected: "YYYY-MM-DD")
        }
    }

    /// The address the request came from: behind a proxy of ours, what the proxy says last.
    var client: String {
        guard site.settings.isBehindProxy, let name = HTTPField.Name("X-Forwarded-For"),
            let last = request.headers[values: name].last?.split(separator: ",").last
        else { return context.client }
        return last.trimmed
    }

    /// Takes one of the requests an address has; people who signed in are not counted.
    ///
    /// - Throws: `SiteError.tooManyRequests`.
    func count(_ limit: RateLimit) throws(SiteError) {
        guard signedIn == nil else { return }
        try limit.take(client, at: Double(office.clock().secondsSince1970))
    }

    /// The desk of whoever signed in. The gate has let in nobody else where a handler asks for it.
    func desk() throws -> Desk {
        guard let signedIn else { throw SiteError.signInNeeded }
        return signedIn.desk
    }

    /// The desk with the passphrase given again, for acts that ask for it.
    func signingDesk() async throws -> Desk {
        let desk = try desk()
        guard let passphrase = form["passphrase"], !passphrase.isEmpty else {
            throw FilingError.passphraseNeeded(person: desk.person.code, act: "sign-in")
        }
        return try await site.lanes.passphrase.run { [office] in
            try office.desk(for: desk.person.code, passphrase: passphrase, origin: desk.agent.origin)
        }
    }

    /// Reads or changes the register, off the event loop.
    func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await site.lanes.desk.run(work)
    }

    /// A page of this site in the reader's language.
    func page(
        _ name: String, _ view: some Sendable, title: Wording, status: HTTPResponse.Status = .ok
    ) throws -> Response {
        try framed(try site.templates.render(name, PageContent(token: token, v: view), language), title, status)
    }

    /// A page the office has written, in which every value is escaped already.
    func page(made content: Markup, title: Wording) throws -> Response { try framed(content.text, title, .ok) }

    private func framed(_ content: String, _ title: Wording, _ status: HTTPResponse.Status) throws -> Response {
        let frame = Frame(self, title: title[language], content: content)
        let text = try site.templates.render("frame", PageContent(token: token, v: frame), language)
        return Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8"],
            body: .init(byteBuffer: .init(string: text)))
    }

    /// A JSON value in its canonical form.
    func json(_ value: JSONValue, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: "application/json"],
            body: .init(byteBuffer: .init(bytes: CanonicalJSON.bytes(value))))
    }

    /// What forms of this session carry.
    var token: String { signedIn?.token.formToken ?? "" }

    /// Sends the browser on after a form, so that a reload does not send it again.
    func see(_ path: String, _ notice: Notice? = nil) -> Response {
        let mark = path.contains("?") ? "&" : "?"
        return Response(
            status: .seeOther, headers: [.location: notice.map { "\(path)\(mark)done=\($0.rawValue)" } ?? path])
    }
}

/// What every template may use beside its own view.
struct PageContent<View: Sendable>: Sendable {
    /// For the hidden field of every form.
    let token: String
    let v: View
}
