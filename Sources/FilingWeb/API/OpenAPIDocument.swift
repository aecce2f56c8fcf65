import DossierCore
import FilingOffice
import HTTPTypes

/// The OpenAPI 3.1 document of a table of operations.
enum OpenAPIDocument {
    static func value(of operations: [APIRoute]) -> JSONValue {
        var paths: [String: [String: JSONValue]] = [:]
        for operation in operations {
            paths[APIRoute.base + operation.path, default: [:]][operation.method.rawValue.lowercased()] =
                describe(operation)
        }
        return [
            "openapi": "3.1.0",
            "info": [
                "title": "dossier", "version": .string(FilingOffice.programVersion),
                "description": .string(about),
            ],
            "paths": .object(paths.mapValues { .object($0) }),
            "components": [
                "securitySchemes": ["token": ["type": "http", "scheme": "bearer"]],
                "schemas": ["problem": problem],
                "responses": .object(["problem": problemResponse]),
            ],
        ]
    }

    private static let about =
        "Filing dossiers for programs. Answers are canonical JSON (RFC 8785); errors are problem documents (RFC 9457) in "
        + "the language Accept-Language asks for."

    private static func describe(_ operation: APIRoute) -> JSONValue {
        var members: [String: JSONValue] = [
            "operationId": .string(operation.id), "summary": .string(operation.about),
            "description": .string(rights(operation)),
            "security": operation.access == .everyone ? [] : [["token": []]],
            "parameters": .array(operation.parameters.map(describe) + headers(operation)),
            "responses": responses(operation),
        ]
        if let input = operation.input { members["requestBody"] = OpenAPIBody.value(of: input, operation) }
        return .object(members)
    }

    /// Who may, with which token.
    private static func rights(_ operation: APIRoute) -> String {
        let who =
            switch operation.access {
            case .everyone: "Anybody."
            case .signedIn: "Anybody on the roster."
            case .visitors: "Anybody on the roster; anybody where the look-up was opened."
            case .roles(let roles): "Roles: \(roles.map(\.rawValue).sorted().joined(separator: ", "))."
            }
        return operation.access == .everyone ? who : "\(who) Scope: \(operation.scope.rawValue)."
    }

    private static func describe(_ parameter: APIRoute.Parameter) -> JSONValue {
        let schema: JSONValue =
            switch parameter.form {
            case .text, .key: ["type": "string", "minLength": 1, "maxLength": 400]
            case .day: ["type": "string", "format": "date"]
            case .count: ["type": "integer", "minimum": parameter.name == "limit" ? 1 : 0]
            case .flag: ["type": "boolean"]
            case .list: ["type": "array", "items": ["type": "string", "minLength": 1]]
            case .choice(let words): ["type": "string", "enum": .array(words.map { .string($0) })]
            }
        return [
            "name": .string(parameter.name), "in": parameter.isInPath ? "path" : "query",
            "required": .bool(parameter.isRequired), "description": .string(parameter.about), "schema": schema,
        ]
    }

    /// The fields of the head an operation reads.
    private static func headers(_ operation: APIRoute) -> [JSONValue] {
        var fields: [JSONValue] = []
        if operation.match != .none {
            fields.append(
                header(
                    "If-Match", "^(\"[0-9]{1,9}\"|\\*)$", isRequired: operation.match == .needed,
                    "The entity's tag of what was looked at."))
        }
        if operation.method == .put {
            fields.append(header("If-None-Match", "^\\*$", isRequired: false, "Only where there is nothing yet."))
        }
        if operation.scope != .read {
            fields.append(
                header(
                    RequestKey.header, "^[!-~]{1,255}$", isRequired: false,
                    "Names the request: sent again within a day, it is answered again and not done again."))
        }
        return fields
    }

    private static func header(_ name: String, _ pattern: String, isRequired: Bool, _ about: String) -> JSONValue {
        [
            "name": .string(name), "in": "header", "required": .bool(isRequired), "description": .string(about),
            "schema": ["type": "string", "pattern": .string(pattern)],
        ]
    }

    private static func responses(_ operation: APIRoute) -> JSONValue {
        let schema: JSONValue = [
            "type": "object",
            "required": .array(operation.answers.keys.sorted().map { .string($0) }),
            "properties": .object(operation.answers.mapValues { ["type": .string($0)] }),
        ]
        var content: JSONValue = ["application/json": ["schema": schema]]
        if operation.isFile { content = ["*/*": ["schema": ["type": "string", "format": "binary"]]] }
        var members: [String: JSONValue] = [:]
        for status in operation.done {
            members["\(status.code)"] = ["description": .string(said(status)), "content": content]
        }
        if operation.scope == .read, operation.parameters.contains(where: \.isInPath), !operation.isFile {
            members["304"] = ["description": "Nothing changed since the entity's tag given."]
        }
        for code in Self.problems { members[code] = ["$ref": "#/components/responses/problem"] }
        return .object(members)
    }

    /// What any operation may answer that was not done.
    private static let problems = [
        "400", "401", "403", "404", "405", "409", "412", "413", "415", "422", "428", "429", "500", "503",
    ]

    private static func said(_ status: HTTPResponse.Status) -> String {
        status == .created ? "Done; something is there that was not." : "Done, or what was asked for."
    }

    private static let problem: JSONValue = [
        "type": "object",
        "required": ["status", "title", "detail"],
        "properties": [
            "status": ["type": "integer"], "title": ["type": "string"], "detail": ["type": "string"],
            "incident": ["type": "string"], "basedOn": ["type": "integer"], "current": ["type": "integer"],
            "problems": [
                "type": "array",
                "items": [
                    "type": "object", "required": ["place", "detail"],
                    "properties": [
                        "place": ["type": "string"], "detail": ["type": "string"], "field": ["type": "string"],
                        "line": ["type": "integer"],
                    ],
                ],
            ],
        ],
    ]

    private static let problemResponse: JSONValue = [
        "description": "Why it was not done, and what to do.",
        "content": ["application/problem+json": ["schema": ["$ref": "#/components/schemas/problem"]]],
    ]
}
