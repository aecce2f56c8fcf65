import DossierCore

/// What the document says of a request's body.
enum OpenAPIBody {
    static func value(of input: APIInput, _ operation: APIRoute) -> JSONValue {
        let content = Dictionary(
            input.mediaTypes.map { ($0, JSONValue.object(["schema": schema(of: input, as: $0, operation)])) }
        ) { $1 }
        return ["required": .bool(isRequired(input)), "content": .object(content)]
    }

    private static func isRequired(_ input: APIInput) -> Bool {
        if case .members(let members) = input.body { return members.contains(where: \.isRequired) }
        return true
    }

    private static func schema(of input: APIInput, as type: String, _ operation: APIRoute) -> JSONValue {
        switch input.body {
        case .members(let members): object(members)
        case .object: ["type": "object"]
        case .text(let types):
            types.contains("application/zip") || !type.hasPrefix("application/json")
                ? ["type": "string", "format": "binary"] : ["type": ["object", "array"]]
        case .file where type == "multipart/form-data": form(operation)
        case .file: ["type": "string", "format": "binary"]
        }
    }

    private static func object(_ members: [APIInput.Member]) -> JSONValue {
        [
            "type": "object", "additionalProperties": false,
            "required": .array(members.filter(\.isRequired).map { .string($0.name) }),
            "properties": .object(Dictionary(members.map { ($0.name, schema($0)) }) { $1 }),
        ]
    }

    private static func schema(_ member: APIInput.Member) -> JSONValue {
        var schema: [String: JSONValue] =
            switch member.form {
            case .text, .secret:
                ["type": "string", "minLength": 1, "maxLength": .integer(APIInput.Member.longestText)]
            case .day: ["type": "string", "format": "date"]
            case .list:
                [
                    "type": "array", "maxItems": .integer(APIInput.Member.longestList),
                    "items": [
                        "type": "string", "minLength": 1, "maxLength": .integer(APIInput.Member.longestText),
                    ],
                ]
            case .flag: ["type": "boolean"]
            case .count: ["type": "integer", "minimum": 0]
            case .choice(let words): ["type": "string", "enum": .array(words.map { .string($0) })]
            }
        if member.form == .secret { schema["format"] = "password" }
        schema["description"] = .string(member.about)
        return .object(schema)
    }

    /// The file, and any of the parameters instead of in the query.
    private static func form(_ operation: APIRoute) -> JSONValue {
        var members: [String: JSONValue] = ["file": ["type": "string", "format": "binary"]]
        for parameter in operation.parameters where !parameter.isInPath {
            members[parameter.name] = ["type": "string"]
        }
        return ["type": "object", "required": ["file"], "properties": .object(members)]
    }
}
