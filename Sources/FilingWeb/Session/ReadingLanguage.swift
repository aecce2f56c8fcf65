import DossierCore
import HTTPTypes
import Hummingbird

/// Which language a page is read in.
enum ReadingLanguage {
    static let cookie = "reading"

    /// What the address asks for, else what the person chose, else this browser's choice, else its first language, else
    /// Chinese.
    static func of(_ request: Request, signedIn: Language?) -> Language {
        if let named = request.uri.queryParameters["lang"] { return named.hasPrefix("en") ? .en : .zh }
        if let signedIn { return signedIn }
        if let kept = SessionCookie.value(of: cookie, in: request).flatMap(Language.init(rawValue:)) { return kept }
        return (request.headers[.acceptLanguage] ?? "").lowercased().hasPrefix("en") ? .en : .zh
    }
}
