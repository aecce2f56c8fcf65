import CryptoExtras
package import Foundation

/// A passphrase as it is kept: scrypt (RFC 7914) with its cost and salt beside the hash.
///
/// Deriving takes about a tenth of a second and 32 MB, on purpose; keep it off event loops.
package enum Passphrase {
    /// The shortest accepted passphrase, in characters.
    package static let minimumLength = 10

    private static let rounds = 32_768
    private static let blockSize = 8
    private static let parallelism = 1
    private static let keyLength = 32

    /// `scrypt$32768$8$1$<salt>$<hash>`, salt and hash in base64.
    package static func encode(_ passphrase: String, salt: Data) throws -> String {
        let hash = try derive(passphrase, salt: salt)
        return ["scrypt", "\(rounds)", "\(blockSize)", "\(parallelism)", salt.base64EncodedString(), hash]
            .joined(separator: "$")
    }

    /// 16 random bytes.
    package static func freshSalt() -> Data {
        var generator = SystemRandomNumberGenerator()
        return Data((0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
    }

    /// Whether the passphrase belongs to the record. A record with any cost but ours is never run: its cost is not trusted.
    package static func matches(_ passphrase: String, _ encoded: String) throws -> Bool {
        let parts = encoded.split(separator: "$", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 6, parts[0] == "scrypt", parts[1] == "\(rounds)", parts[2] == "\(blockSize)",
            parts[3] == "\(parallelism)", let salt = Data(base64Encoded: parts[4])
        else { throw UnreadableRecord() }
        return constantTimeEqual(try derive(passphrase, salt: salt), parts[5])
    }

    /// The stored record is not one this program wrote.
    package struct UnreadableRecord: Error {}

    private static func derive(_ passphrase: String, salt: Data) throws -> String {
        let folded = Data(passphrase.precomposedStringWithCompatibilityMapping.utf8)
        let key = try KDF.Scrypt.deriveKey(
            from: folded, salt: salt, outputByteCount: keyLength, rounds: rounds, blockSize: blockSize,
            parallelism: parallelism)
        return key.withUnsafeBytes { Data($0).base64EncodedString() }
    }

    private static func constantTimeEqual(_ left: String, _ right: String) -> Bool {
        let (a, b) = (Array(left.utf8), Array(right.utf8))
        guard a.count == b.count else { return false }
        return zip(a, b).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
