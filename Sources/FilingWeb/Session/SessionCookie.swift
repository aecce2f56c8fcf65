import FilingOffice
import HTTPTypes
import Hummingbird

/// The cookie of a session: HTTP-only, same-site, over TLS only where we serve TLS.
enum SessionCookie {
    static func name(_ settings: SiteSettings) -> String { settings.isSecure ? "__Host-dossier" : "dossier" }

    static func token(in request: Request, settings: SiteSettings) -> SessionToken? {
        value(of: name(settings), in: request).flatMap(SessionToken.init)
    }

    static func set(_ token: SessionToken, settings: SiteSettings) -> String {
        line(name(settings), token.text, maxAge: FilingOffice.sessionLongest, isHTTPOnly: true, settings)
    }

    static func clear(settings: SiteSettings) -> String {
        line(name(settings), "", maxAge: 0, isHTTPOnly: true, settings)
    }

    /// A cookie of this name.
    static func value(of name: String, in request: Request) -> String? {
        for field in request.headers[values: .cookie] {
            for pair in field.split(separator: ";") {
                let parts = pair.trimmed.split(separator: "=", maxSplits: 1)
                if parts.count == 2, parts[0] == name { return String(parts[1]) }
            }
        }
        return nil
    }

    static func line(
        _ name: String, _ value: String, maxAge: Int, isHTTPOnly: Bool, _ settings: SiteSettings
    ) -> String {
        "\(name)=\(value); Path=/; Max-Age=\(maxAge); SameSite=Lax"
            + (isHTTPOnly ? "; HttpOnly" : "") + (settings.isSecure ? "; Secure" : "")
    }
}
