import DossierCore
import FilingOffice
import HTTPTypes
import Hummingbird

/// The second step of signing in, and setting a second factor up or taking it away.
enum SecondFactorPages {
    private static let path = "/me/second-factor"

    static let routes = [
        Route.form("/sign-in/code", .everyone, signIn),
        Route.page(path, .signedIn) { visit in try await page(visit) },
        Route.form(path, .signedIn, begin),
        Route.form(path + "/confirm", .signedIn, confirm),
        Route.form(path + "/remove", .signedIn, remove),
    ]

    /// Asks somebody whose passphrase was right for the code.
    static func ask(
        _ visit: Visit, _ ticket: String, to: String, problem: Wording? = nil, status: HTTPResponse.Status = .ok
    ) throws -> Response {
        try visit.page(
            "sign-in-code", SignInCodeView(ticket: ticket, to: to, problem: problem?[visit.language]),
            title: Wording(zh: "两步验证", en: "Second step"), status: status)
    }

    @Sendable private static func signIn(_ visit: Visit) async throws -> Response {
        let (ticket, code) = (visit.form.text("ticket") ?? "", visit.form.text("code") ?? "")
        let to = SignInPages.path(visit.form.text("to"))
        let steps = visit.site.secondSteps
        guard let desk = steps.desk(ticket, at: visit.office.clock().secondsSince1970) else {
            throw SiteError.stepOver
        }
        do {
            let signedIn = try await visit.run { [office = visit.office] in try office.signIn(desk, code: code) }
            steps.release(ticket)
            return SignInPages.welcome(signedIn, to: to, visit)
        } catch let fault as SecondFactorFault {
            guard case .wrongCode = fault else { throw fault }
            return try ask(visit, ticket, to: to, problem: fault.explanation, status: .unauthorized)
        } catch {
            steps.release(ticket)
            throw error
        }
    }

    private static func page(
        _ visit: Visit, offer: SecondFactorOffer? = nil, codes: [String] = [], problem: Wording? = nil,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let desk = try visit.desk()
        let (isOn, waiting) = try await visit.run { (try desk.hasSecondFactor(), try desk.begunSecondFactor()) }
        let shown = offer ?? (codes.isEmpty ? waiting : nil)
        let view = SecondFactorView(
            isOn: isOn, isOff: !isOn && shown == nil, secret: shown?.secret,
            picture: try shown?.picture(visit.language) ?? "", codes: codes, hasCodes: !codes.isEmpty,
            problem: problem?[visit.language])
        return try visit.page(
            "second-factor", view, title: Wording(zh: "两步验证", en: "Second factor"), status: status)
    }

    @Sendable private static func begin(_ visit: Visit) async throws -> Response {
        try await told(visit) {
            let desk = try await visit.signingDesk()
            return try await page(visit, offer: try await visit.run { try desk.beginSecondFactor() })
        }
    }

    @Sendable private static func confirm(_ visit: Visit) async throws -> Response {
        let (desk, code) = (try visit.desk(), visit.form.text("code") ?? "")
        return try await told(visit) {
            try await page(visit, codes: try await visit.run { try desk.confirmSecondFactor(code) })
        }
    }

    @Sendable private static func remove(_ visit: Visit) async throws -> Response {
        try await told(visit) {
            let desk = try await visit.signingDesk()
            try await visit.run { try desk.removeSecondFactor(of: desk.person.code) }
            return visit.see(path, .saved)
        }
    }

    /// What is wrong with a form is said on the page itself.
    private static func told(_ visit: Visit, _ work: () async throws -> Response) async throws -> Response {
        do { return try await work() } catch {
            let status = ErrorPage.status(of: error)
            guard status.code < 500 else { throw error }
            return try await page(visit, problem: ErrorPage.sentence(of: error), status: status)
        }
    }
}

/// What the page of the second step shows.
struct SignInCodeView: Sendable {
    let ticket: String
    let to: String
    let problem: String?
}

/// What the page of the second factor shows.
struct SecondFactorView: Sendable {
    let isOn: Bool
    let isOff: Bool
    /// Begun and not confirmed: the secret for typing.
    let secret: String?
    /// Made by us, of known shapes; not escaped.
    let picture: String
    let codes: [String]
    let hasCodes: Bool
    let problem: String?
}
