/// A value that is written, stored and exchanged as the text people read.
///
/// Its encoded form is one string, the `description`; decoding refuses whatever `init(_:)` refuses. A dictionary with
/// such keys encodes as an object.
package protocol TextCodable: Codable, CodingKeyRepresentable, CustomStringConvertible {
    /// What is wrong with a text that is not such a value.
    associatedtype Malformed: Error

    /// Reads the value from its text.
    init(_ text: String) throws(Malformed)
}

extension TextCodable {
    /// Decodes from a single string. The underlying error of a `DecodingError` is the `Malformed` value.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        do {
            try self.init(text)
        } catch {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: container.codingPath, debugDescription: "\"\(text)\" is not a \(Self.self)",
                    underlyingError: error))
        }
    }

    /// Encodes as a single string, the `description`.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    /// The `description` as the key of an object.
    package var codingKey: any CodingKey { JSONKey(description) }

    /// The value a key of an object spells out, or nothing when it is none; decoding then fails.
    package init?(codingKey: some CodingKey) {
        try? self.init(codingKey.stringValue)
    }
}
