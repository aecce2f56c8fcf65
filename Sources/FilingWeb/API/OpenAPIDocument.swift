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
            "security": operation.access == .everyone ? [] : [["token": []]],
            "parameters": .array(operation.parameters.map(describe)),
            "responses": responses(operation),
        ]
        if let body = operation.body {
            members["requestBody"] = [
                "required": true, "content": .object([body: ["schema": ["type": "string", "format": "binary"]]]),
            ]
        }
        return .object(members)
    }

    private static func describe(_ parameter: APIRoute.Parameter) -> JSONValue {
        let schema: JSONValue =
            switch parameter.form {
            case .text, .key: ["type": "string", "minLength": 1, "maxLength": 400]
            case .day: ["type": "string", "format": "date"]
            case .count: ["type": "integer", "minimum": parameter.name == "limit" ? 1 : 0]
            }
        return [
            "name": .string(parameter.name), "in": parameter.isInPath ? "path" : "query",
            "required": .bool(parameter.isRequired), "description": .string(parameter.about), "schema": schema,
        ]
    }

    private static func responses(_ operation: APIRoute) -> JSONValue {
        let schema: JSONValue = [
            "type": "object",
            "required": .array(operation.answers.keys.sorted().map { .string($0) }),
            "properties": .object(operation.answers.mapValues { ["type": .string($0)] }),
        ]
        var members: [String: JSONValue] = [
            "200": ["description": "What was asked for.", "content": ["application/json": ["schema": schema]]]
        ]
        let has = operation.parameters.contains { $0.name == "shipment" }
        if has { members["304"] = ["description": "Nothing changed since the entity's tag given."] }
        for code in ["400", "401", "403", "404", "409", "413", "422", "429", "500"] {
            members[code] = ["$ref": "#/components/responses/problem"]
        }
        return .object(members)
    }

    private static let problem: JSONValue = [
        "type": "object",
        "required": ["status", "title", "detail"],
        "properties": [
            "status": ["type": "integer"], "title": ["type": "string"], "detail": ["type": "string"],
            "incident": ["type": "string"],
        ],
    ]

    private static let problemResponse: JSONValue = [
        "description": "Why it was not done, and what to do.",
        "content": ["application/problem+json": ["schema": ["$ref": "#/components/schemas/problem"]]],
    ]
}
