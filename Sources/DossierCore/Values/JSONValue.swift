package import Foundation

/// A JSON value without fractional numbers.
///
/// Measured values travel as decimal strings, so that no reader's floating point can change what was signed. Integers
/// that arrive from outside must lie within ±(2^53 - 1), the range RFC 7493 section 2.2 calls interoperable.
/// Equality of strings is Swift's, by canonical equivalence; `CanonicalJSON.bytes` tells composed from decomposed.
package indirect enum JSONValue: Sendable, Hashable {
    /// Nothing, said expressly.
    case null
    /// A truth value.
    case bool(Bool)
    /// A whole number.
    case integer(Int)
    /// A text; also how days, instants, quantities and digests travel.
    case string(String)
    /// Values in order.
    case array([JSONValue])
    /// Named values, in no order of their own.
    case object([String: JSONValue])

    /// The integers every JSON reader holds exactly.
    package static let exactIntegers = -9_007_199_254_740_991...9_007_199_254_740_991

    /// Reads JSON text, which may have one value and nothing after it.
    ///
    /// Throws `DecodingError` for anything else, for fractional numbers and for integers outside `exactIntegers`.
    package init(parsing data: Data) throws {
        if let plain = data.withUnsafeBytes({ JSONText.value($0.assumingMemoryBound(to: UInt8.self)) }) {
            self = plain
        } else {
            self = try JSONDecoder().decode(JSONValue.self, from: data)
        }
    }

    /// Reads JSON text as `init(parsing:)` does.
    package init(parsing text: String) throws {
        var text = text
        if let plain = text.withUTF8({ JSONText.value($0) }) {
            self = plain
        } else {
            try self.init(parsing: Data(text.utf8))
        }
    }

    /// The value another value encodes to.
    ///
    /// Throws `EncodingError` when it holds a floating-point number, a `Decimal`, a `Date` or `Data`, an integer
    /// outside `exactIntegers`, or a collection without an order (a `Set`, or a dictionary whose keys are not texts):
    /// two runs would write such a value differently.
    package init(encoding value: some Encodable) throws {
        self = try JSONValueEncoder.value(of: value, at: [])
    }

    /// Builds the value of another type from this one. Throws what that type's decoding throws.
    package func decoded<T: Decodable>(as type: T.Type = T.self) throws -> T {
        try JSONDecoder().decode(type, from: CanonicalJSON.bytes(self))
    }
}

extension JSONValue {
    /// The text, if this is one.
    package var string: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// The integer, if this is one.
    package var integer: Int? {
        if case .integer(let number) = self { number } else { nil }
    }

    /// The truth value, if this is one.
    package var bool: Bool? {
        if case .bool(let truth) = self { truth } else { nil }
    }

    /// The elements, if this is an array.
    package var array: [JSONValue]? {
        if case .array(let elements) = self { elements } else { nil }
    }

    /// The members, if this is an object.
    package var object: [String: JSONValue]? {
        if case .object(let members) = self { members } else { nil }
    }

    /// Whether this is null.
    package var isNull: Bool { self == .null }

    /// The member of an object, or nothing when this is no object or has no such member.
    package subscript(_ key: String) -> JSONValue? { object?[key] }

    /// The element of an array, or nothing when this is no array or is shorter.
    package subscript(_ index: Int) -> JSONValue? {
        guard let array, array.indices.contains(index) else { return nil }
        return array[index]
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByNilLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    /// A text.
    package init(stringLiteral value: String) { self = .string(value) }
    /// An integer.
    package init(integerLiteral value: Int) { self = .integer(value) }
    /// A truth value.
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    /// Null.
    package init(nilLiteral: ()) { self = .null }
    /// An array.
    package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    /// An object; of a key given twice the last value counts.
    package init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(Dictionary(elements) { _, last in last })
    }
}
