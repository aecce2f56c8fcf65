/// The place one JSON value is written to; an array or an object fills while its encoder works.
final class JSONSlot {
    private enum Kind {
        case scalar, array, object
    }

    /// An empty object, which is what a type without members encodes to.
    private var kind = Kind.object
    private var scalar = JSONValue.null
    private var elements: [JSONSlot] = []
    private var members: [String: JSONSlot] = [:]

    /// What was written.
    var value: JSONValue {
        switch kind {
        case .scalar: scalar
        case .array: .array(elements.map(\.value))
        case .object: .object(members.mapValues(\.value))
        }
    }

    /// How many elements the array has so far.
    var count: Int { elements.count }

    /// Writes one whole value.
    func set(_ value: JSONValue) {
        kind = .scalar
        scalar = value
    }

    /// Makes this an array.
    func becomeArray() {
        kind = .array
    }

    /// A new last element.
    func appended() -> JSONSlot {
        let slot = JSONSlot()
        elements.append(slot)
        return slot
    }

    /// The member of this name, made when it is not there.
    func member(_ key: String) -> JSONSlot {
        let slot = members[key] ?? JSONSlot()
        members[key] = slot
        return slot
    }
}
