import DossierCore
import FilingOffice
import Foundation
import HTTPTypes

@testable import FilingWeb

/// A program with a token, asking as programs do.
struct TokenHolder: Sendable {
    var browser: Browser
    let token: ProgramToken

    /// A program of the person with this role.
    init(_ role: Role, _ scope: ProgramToken.Scope, in stage: WebStage) throws {
        let signIn = try stage.signIn(role)
        let desk = try stage.office.desk(for: signIn.code, passphrase: signIn.passphrase, origin: "test")
        token = try desk.makeToken(named: "test \(scope.rawValue)", scope: scope, expires: stage.office.today)
        browser = Browser(office: stage.office)
    }

    /// Sends JSON, or whatever `type` says the body is.
    func send(
        _ method: HTTPRequest.Method, _ path: String, _ body: String = "", type: String? = "application/json",
        _ more: [String: String] = [:]
    ) async throws -> Browser.Answer {
        var headers: HTTPFields = [.authorization: "Bearer \(token.text)"]
        if !body.isEmpty || type != "application/json" { headers[.contentType] = type }
        for (name, value) in more {
            if let field = HTTPField.Name(name) { headers[field] = value }
        }
        return try await browser.send(method, "/api/v1\(path)", headers: headers, body: Array(body.utf8))
    }

    func get(_ path: String, _ more: [String: String] = [:]) async throws -> Browser.Answer {
        try await send(.get, path, "", more)
    }
}

extension Browser.Answer {
    var json: JSONValue {
        get throws { try JSONValue(parsing: text) }
    }

    /// The sentence of a problem document.
    var detail: String {
        get throws { try json["detail"]?.string ?? "" }
    }
}
