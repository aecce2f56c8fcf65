/// Base32 as RFC 4648 section 6 has it, in capitals and without padding: what a QR code holds at eleven bits for two
/// characters and what a person can read out.
enum Base32 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    /// The text of these bytes.
    static func text(of bytes: [UInt8]) -> String {
        var result: [UInt8] = []
        var held = 0
        var bits = 0
        for byte in bytes {
            held = held << 8 | Int(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                result.append(alphabet[held >> bits & 31])
            }
            held &= 1 << bits - 1
        }
        if bits > 0 { result.append(alphabet[held << (5 - bits) & 31]) }
        return String(decoding: result, as: UTF8.self)
    }

    /// What a character stands for; nothing when it is none of the 32.
    static func value(of character: Character) -> Int? {
        character.asciiValue.flatMap(alphabet.firstIndex(of:))
    }

    /// The bytes of a text whose characters are all of the 32; bits that fill no byte are dropped.
    static func bytes(of values: [Int]) -> [UInt8] {
        var result: [UInt8] = []
        var held = 0
        var bits = 0
        for value in values {
            held = held << 5 | value
            bits += 5
            if bits >= 8 {
                bits -= 8
                result.append(UInt8(held >> bits & 255))
                held &= 1 << bits - 1
            }
        }
        return result
    }
}
