import Crypto
package import Foundation

/// The code an authenticator shows: TOTP with HMAC-SHA-1, steps of 30 seconds and six digits (RFC 6238, RFC 4226).
///
/// SHA-1 is what every authenticator understands; as HMAC it is not touched by collisions of SHA-1 itself.
package enum OneTimeCode {
    /// Seconds one code stands for.
    package static let period = 30
    /// Digits people type.
    package static let digits = 6
    /// Bytes of a secret, as long as the hash (RFC 4226 section 4, R6).
    package static let secretLength = 20
    /// Steps before and after the present one that are taken, for clocks that differ (RFC 6238 section 5.2).
    package static let tolerance = 1

    /// The step a second falls into.
    package static func step(at seconds: Int) -> Int { seconds / period }

    /// The code of a step, with leading zeros.
    package static func code(secret: Data, step: Int, digits: Int = digits) -> String {
        let counter = withUnsafeBytes(of: UInt64(max(0, step)).bigEndian) { Data($0) }
        let mac = Array(HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: secret)))
        let offset = Int(mac[mac.count - 1] & 0x0F)
        let number = mac[offset..<(offset + 4)].reduce(0) { $0 << 8 | Int($1) } & 0x7FFF_FFFF
        let modulus = (0..<digits).reduce(1) { product, _ in product * 10 }
        let text = String(number % modulus)
        return String(repeating: "0", count: digits - text.count) + text
    }

    /// The step a code belongs to, if it is one that is taken now and was not used before.
    ///
    /// - Parameters:
    ///   - typed: what the person typed; white space between digits is left out.
    ///   - last: the step of the code used last; that one and older ones are refused, so that nobody uses a code twice.
    package static func step(of typed: String, secret: Data, at seconds: Int, after last: Int) -> Int? {
        let code = Array(typed.filter { !$0.isWhitespace }.utf8)
        guard code.count == digits else { return nil }
        let now = step(at: seconds)
        return ((now - tolerance)...(now + tolerance)).first { step in
            guard step > last else { return false }
            let right = Array(self.code(secret: secret, step: step).utf8)
            return zip(right, code).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
        }
    }

    /// What the QR code for an authenticator says.
    package static func address(secret: Data, person: String, issuer: String) -> String {
        let (label, maker) = (escaped("\(issuer):\(person)"), escaped(issuer))
        return "otpauth://totp/\(label)?secret=\(base32(secret))&issuer=\(maker)&algorithm=SHA1&digits=\(digits)"
            + "&period=\(period)"
    }

    /// The secret as people type it (RFC 4648 section 6, without padding).
    package static func base32(_ bytes: Data) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        var (text, buffer, bits) = ("", 0, 0)
        for byte in bytes {
            buffer = (buffer << 8 | Int(byte)) & 0xFFFF
            bits += 8
            while bits >= 5 {
                bits -= 5
                text.append(alphabet[buffer >> bits & 31])
            }
        }
        if bits > 0 { text.append(alphabet[buffer << (5 - bits) & 31]) }
        return text
    }

    private static func escaped(_ text: String) -> String {
        text.utf8.map { byte in
            let character = Character(UnicodeScalar(byte))
            return byte < 128 && (character.isLetter || character.isNumber || "-._~".contains(character))
                ? String(character) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }
}
