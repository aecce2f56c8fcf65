/// The members of an object, as a type's decoding asks for them.
struct JSONMembers<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let members: [String: JSONValue]
    var codingPath: [any CodingKey] { [] }
    var allKeys: [Key] { members.keys.compactMap { Key(stringValue: $0) } }

    func contains(_ key: Key) -> Bool { members[key.stringValue] != nil }
    func decodeNil(forKey key: Key) throws -> Bool { try member(key).isNothing }

    func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T? {
        guard let value = members[key.stringValue], !value.isNothing else { return nil }
        return try JSONValueDecoder.decode(type, value)
    }

    func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
        guard let value = members[key.stringValue], !value.isNothing else { return nil }
        return try JSONValueDecoder.text(value)
    }

    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try JSONValueDecoder.truth(member(key)) }
    func decode(_ type: String.Type, forKey key: Key) throws -> String { try JSONValueDecoder.text(member(key)) }
    func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try JSONValueDecoder.number(member(key)) }
    func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try JSONValueDecoder.number(member(key)) }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try JSONValueDecoder.integer(member(key)) }
    func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try JSONValueDecoder.integer(member(key)) }
    func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try JSONValueDecoder.integer(member(key)) }
    func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try JSONValueDecoder.integer(member(key)) }
    func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try JSONValueDecoder.integer(member(key)) }
    func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try JSONValueDecoder.integer(member(key)) }
    func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try JSONValueDecoder.integer(member(key)) }
    func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try JSONValueDecoder.integer(member(key)) }
    func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try JSONValueDecoder.integer(member(key)) }
    func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try JSONValueDecoder.integer(member(key)) }
    func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
        try JSONValueDecoder.decode(type, member(key))
    }

    func nestedContainer<NestedKey: CodingKey>(
        keyedBy type: NestedKey.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<NestedKey> {
        try JSONValueDecoder(value: member(key)).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try JSONValueDecoder(value: member(key)).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder { JSONValueDecoder(value: members["super"] ?? .null) }
    func superDecoder(forKey key: Key) throws -> any Decoder { JSONValueDecoder(value: try member(key)) }

    private func member(_ key: Key) throws -> JSONValue {
        guard let value = members[key.stringValue] else {
            throw DecodingError.keyNotFound(
                key, .init(codingPath: [], debugDescription: "there is no \(key.stringValue)"))
        }
        return value
    }
}

/// The elements of an array, one after another.
struct JSONElements: UnkeyedDecodingContainer {
    let elements: [JSONValue]
    private(set) var currentIndex = 0
    var codingPath: [any CodingKey] { [] }
    var count: Int? { elements.count }
    var isAtEnd: Bool { currentIndex >= elements.count }

    init(elements: [JSONValue]) { self.elements = elements }

    mutating func decodeNil() throws -> Bool {
        guard !isAtEnd, elements[currentIndex].isNothing else { return false }
        currentIndex += 1
        return true
    }

    mutating func decode(_ type: Bool.Type) throws -> Bool { try JSONValueDecoder.truth(next()) }
    mutating func decode(_ type: String.Type) throws -> String { try JSONValueDecoder.text(next()) }
    mutating func decode(_ type: Double.Type) throws -> Double { try JSONValueDecoder.number(next()) }
    mutating func decode(_ type: Float.Type) throws -> Float { try JSONValueDecoder.number(next()) }
    mutating func decode(_ type: Int.Type) throws -> Int { try JSONValueDecoder.integer(next()) }
    mutating func decode(_ type: Int8.Type) throws -> Int8 { try JSONValueDecoder.integer(next()) }
    mutating func decode(_ type: Int16.Type) throws -> Int16 { try JSONValueDecoder.integer(next()) }
    mutating func decode(_ type: Int32.Type) throws -> Int32 { try JSONValueDecoder.integer(next()) }
    mutating func decode(_ type: Int64.Type) throws -> Int64 { try JSONValueDecoder.integer(next()) }
    mutating func decode(_ type: UInt.Type) throws -> UInt { try JSONValueDecoder.integer(next()) }
    mutating func decode(_ type: UInt8.Type) throws -> UInt8 { try JSONValueDecoder.integer(next()) }
    mutating func decode(_ type: UInt16.Type) throws -> UInt16 { try JSONValueDecoder.integer(next()) }
    mutating func decode(_ type: UInt32.Type) throws -> UInt32 { try JSONValueDecoder.integer(next()) }
    mutating func decode(_ type: UInt64.Type) throws -> UInt64 { try JSONValueDecoder.integer(next()) }
    mutating func decode<T: Decodable>(_ type: T.Type) throws -> T { try JSONValueDecoder.decode(type, next()) }

    mutating func nestedContainer<NestedKey: CodingKey>(
        keyedBy type: NestedKey.Type
    ) throws -> KeyedDecodingContainer<NestedKey> {
        try JSONValueDecoder(value: next()).container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try JSONValueDecoder(value: next()).unkeyedContainer()
    }

    mutating func superDecoder() throws -> any Decoder { JSONValueDecoder(value: try next()) }

    private mutating func next() throws -> JSONValue {
        guard !isAtEnd else {
            throw DecodingError.valueNotFound(
                JSONValue.self, .init(codingPath: [], debugDescription: "there are only \(elements.count) elements"))
        }
        defer { currentIndex += 1 }
        return elements[currentIndex]
    }
}

/// One value that stands for itself.
struct JSONScalar: SingleValueDecodingContainer {
    let value: JSONValue
    var codingPath: [any CodingKey] { [] }

    func decodeNil() -> Bool { value.isNothing }

    func decode(_ type: Bool.Type) throws -> Bool { try JSONValueDecoder.truth(value) }
    func decode(_ type: String.Type) throws -> String { try JSONValueDecoder.text(value) }
    func decode(_ type: Double.Type) throws -> Double { try JSONValueDecoder.number(value) }
    func decode(_ type: Float.Type) throws -> Float { try JSONValueDecoder.number(value) }
    func decode(_ type: Int.Type) throws -> Int { try JSONValueDecoder.integer(value) }
    func decode(_ type: Int8.Type) throws -> Int8 { try JSONValueDecoder.integer(value) }
    func decode(_ type: Int16.Type) throws -> Int16 { try JSONValueDecoder.integer(value) }
    func decode(_ type: Int32.Type) throws -> Int32 { try JSONValueDecoder.integer(value) }
    func decode(_ type: Int64.Type) throws -> Int64 { try JSONValueDecoder.integer(value) }
    func decode(_ type: UInt.Type) throws -> UInt { try JSONValueDecoder.integer(value) }
    func decode(_ type: UInt8.Type) throws -> UInt8 { try JSONValueDecoder.integer(value) }
    func decode(_ type: UInt16.Type) throws -> UInt16 { try JSONValueDecoder.integer(value) }
    func decode(_ type: UInt32.Type) throws -> UInt32 { try JSONValueDecoder.integer(value) }
    func decode(_ type: UInt64.Type) throws -> UInt64 { try JSONValueDecoder.integer(value) }
    func decode<T: Decodable>(_ type: T.Type) throws -> T { try JSONValueDecoder.decode(type, value) }
}

extension JSONValue {
    /// Whether it is null, without comparing values.
    fileprivate var isNothing: Bool { if case .null = self { true } else { false } }
}
