package import Foundation

/// The one way a JSON value is written before it is hashed or signed.
///
/// RFC 8785 (JSON Canonicalization Scheme), restricted to integers: keys sorted by UTF-16 code units, no white space,
/// and only the escapes section 3.2.2.2 asks for. Texts are written as they are, never normalised.
package enum CanonicalJSON {
    /// The canonical bytes of a value, UTF-8, without a line end.
    package static func bytes(_ value: JSONValue) -> Data {
        var text = ""
        write(value, to: &text)
        return Data(text.utf8)
    }

    /// The canonical bytes of whatever a value encodes to. Throws what `JSONValue.init(encoding:)` throws.
    package static func bytes(encoding value: some Encodable) throws -> Data {
        bytes(try JSONValue(encoding: value))
    }

    /// Whether these bytes are JSON in the canonical form, to the byte. Throws `DecodingError` when they are not JSON.
    package static func isCanonical(_ data: Data) throws -> Bool {
        try bytes(JSONValue(parsing: data)) == data
    }

    private static func write(_ value: JSONValue, to text: inout String) {
        switch value {
        case .null: text += "null"
        case .bool(let truth): text += truth ? "true" : "false"
        case .integer(let number): text += String(number)
        case .string(let string): write(string, to: &text)
        case .array(let elements):
            text += "["
            for (index, element) in elements.enumerated() {
                if index > 0 { text += "," }
                write(element, to: &text)
            }
            text += "]"
        case .object(let members):
            text += "{"
            let sorted = members.sorted { $0.key.utf16.lexicographicallyPrecedes($1.key.utf16) }
            for (index, member) in sorted.enumerated() {
                if index > 0 { text += "," }
                write(member.key, to: &text)
                text += ":"
                write(member.value, to: &text)
            }
            text += "}"
        }
    }

    private static func write(_ string: String, to text: inout String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\u{8}": text += "\\b"
            case "\t": text += "\\t"
            case "\n": text += "\\n"
            case "\u{C}": text += "\\f"
            case "\r": text += "\\r"
            case "\0"..<" ": text += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
