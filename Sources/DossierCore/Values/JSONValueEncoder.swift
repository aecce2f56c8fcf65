import Foundation

/// Encodes a value into a `JSONValue`, and refuses what two runs or two readers could write differently.
enum JSONValueEncoder {
    /// The JSON value of anything encodable. Throws `EncodingError` with the path to what cannot be written exactly.
    static func value(of value: any Encodable, at path: [any CodingKey]) throws -> JSONValue {
        switch value {
        case let done as JSONValue: return done
        case let text as String: return .string(text)
        case let truth as Bool: return .bool(truth)
        case let number as any BinaryInteger: return .integer(try integer(number, at: path))
        case is any BinaryFloatingPoint, is Decimal, is Date, is Data:
            throw refusal(of: value, at: path, "it has no exact form of its own; encode it as text")
        case let collection as any PossiblyWithoutOrder where type(of: collection).isWithoutOrder:
            throw refusal(of: value, at: path, "its elements have no order of their own")
        default:
            let slot = JSONSlot()
            try value.encode(to: SlotEncoder(slot: slot, codingPath: path))
            return slot.value
        }
    }

    private static func integer(_ number: any BinaryInteger, at path: [any CodingKey]) throws -> Int {
        guard let exact = Int(exactly: number), JSONValue.exactIntegers.contains(exact) else {
            throw refusal(of: number, at: path, "\(number) is outside the integers every JSON reader holds exactly")
        }
        return exact
    }

    private static func refusal(of value: Any, at path: [any CodingKey], _ reason: String) -> EncodingError {
        .invalidValue(value, .init(codingPath: path, debugDescription: "\(type(of: value)) is refused: \(reason)"))
    }
}

/// Collections that two runs may walk in different orders.
private protocol PossiblyWithoutOrder {
    static var isWithoutOrder: Bool { get }
}

extension Set: PossiblyWithoutOrder {
    fileprivate static var isWithoutOrder: Bool { true }
}

extension Dictionary: PossiblyWithoutOrder {
    /// A dictionary encodes as an object only when its keys are texts; otherwise as an array in no order.
    fileprivate static var isWithoutOrder: Bool {
        !(Key.self is String.Type || Key.self is Int.Type || Key.self is any CodingKeyRepresentable.Type)
    }
}
