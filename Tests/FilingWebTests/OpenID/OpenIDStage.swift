import DossierCore
import FilingOffice
import Foundation
import HTTPTypes
import Testing

@testable import FilingWeb

/// A site with an identity provider, and a browser nobody is signed in at.
struct OpenIDStage: Sendable {
    let site: Site
    let browser: Browser
    let provider: FakeProvider

    init(
        _ provider: FakeProvider, office: FilingOffice, settings: OpenIDSettings? = nil, language: String = "en"
    ) throws {
        var all = SiteSettings()
        all.openID = try settings ?? provider.settings()
        all.providerPatience = 20_000
        site = try Site(office: office, settings: all)
        browser = Browser(office: office, settings: all, language: language)
        self.provider = provider
    }

    func get(_ uri: String, cookie: String? = nil) async throws -> Browser.Answer {
        try await browser.send(.get, uri, headers: cookie.map { [.cookie: $0] } ?? [:], at: site)
    }

    /// Goes to the provider; what the browser then knows.
    func leave(to: String = "/history") async throws -> (address: String, cookie: String) {
        let answer = try await get("/sign-in/openid?to=\(to)")
        #expect(answer.status == .seeOther, "\(answer.text)")
        let cookie = try #require(answer.headers[.setCookie])
        #expect(cookie.hasSuffix("; Path=/; Max-Age=600; SameSite=Lax; HttpOnly"))
        return (try #require(answer.location), String(cookie.prefix { $0 != ";" }))
    }

    /// Comes back with what the provider gave.
    func comeBack(_ fields: [(String, String)], cookie: String?) async throws -> Browser.Answer {
        let query = fields.map { "\($0.0)=\($0.1.urlPart)" }.joined(separator: "&")
        return try await get("/sign-in/openid/return?\(query)", cookie: cookie)
    }

    /// There and back.
    func journey() async throws -> Browser.Answer {
        let (address, cookie) = try await leave()
        let (code, state) = try provider.agree(to: address)
        return try await comeBack([("code", code), ("state", state)], cookie: cookie)
    }
}
