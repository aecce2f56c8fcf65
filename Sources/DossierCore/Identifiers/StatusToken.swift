package import Foundation

/// A signed claim about a filing as a text that fits a small QR code: `CXD1:` and 154 digits and capitals.
///
/// Whoever has the public key can tell without a network whether goods may travel (StatusToken.md). Two check digits find
/// what was mistyped before any signature is looked at.
package struct StatusToken: Sendable, Hashable, CustomStringConvertible {
    /// What is said.
    package let claim: StatusClaim
    /// The 64 bytes of the Ed25519 signature over `message(_:)`.
    package let signature: Data

    /// What a token of this version begins with.
    package static let prefix = "CXD1:"

    /// The bytes that are signed: the prefix in ASCII, then the claim. No other thing we sign begins so.
    package static func message(_ claim: StatusClaim) -> Data {
        Data(prefix.utf8) + claim.bytes
    }

    /// Puts a token together; nothing when the signature has not 64 bytes.
    package init?(_ claim: StatusClaim, signature: Data) {
        guard signature.count == Self.signatureSize else { return nil }
        self.claim = claim
        self.signature = Data(signature)
    }

    /// Reads a token. Small letters, full-width characters, spaces, hyphens and line ends do no harm.
    ///
    /// - Throws: the first thing that keeps it from being one. The signature is not looked at.
    package init(_ text: String) throws(StatusTokenFault) {
        let plain = text.folded.uppercased().filter { !$0.isWhitespace && $0 != "-" }
        guard !plain.isEmpty else { throw .empty }
        guard let mark = plain.firstMatch(of: /^CXD([0-9]{1,3}):/) else { throw .notAToken }
        guard mark.output.0 == Self.prefix else { throw .unknownVersion(String(mark.output.1)) }
        let body = Array(plain[mark.range.upperBound...])
        for (place, character) in body.enumerated() {
            let isDigit = character.isASCII && character.isNumber
            guard place < Self.letters ? Base32.value(of: character) != nil : isDigit || body.count != Self.length
            else {
                throw .character(String(character), position: Self.prefix.count + place + 1)
            }
        }
        guard body.count == Self.length else {
            throw .length(found: Self.prefix.count + body.count, expected: Self.prefix.count + Self.length)
        }
        let check = String(body.suffix(2))
        let expected = Self.checkDigits(of: String(body.dropLast(2)))
        guard check == expected else { throw .checkDigits(found: check, expected: expected) }
        let bytes = Base32.bytes(of: body.dropLast(2).compactMap(Base32.value))
        claim = try StatusClaim(bytes: Array(bytes.prefix(StatusClaim.size)))
        signature = Data(bytes.dropFirst(StatusClaim.size))
    }

    /// The token as it is printed and encoded.
    package var description: String {
        let body = Base32.text(of: claim.bytes + signature)
        return Self.prefix + body + Self.checkDigits(of: body)
    }

    private static let signatureSize = 64
    /// 95 bytes are 152 characters of base32, to the bit.
    private static let letters = 152
    private static let length = letters + 2

    /// ISO/IEC 7064 MOD 97-10 over the base32 values of the characters, each as two digits: any one wrong character and
    /// any swap of neighbours among them is found, which letters beside digits as on a reference would not give.
    private static func checkDigits(of body: String) -> String {
        let sum = body.compactMap(Base32.value).reduce(0) { ($0 * 100 + $1) % 97 }
        return DayText.padded(98 - sum * 100 % 97, to: 2)
    }
}
