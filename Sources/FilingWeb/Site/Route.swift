import DossierCore
import FilingOffice
import HTTPTypes
import Hummingbird

/// One row of the table of routes: what is asked for, who may, and who answers.
struct Route: Sendable {
    /// Who may use a route.
    enum Access: Sendable, Equatable {
        /// Whoever can reach the site.
        case everyone
        /// Anybody who signed in.
        case signedIn
        /// Anybody who signed in; whoever can reach the site where its look-up was opened.
        case visitors
        /// People with one of these roles.
        case roles(Set<Role>)
    }

    /// What sort of request it is, which decides how its body is read and how errors are answered.
    enum Kind: String, Sendable {
        /// A page to look at.
        case page
        /// A short form; its token is checked before the handler is called.
        case form
        /// A form with files; its token is checked before the first file is kept.
        case upload
        /// A file to keep.
        case download
        /// Style, script.
        case asset
        /// JSON for programs.
        case data
    }

    typealias Handler = @Sendable (Visit) async throws -> Response

    let method: HTTPRequest.Method
    /// As the router writes it: `/shipments/{shipment}`.
    let path: String
    let access: Access
    let kind: Kind
    /// What a program's token must allow.
    var scope: ProgramToken.Scope = .read
    let answer: Handler

    static func page(_ path: String, _ access: Access, _ answer: @escaping Handler) -> Route {
        Route(method: .get, path: path, access: access, kind: .page, answer: answer)
    }

    static func form(_ path: String, _ access: Access, _ answer: @escaping Handler) -> Route {
        Route(method: .post, path: path, access: access, kind: .form, answer: answer)
    }

    static func upload(_ path: String, _ access: Access, _ answer: @escaping Handler) -> Route {
        Route(method: .post, path: path, access: access, kind: .upload, answer: answer)
    }

    static func download(_ path: String, _ access: Access, _ answer: @escaping Handler) -> Route {
        Route(method: .get, path: path, access: access, kind: .download, answer: answer)
    }
}

extension Route.Access {
    /// Everybody who reads filings: not logistics, and not the administrator, who has no right over content.
    static let readers = Self.roles([
        .regulatorySpecialist, .regulatoryManager, .qaReviewer, .qaReleaser, .auditor,
    ])
    /// Everybody who works on filings.
    static let workers = Self.roles([.regulatorySpecialist, .regulatoryManager, .qaReviewer, .qaReleaser])
    /// Who prepares content.
    static let preparers = Self.roles([.regulatorySpecialist, .regulatoryManager])
    static let administrators = Self.roles([.administrator])

    /// Whether a person may on a site with these settings.
    func admits(_ person: Person?, on settings: SiteSettings) -> Bool {
        admits(person) || (self == .visitors && settings.opensLookUp)
    }

    /// Whether a person may; nobody signed in has no role.
    func admits(_ person: Person?) -> Bool {
        switch self {
        case .everyone: true
        case .signedIn, .visitors: person != nil
        case .roles(let roles): person.map { !roles.isDisjoint(with: $0.roles) } ?? false
        }
    }
}
