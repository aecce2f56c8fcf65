import Foundation

/// Decodes a type from a JSON value at hand. What it accepts and refuses is what `JSONDecoder` does with the same text.
///
/// It keeps no coding path: whoever asks knows what was to be read, and tells that.
struct JSONValueDecoder: Decoder {
    let value: JSONValue
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard case .object(let members) = value else { throw Self.mismatch([String: JSONValue].self, value) }
        return KeyedDecodingContainer(JSONMembers<Key>(members: members))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard case .array(let elements) = value else { throw Self.mismatch([JSONValue].self, value) }
        return JSONElements(elements: elements)
    }

    func singleValueContainer() -> any SingleValueDecodingContainer { JSONScalar(value: value) }

    /// The value as another type.
    static func decode<T: Decodable>(_ type: T.Type, _ value: JSONValue) throws -> T {
        if let text = value.string, let same = text as? T { return same }
        if type == JSONValue.self, let same = value as? T { return same }
        // Numbers and truth values of the standard library ask a container of one value themselves.
        return try T(from: JSONValueDecoder(value: value))
    }

    static func text(_ value: JSONValue) throws -> String {
        guard case .string(let text) = value else { throw mismatch(String.self, value) }
        return text
    }

    static func truth(_ value: JSONValue) throws -> Bool {
        guard case .bool(let truth) = value else { throw mismatch(Bool.self, value) }
        return truth
    }

    static func integer<T: FixedWidthInteger>(_ value: JSONValue) throws -> T {
        guard case .integer(let number) = value, let exact = T(exactly: number) else { throw mismatch(T.self, value) }
        return exact
    }

    static func number<T: BinaryFloatingPoint>(_ value: JSONValue) throws -> T {
        guard case .integer(let number) = value, let exact = T(exactly: number) else { throw mismatch(T.self, value) }
        return exact
    }

    static func mismatch(_ type: any Any.Type, _ value: JSONValue) -> DecodingError {
        let context = DecodingError.Context(codingPath: [], debugDescription: "\(value.shown) is no \(type)")
        return value.isNull ? .valueNotFound(type, context) : .typeMismatch(type, context)
    }
}

extension JSONValue {
    /// Reads a type from JSON text.
    ///
    /// Throws `DecodingError` when the text is no JSON or holds another value than the type can be read from.
    package static func decode<T: Decodable>(_ type: T.Type = T.self, from text: String) throws -> T {
        var text = text
        if let plain = text.withUTF8({ JSONText.value($0) }) { return try JSONValueDecoder.decode(type, plain) }
        // Fractions, rare escapes, a key given twice: the careful reader has its turn.
        return try JSONDecoder().decode(type, from: Data(text.utf8))
    }
}
