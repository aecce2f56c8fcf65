import Crypto
package import Foundation

/// The SHA-256 of some bytes: the name under which we keep, list and sign them.
///
/// Written, encoded and compared as 64 lower-case hexadecimal characters, the form `sha256sum` prints.
package struct ContentDigest: Sendable, Hashable, Comparable, TextCodable {
    /// The digest as 64 lower-case hexadecimal characters.
    package let hex: String

    /// Reads a digest from 64 lower-case hexadecimal characters, and nothing around them.
    package init(hex: String) throws(MalformedDigest) {
        guard hex.utf8.count == 64, hex.utf8.allSatisfy(Self.isLowerCaseHex) else {
            throw MalformedDigest(found: hex)
        }
        self.hex = hex
    }

    /// Reads a digest from 64 lower-case hexadecimal characters, and nothing around them.
    package init(_ text: String) throws(MalformedDigest) {
        try self.init(hex: text)
    }

    /// Takes the bytes of a finished hash.
    fileprivate init(_ hash: SHA256Digest) {
        hex = String(unsafeUninitializedCapacity: 64) { text in
            var end = 0
            for byte in hash {
                for nibble in [byte >> 4, byte & 15] {
                    text[end] = nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") - 10 + nibble
                    end += 1
                }
            }
            return end
        }
    }

    private init(unchecked hex: String) {
        self.hex = hex
    }

    /// 64 zeros: stands where there is nothing to digest, as before the first link of a chain.
    package static let zeros = ContentDigest(unchecked: String(repeating: "0", count: 64))

    /// The digest of these bytes.
    package static func of(_ data: Data) -> ContentDigest {
        ContentDigest(SHA256.hash(data: data))
    }

    /// The digest of this text in UTF-8, exactly as it is, not normalised.
    package static func of(_ text: String) -> ContentDigest {
        of(Data(text.utf8))
    }

    /// The digest as text, the same as `hex`.
    package var description: String { hex }

    /// The first ten characters of the digest in base32 (RFC 4648 section 6), upper-case.
    ///
    /// Fifty bits: enough for a person to match a sheet of paper to one exact bundle, never a replacement of the whole.
    package var short: String {
        // Five characters of base32 carry 25 bits, so ten carry the first 50 bits, which lie in the first 13 hex
        // digits.
        let bits = hex.utf8.prefix(13).reduce(UInt64(0)) { $0 << 4 | UInt64($1 < 58 ? $1 - 48 : $1 - 87) } >> 2
        return String(unsafeUninitializedCapacity: 10) { text in
            for place in 0..<10 {
                let digit = UInt8(bits >> UInt64(45 - 5 * place) & 31)
                text[place] = digit < 26 ? UInt8(ascii: "A") + digit : UInt8(ascii: "2") - 26 + digit
            }
            return 10
        }
    }

    /// Orders digests by their text, as `sort` does with a manifest.
    package static func < (left: ContentDigest, right: ContentDigest) -> Bool {
        left.hex < right.hex
    }

    private static func isLowerCaseHex(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
}

/// A text that is not 64 lower-case hexadecimal characters.
package struct MalformedDigest: Error, Sendable, Hashable {
    /// The text as it was given.
    package let found: String

    /// States the text that is no digest.
    package init(found: String) {
        self.found = found
    }
}

/// A SHA-256 that takes its bytes piece by piece.
package struct DigestStream: Sendable {
    private var hash = SHA256()

    /// A stream that has seen no bytes.
    package init() {}

    /// Takes the next bytes.
    package mutating func update(_ bytes: UnsafeRawBufferPointer) {
        hash.update(bufferPointer: bytes)
    }

    /// Takes the next bytes.
    package mutating func update(_ data: Data) {
        hash.update(data: data)
    }

    /// The digest of everything taken so far; more may follow.
    package func finish() -> ContentDigest {
        ContentDigest(hash.finalize())
    }
}
