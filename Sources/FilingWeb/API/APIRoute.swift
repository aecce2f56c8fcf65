import DossierCore
import FilingOffice
import HTTPTypes
import Hummingbird

/// One operation for programs: a row of the table of routes, with what its document says of it.
struct APIRoute: Sendable {
    /// A parameter of the path or of the query.
    struct Parameter: Sendable {
        enum Form: Sendable {
            case text, day, count, key, flag, list
            case choice([String])
        }

        let name: String
        let isInPath: Bool
        let isRequired: Bool
        let form: Form
        let about: String
    }

    /// Whether the request says which version of the thing it was made from (RFC 9110 13.1.1).
    enum Match: Sendable, Equatable {
        /// It may; a change is then refused once there is another.
        case optional
        /// It must, for what is replaced or signed must have been seen.
        case needed
        /// It cannot: what is changed has no version.
        case none
    }

    static let base = "/api/v1"

    let method: HTTPRequest.Method
    /// After the base: `/shipments/{shipment}`.
    let path: String
    let access: Route.Access
    /// Name of the operation, for clients made from the document.
    let id: String
    let about: String
    let parameters: [Parameter]
    /// What the answer's object holds, by key, with its JSON type.
    let answers: [String: String]
    /// What the body brings, where there is one.
    var input: APIInput?
    /// What a token must allow.
    var scope: ProgramToken.Scope = .read
    var match: Match = .none
    /// Whether the answer is a file to keep.
    var isFile = false
    /// The statuses of a request that was done.
    var done: [HTTPResponse.Status] = [.ok]
    let answer: Route.Handler

    var route: Route {
        Route(method: method, path: Self.base + path, access: access, kind: .data, scope: scope, answer: answer)
    }

    /// Reads something.
    static func get(
        _ path: String, _ access: Route.Access, _ id: String, _ about: String, _ parameters: [Parameter] = [],
        answers: [String: String] = [:], _ answer: @escaping Route.Handler
    ) -> APIRoute {
        APIRoute(
            method: .get, path: path, access: access, id: id, about: about, parameters: inPath(path) + parameters,
            answers: answers, answer: answer)
    }

    /// Sends a file.
    static func file(
        _ path: String, _ access: Route.Access, _ id: String, _ about: String, _ parameters: [Parameter] = [],
        _ answer: @escaping Route.Handler
    ) -> APIRoute {
        APIRoute(
            method: .get, path: path, access: access, id: id, about: about, parameters: inPath(path) + parameters,
            answers: [:], isFile: true, answer: answer)
    }

    /// Asks about something the body brings. Nothing is changed or kept.
    static func ask(
        _ path: String, _ access: Route.Access, _ id: String, _ about: String, _ parameters: [Parameter] = [],
        input: APIInput, answers: [String: String] = [:],
        _ work: @escaping @Sendable (APIRequest) async throws -> APIAnswer
    ) -> APIRoute {
        APIRoute(
            method: .post, path: path, access: access, id: id, about: about, parameters: inPath(path) + parameters,
            answers: answers, input: input
        ) { visit in try await APIWriting.answer(visit, input, .none, isRemembered: false, work) }
    }

    /// Changes something, once, whatever becomes of the connection.
    static func write(
        _ method: HTTPRequest.Method, _ path: String, _ access: Route.Access, _ id: String, _ about: String,
        _ parameters: [Parameter] = [], input: APIInput?, match: Match = .optional,
        scope: ProgramToken.Scope = .write, done: [HTTPResponse.Status] = [.ok], answers: [String: String] = [:],
        _ work: @escaping @Sendable (APIRequest) async throws -> APIAnswer
    ) -> APIRoute {
        APIRoute(
            method: method, path: path, access: access, id: id, about: about,
            parameters: inPath(path) + parameters, answers: answers, input: input, scope: scope, match: match,
            done: done
        ) { visit in try await APIWriting.answer(visit, input, match, work) }
    }

    /// The words a part of a path may be, where they are few.
    private static func words(_ name: String) -> [String]? {
        switch name {
        case "kind": RecordKind.allCases.map(\.rawValue)
        case "paper": Paper.allCases.map(\.rawValue)
        default: nil
        }
    }

    /// The parameters a path names.
    static func inPath(_ path: String) -> [Parameter] {
        path.matches(of: /\{([a-z]+)\}/).map {
            let name = String($0.1)
            return Parameter(
                name: name, isInPath: true, isRequired: true, form: words(name).map { .choice($0) } ?? .text,
                about: "From the path.")
        }
    }
}

extension APIRoute.Parameter {
    static func query(
        _ name: String, _ form: Form, isRequired: Bool = false, _ about: String
    ) -> APIRoute.Parameter {
        APIRoute.Parameter(name: name, isInPath: false, isRequired: isRequired, form: form, about: about)
    }

    static let asOf = query("as-of", .day, "The day to judge as of; today unless given.")
    static let limit = query("limit", .count, "How many at most, 1 to 200; 50 unless given.")
    static let after = query("after", .key, "The `next` of the page before.")
    static let checklist = query("checklist", .text, "Another checklist: ID or ID@EDITION.")
    static let lang = query(
        "lang", .choice(Language.allCases.map(\.rawValue)), "One language; both, Chinese first, unless given.")
    static let form = query("form", .choice(Paper.Form.allCases.map(\.rawValue)), "pdf unless given.")
    static let dryRun = query("dry-run", .flag, "Only says what would happen.")
}
