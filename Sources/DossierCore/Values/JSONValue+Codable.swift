extension JSONValue: Codable {
    /// Decodes any JSON value. Throws `DecodingError` for a fractional number or one outside `exactIntegers`.
    ///
    /// Meant for JSON decoders: each kind is tried in turn, and a YAML decoder reads any scalar as a text.
    package init(from decoder: any Decoder) throws {
        let scalar = try decoder.singleValueContainer()
        if scalar.decodeNil() {
            self = .null
        } else if let text = try? scalar.decode(String.self) {
            self = .string(text)
        } else if let container = try? decoder.container(keyedBy: JSONKey.self) {
            let members = try container.allKeys.map {
                ($0.stringValue, try container.decode(JSONValue.self, forKey: $0))
            }
            self = .object(Dictionary(members) { _, last in last })
        } else if var container = try? decoder.unkeyedContainer() {
            var elements: [JSONValue] = []
            while !container.isAtEnd { elements.append(try container.decode(JSONValue.self)) }
            self = .array(elements)
        } else if let truth = try? scalar.decode(Bool.self) {
            self = .bool(truth)
        } else {
            self = .integer(try JSONValue.exactInteger(in: scalar))
        }
    }

    /// Encodes the value as it is.
    package func encode(to encoder: any Encoder) throws {
        switch self {
        case .array(let elements):
            var container = encoder.unkeyedContainer()
            for element in elements { try container.encode(element) }
        case .object(let members):
            var container = encoder.container(keyedBy: JSONKey.self)
            for (key, member) in members { try container.encode(member, forKey: JSONKey(key)) }
        default:
            var container = encoder.singleValueContainer()
            try encodeScalar(in: &container)
        }
    }

    private static func exactInteger(in container: any SingleValueDecodingContainer) throws -> Int {
        let number = try container.decode(Int.self)
        guard exactIntegers.contains(number) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "\(number) is outside the integers every JSON reader holds exactly")
        }
        return number
    }

    private func encodeScalar(in container: inout any SingleValueEncodingContainer) throws {
        switch self {
        case .bool(let truth): try container.encode(truth)
        case .integer(let number): try container.encode(number)
        case .string(let text): try container.encode(text)
        case .null, .array, .object: try container.encodeNil()
        }
    }
}

/// Any text as a key of an object, or a place in an array.
struct JSONKey: CodingKey {
    let stringValue: String
    let intValue: Int?

    init(_ text: String) {
        stringValue = text
        intValue = nil
    }

    init(index: Int) {
        stringValue = "Index \(index)"
        intValue = index
    }

    init?(stringValue: String) {
        self.init(stringValue)
    }

    init?(intValue: Int) {
        self.init(String(intValue))
    }
}
