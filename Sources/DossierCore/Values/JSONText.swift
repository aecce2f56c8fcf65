/// Reads plain JSON text quickly: what our own canonical form writes, and nothing a reader could take in two ways.
///
/// Knows no escapes beyond the two-character ones, no fractions and no key given twice. Where it does not know what to do
/// it says nothing, and the careful reader has its turn.
struct JSONText {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0
    private var depth = 0

    /// The value the bytes spell out, or nothing when they are anything but plain.
    static func value(_ bytes: UnsafeBufferPointer<UInt8>) -> JSONValue? {
        var reader = JSONText(bytes: bytes)
        guard let value = reader.value() else { return nil }
        reader.skipSpace()
        guard reader.index == bytes.count else { return nil }
        return value
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func value() -> JSONValue? {
        skipSpace()
        switch next {
        case UInt8(ascii: "\""): return string().map { .string($0) }
        case UInt8(ascii: "{"): return members()
        case UInt8(ascii: "["): return elements()
        case UInt8(ascii: "t"): return word("true", .bool(true))
        case UInt8(ascii: "f"): return word("false", .bool(false))
        case UInt8(ascii: "n"): return word("null", .null)
        default: return integer()
        }
    }

    private mutating func members() -> JSONValue? {
        guard descend() else { return nil }
        var members: [String: JSONValue] = [:]
        if skip(to: "}") { return ascend(.object(members)) }
        repeat {
            skipSpace()
            guard next == UInt8(ascii: "\""), let key = string(), skip(to: ":"), let value = value(),
                members.updateValue(value, forKey: key) == nil
            else { return nil }
        } while skip(to: ",")
        guard skip(to: "}") else { return nil }
        return ascend(.object(members))
    }

    private mutating func elements() -> JSONValue? {
        guard descend() else { return nil }
        var elements: [JSONValue] = []
        if skip(to: "]") { return ascend(.array(elements)) }
        repeat {
            guard let element = value() else { return nil }
            elements.append(element)
        } while skip(to: ",")
        guard skip(to: "]") else { return nil }
        return ascend(.array(elements))
    }

    private mutating func string() -> String? {
        index += 1
        let start = index
        while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { index += 1 }
        guard next == UInt8(ascii: "\"") else { return escapedString(from: start) }
        defer { index += 1 }
        return String(validating: bytes[start..<index], as: UTF8.self)
    }

    private mutating func escapedString(from start: Int) -> String? {
        var text = Array(bytes[start..<index])
        while let byte = next, byte >= 0x20 {
            index += 1
            if byte == UInt8(ascii: "\"") { return String(validating: text, as: UTF8.self) }
            guard byte == UInt8(ascii: "\\") else {
                text.append(byte)
                continue
            }
            switch next {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(bytes[index])
            case UInt8(ascii: "n"): text.append(0x0A)
            case UInt8(ascii: "r"): text.append(0x0D)
            case UInt8(ascii: "t"): text.append(0x09)
            default: return nil
            }
            index += 1
        }
        return nil
    }

    /// Up to fifteen digits, which every reader holds exactly.
    private mutating func integer() -> JSONValue? {
        let isNegative = next == UInt8(ascii: "-")
        if isNegative { index += 1 }
        let start = index
        var number = 0
        while let byte = next, (48...57).contains(byte), index - start < 16 {
            number = number * 10 + Int(byte) - 48
            index += 1
        }
        let count = index - start
        guard (1...15).contains(count), count == 1 || bytes[start] != UInt8(ascii: "0"), !isNegative || number > 0
        else {
            return nil
        }
        if let next, ".eE".utf8.contains(next) { return nil }
        return .integer(isNegative ? -number : number)
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) -> JSONValue? {
        let wanted = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        guard bytes[index...].starts(with: wanted) else { return nil }
        index += wanted.count
        return value
    }

    private mutating func skip(to mark: Unicode.Scalar) -> Bool {
        skipSpace()
        guard next == UInt8(ascii: mark) else { return false }
        index += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
    }

    private mutating func descend() -> Bool {
        index += 1
        depth += 1
        return depth <= 64
    }

    private mutating func ascend(_ value: JSONValue) -> JSONValue {
        depth -= 1
        return value
    }
}
