import DossierCore
import FilingOffice
import FilingWeb
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore

/// One person at one browser, without a socket: keeps the session's cookie, and sends forms with its token.
struct Browser: Sendable {
    struct Answer: Sendable {
        let status: HTTPResponse.Status
        let headers: HTTPFields
        let text: String

        /// Where a form sends the browser on.
        var location: String? { headers[.location] }
    }

    let office: FilingOffice
    var settings = SiteSettings()
    var signedIn: SignedIn?
    var language = "en"
    /// Whose folder must stay as long as somebody is at the browser.
    var stage: WebStage?

    /// The browser of a person of the demo, signed in.
    static func of(_ role: Role, in stage: WebStage) throws -> Browser {
        var browser = Browser(office: stage.office, stage: stage)
        browser.signedIn = try stage.session(of: role)
        return browser
    }

    func get(_ uri: String, headers: HTTPFields = [:]) async throws -> Answer {
        try await send(.get, uri, headers: headers)
    }

    /// Sends a form with the session's token and, about a filing, the revision its page holds, unless the fields hold
    /// others.
    func post(
        _ uri: String, _ fields: [(String, String)] = [], headers: HTTPFields = [:],
        as method: HTTPRequest.Method = .post, at site: Site? = nil
    ) async throws -> Answer {
        var all = fields
        if let signedIn, !fields.contains(where: { $0.0 == "token" }) {
            all.append(("token", signedIn.token.formToken))
        }
        all += revision(uri, fields)
        let body = all.map { "\(Self.escaped($0.0))=\(Self.escaped($0.1))" }.joined(separator: "&")
        var headers = headers
        if headers[.contentType] == nil { headers[.contentType] = "application/x-www-form-urlencoded" }
        return try await send(method, uri, headers: headers, body: Array(body.utf8), at: site)
    }

    /// Sends files and fields as a browser does.
    func upload(
        _ uri: String, fields: [(String, String)] = [], files: [(name: String, content: String)] = [],
        withToken: Bool = true
    ) async throws -> Answer {
        let boundary = "----boundary7f3a"
        var text = ""
        var all = fields + revision(uri, fields)
        if withToken, let signedIn { all.insert(("token", signedIn.token.formToken), at: 0) }
        for (name, value) in all {
            text += "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
        }
        for (name, content) in files {
            text += "--\(boundary)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n"
            text += "Content-Type: application/octet-stream\r\n\r\n\(content)\r\n"
        }
        text += "--\(boundary)--\r\n"
        return try await send(
            .post, uri, headers: [.contentType: "multipart/form-data; boundary=\(boundary)"], body: Array(text.utf8))
    }

    /// What a page drawn now puts into its forms about a filing; unless the fields say another.
    private func revision(_ uri: String, _ fields: [(String, String)]) -> [(String, String)] {
        let parts = uri.split(separator: "?")[0].split(separator: "/")
        guard parts.count > 2, parts[0] == "shipments", !fields.contains(where: { $0.0 == "revision" }) else {
            return []
        }
        // Of a shipment that is not there no page can be drawn.
        guard let dossier = try? office.dossier(String(parts[1])) else { return [] }
        return [("revision", "\(dossier.revision)")]
    }

    func send(
        _ method: HTTPRequest.Method, _ uri: String, headers: HTTPFields = [:], body: [UInt8] = [],
        at given: Site? = nil
    ) async throws -> Answer {
        var headers = headers
        if headers[.acceptLanguage] == nil { headers[.acceptLanguage] = language }
        if let signedIn, headers[.cookie] == nil { headers[.cookie] = "dossier=\(signedIn.token.text)" }
        let site = try given ?? Site(office: office, settings: settings)
        return try await Application(router: site.router()).test(.router) { [headers] client in
            try await client.execute(uri: uri, method: method, headers: headers, body: ByteBuffer(bytes: body)) {
                Answer(status: $0.status, headers: $0.headers, text: String(buffer: $0.body))
            }
        }
    }

    private static func escaped(_ text: String) -> String {
        text.utf8.map { byte in
            let character = Character(UnicodeScalar(byte))
            return byte < 128 && (character.isLetter || character.isNumber)
                ? String(character) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }
}
