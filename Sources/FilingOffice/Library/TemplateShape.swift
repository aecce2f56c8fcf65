/// What a template may name: the members of a value type, found by decoding it from a decoder that only takes notes.
///
/// Mustache renders an unknown tag as nothing. With the shape of the value at hand an unknown tag is a mistake in the
/// template, found when it is loaded.
indirect enum TemplateShape: Sendable, Hashable {
    case text
    case flag
    case picture
    case rows(TemplateShape)
    case group([String: TemplateShape])

    /// The shape of a type whose members are texts, truth values, lists and groups of these.
    static func of<T: Decodable>(_ type: T.Type) throws -> TemplateShape {
        let notes = ShapeNotes()
        _ = try T(from: ShapeDecoder(notes: notes))
        return notes.shape
    }

    /// The shape a dotted name leads to from here.
    func member(_ path: some Collection<Substring>) -> TemplateShape? {
        guard let first = path.first else { return self }
        guard case .group(let members) = self, let next = members[String(first)] else { return nil }
        return next.member(path.dropFirst())
    }
}

/// What was asked of a decoder so far.
final class ShapeNotes {
    var shape = TemplateShape.group([:])

    func note(_ key: String, _ member: TemplateShape) {
        guard case .group(var members) = shape else { return }
        members[key] = member
        shape = .group(members)
    }
}

/// A decoder that answers every question with an empty value and notes what was asked.
struct ShapeDecoder: Decoder {
    /// A type that asks for something a template cannot print.
    struct Unprintable: Error { let type: String }

    let notes: ShapeNotes
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(ShapeMembers<Key>(notes: notes))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { ShapeRows(notes: notes) }

    func singleValueContainer() throws -> any SingleValueDecodingContainer { throw Unprintable(type: "single value") }

    /// An empty value of a type, and its shape.
    static func blank<T: Decodable>(_ type: T.Type) throws -> (T, TemplateShape) {
        if let text = "" as? T { return (text, .text) }
        if let flag = false as? T { return (flag, .flag) }
        if let picture = Picture("") as? T { return (picture, .picture) }
        let notes = ShapeNotes()
        let value = try T(from: ShapeDecoder(notes: notes))
        return (value, notes.shape)
    }
}

/// The members of a group.
private struct ShapeMembers<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let notes: ShapeNotes
    var codingPath: [any CodingKey] { [] }
    var allKeys: [Key] { [] }

    func contains(_ key: Key) -> Bool { true }
    func decodeNil(forKey key: Key) throws -> Bool {
        throw ShapeDecoder.Unprintable(type: "optional \(key.stringValue)")
    }

    func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
        let (value, shape) = try ShapeDecoder.blank(type)
        notes.note(key.stringValue, shape)
        return value
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> { throw ShapeDecoder.Unprintable(type: key.stringValue) }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        throw ShapeDecoder.Unprintable(type: key.stringValue)
    }

    func superDecoder() throws -> any Decoder { throw ShapeDecoder.Unprintable(type: "super") }
    func superDecoder(forKey key: Key) throws -> any Decoder { throw ShapeDecoder.Unprintable(type: "super") }
}

/// A list, which pretends to have one element.
private struct ShapeRows: UnkeyedDecodingContainer {
    let notes: ShapeNotes
    var codingPath: [any CodingKey] { [] }
    var count: Int? { 1 }
    var currentIndex = 0
    var isAtEnd: Bool { currentIndex > 0 }

    init(notes: ShapeNotes) { self.notes = notes }

    mutating func decodeNil() throws -> Bool { throw ShapeDecoder.Unprintable(type: "optional element") }

    mutating func decode<T: Decodable>(_ type: T.Type) throws -> T {
        let (value, shape) = try ShapeDecoder.blank(type)
        notes.shape = .rows(shape)
        currentIndex += 1
        return value
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> { throw ShapeDecoder.Unprintable(type: "list") }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        throw ShapeDecoder.Unprintable(type: "list")
    }

    mutating func superDecoder() throws -> any Decoder { throw ShapeDecoder.Unprintable(type: "super") }
}
