import Crypto
import DossierCore
import Foundation

/// A code for the day the authenticator is lost: 80 random bits as sixteen base32 characters.
enum RecoveryCode {
    /// `ABCD-EFGH-IJKL-MNOP`.
    static func fresh() -> String {
        var generator = SystemRandomNumberGenerator()
        let bytes = Data((0..<10).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
        return grouped(OneTimeCode.base32(bytes))
    }

    /// As it was told, however it is typed; nothing for what cannot be one.
    static func normal(_ typed: String) -> String? {
        let plain = typed.uppercased().filter { !$0.isWhitespace && $0 != "-" }
        guard plain.count == 16, plain.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else { return nil }
        return grouped(plain)
    }

    static func digest(_ code: String, of person: String) -> ContentDigest { .of("recovery \(person) \(code)") }

    private static func grouped(_ text: String) -> String {
        let letters = Array(text)
        return stride(from: 0, to: letters.count, by: 4).map { String(letters[$0..<min($0 + 4, letters.count)]) }
            .joined(separator: "-")
    }
}

/// Seals secrets for the register with a key derived from the workspace's own (HKDF, RFC 5869), which is not in it: a copy
/// of the register alone gives nobody a second factor.
struct SecondFactorSeal {
    private let key: SymmetricKey

    /// - Throws: `BundleError` when the workspace's key cannot be used.
    init(_ keys: URL) throws { key = try SigningKey.load(from: keys).derived(for: "dossier second factor") }

    func seal(_ secret: Data, of person: String) throws -> String {
        try ChaChaPoly.seal(secret, using: key, authenticating: Data(person.utf8)).combined.base64EncodedString()
    }

    /// - Throws: `SecondFactorFault.unreadable`.
    func open(_ sealed: String, of person: String) throws -> Data {
        guard let data = Data(base64Encoded: sealed) else { throw SecondFactorFault.unreadable(person: person) }
        do {
            return try ChaChaPoly.open(.init(combined: data), using: key, authenticating: Data(person.utf8))
        } catch { throw SecondFactorFault.unreadable(person: person) }
    }
}
