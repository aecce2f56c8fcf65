import DossierCore
import HTTPTypes
import Hummingbird

/// One operation for programs: a row of the table of routes, with what its document says of it.
struct APIRoute: Sendable {
    /// A parameter of the path or of the query.
    struct Parameter: Sendable {
        enum Form: Sendable { case text, day, count, key }

        let name: String
        let isInPath: Bool
        let isRequired: Bool
        let form: Form
        let about: String
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
    /// The media type of the body, where there is one.
    var body: String?
    /// Whether a token to read suffices though the method is not GET.
    var changesNothing = false
    let answer: Route.Handler

    var route: Route {
        Route(
            method: method, path: Self.base + path, access: access, kind: .data, changesNothing: changesNothing,
            answer: answer)
    }

    /// Reads something.
    static func get(
        _ path: String, _ access: Route.Access, _ id: String, _ about: String, _ parameters: [Parameter] = [],
        answers: [String: String] = [:], _ answer: @escaping Route.Handler
    ) -> APIRoute {
        APIRoute(
            method: .get, path: path, access: access, id: id, about: about, parameters: inPath(path) + parameters,
            answers: answers, changesNothing: true, answer: answer)
    }

    /// The parameters a path names.
    static func inPath(_ path: String) -> [Parameter] {
        path.matches(of: /\{([a-z]+)\}/).map {
            Parameter(name: String($0.1), isInPath: true, isRequired: true, form: .text, about: "From the path.")
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
}
