/// The `Encoder` that writes into a `JSONSlot`.
struct SlotEncoder: Encoder {
    let slot: JSONSlot
    let codingPath: [any CodingKey]
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        KeyedEncodingContainer(Members<Key>(slot: slot, codingPath: codingPath))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        slot.becomeArray()
        return Elements(slot: slot, codingPath: codingPath)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer {
        Single(slot: slot, codingPath: codingPath)
    }
}

/// An object being filled.
private struct Members<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let slot: JSONSlot
    let codingPath: [any CodingKey]

    func encodeNil(forKey key: Key) {
        slot.member(key.stringValue).set(.null)
    }

    func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
        slot.member(key.stringValue).set(try JSONValueEncoder.value(of: value, at: codingPath + [key]))
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy keyType: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        encoder(for: key).container(keyedBy: keyType)
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        encoder(for: key).unkeyedContainer()
    }

    func superEncoder() -> any Encoder {
        encoder(for: JSONKey("super"))
    }

    func superEncoder(forKey key: Key) -> any Encoder {
        encoder(for: key)
    }

    private func encoder(for key: any CodingKey) -> SlotEncoder {
        SlotEncoder(slot: slot.member(key.stringValue), codingPath: codingPath + [key])
    }
}

/// An array being filled.
private struct Elements: UnkeyedEncodingContainer {
    let slot: JSONSlot
    let codingPath: [any CodingKey]
    var count: Int { slot.count }

    func encodeNil() {
        slot.appended().set(.null)
    }

    func encode<T: Encodable>(_ value: T) throws {
        let path = codingPath + [JSONKey(index: count)]
        slot.appended().set(try JSONValueEncoder.value(of: value, at: path))
    }

    func nestedContainer<Nested: CodingKey>(keyedBy keyType: Nested.Type) -> KeyedEncodingContainer<Nested> {
        nextEncoder().container(keyedBy: keyType)
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        nextEncoder().unkeyedContainer()
    }

    func superEncoder() -> any Encoder {
        nextEncoder()
    }

    private func nextEncoder() -> SlotEncoder {
        let path = codingPath + [JSONKey(index: count)]
        return SlotEncoder(slot: slot.appended(), codingPath: path)
    }
}

/// A value of its own.
private struct Single: SingleValueEncodingContainer {
    let slot: JSONSlot
    let codingPath: [any CodingKey]

    func encodeNil() {
        slot.set(.null)
    }

    func encode<T: Encodable>(_ value: T) throws {
        slot.set(try JSONValueEncoder.value(of: value, at: codingPath))
    }
}
