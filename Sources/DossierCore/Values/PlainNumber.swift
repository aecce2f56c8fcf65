import Foundation

/// The number at the beginning of an ASCII text, read byte by byte: what `DecimalText` does for any text, quicker.
///
/// Nearly every measured value is plain ASCII, and an assessment reads hundreds of them.
struct PlainNumber {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0

    /// The number and what follows it without white space, or nothing when the text begins with no number.
    static func leading(_ text: String) -> (number: Decimal, rest: String)? {
        var text = text
        return text.withUTF8 { bytes in
            let first = bytes.firstIndex { !isSpace($0) } ?? bytes.endIndex
            let last = bytes.lastIndex { !isSpace($0) } ?? first
            var reader = PlainNumber(
                bytes: UnsafeBufferPointer(rebasing: bytes[first..<max(first, min(last + 1, bytes.count))]))
            return reader.number()
        }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    private mutating func number() -> (number: Decimal, rest: String)? {
        if let power = powerOfTen() { return result(minus: false, digits: 0..<1, fraction: 0..<0, power: power) }
        let minus = next == UInt8(ascii: "-")
        if minus || next == UInt8(ascii: "+") { index += 1 }
        let whole = digits()
        guard !whole.isEmpty else { return nil }
        var fraction = index..<index
        if next == UInt8(ascii: ".") {
            index += 1
            fraction = digits()
            if fraction.isEmpty { index -= 1 }
        }
        let power = exponent() ?? 0
        return result(minus: minus, digits: whole, fraction: fraction, power: power)
    }

    private func result(
        minus: Bool, digits whole: Range<Int>, fraction: Range<Int>, power: Int
    ) -> (number: Decimal, rest: String)? {
        guard whole.count + fraction.count <= 30, abs(power) <= 30 else { return nil }
        if let next, ".,'_0123456789".utf8.contains(next) { return nil }
        let all = [whole, fraction].joined().lazy.map { Int(bytes[$0]) - 48 }
        let significand =
            whole.count + fraction.count <= 18
            ? Decimal(all.reduce(0) { $0 * 10 + $1 }) : all.reduce(Decimal(0)) { $0 * 10 + Decimal($1) }
        let number = Decimal(sign: minus ? .minus : .plus, exponent: power - fraction.count, significand: significand)
        let start = bytes[index...].firstIndex { !Self.isSpace($0) } ?? bytes.endIndex
        return (number, String(decoding: bytes[start...], as: UTF8.self))
    }

    /// `10^8` with nothing before it.
    private mutating func powerOfTen() -> Int? {
        let start = index
        if take("10^"), let power = power() { return power }
        index = start
        return nil
    }

    /// `e8`, `x10^8`; where something else stands, nothing is taken.
    private mutating func exponent() -> Int? {
        let start = index
        if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
            index += 1
            if let power = power() { return power }
        } else {
            skipSpace()
            if let sign = next, "xX*".utf8.contains(sign) {
                index += 1
                skipSpace()
                if let power = powerOfTen() { return power }
            }
        }
        index = start
        return nil
    }

    /// One or two digits with or without a sign.
    private mutating func power() -> Int? {
        let minus = next == UInt8(ascii: "-")
        if minus || next == UInt8(ascii: "+") { index += 1 }
        let start = index
        var power = 0
        while index < start + 2, let byte = next, (48...57).contains(byte) {
            power = power * 10 + Int(byte) - 48
            index += 1
        }
        return index == start ? nil : minus ? -power : power
    }

    private mutating func digits() -> Range<Int> {
        let start = index
        while let byte = next, (48...57).contains(byte) { index += 1 }
        return start..<index
    }

    private mutating func take(_ text: StaticString) -> Bool {
        let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        guard bytes[index...].starts(with: wanted) else { return false }
        index += wanted.count
        return true
    }

    private mutating func skipSpace() {
        while let byte = next, Self.isSpace(byte) { index += 1 }
    }

    private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
}
