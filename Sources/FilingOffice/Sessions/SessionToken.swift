package import DossierCore
import Foundation

/// The secret a browser holds while somebody is signed in: 256 random bits. The register knows only its SHA-256.
package struct SessionToken: Sendable, Hashable {
    /// 64 lower-case hexadecimal characters.
    package let text: String

    /// A new one, from the system's generator.
    package static func fresh() -> SessionToken {
        var generator = SystemRandomNumberGenerator()
        let bytes = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        return SessionToken(unchecked: bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined())
    }

    /// What a browser sent; nothing unless it has the form of a token.
    package init?(_ text: String) {
        guard text.utf8.count == 64, text.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }) else {
            return nil
        }
        self.text = text
    }

    private init(unchecked text: String) { self.text = text }

    /// What the register keeps.
    package var digest: ContentDigest { .of("session \(text)") }

    /// What every form of this session carries, so that a page elsewhere cannot send one.
    package var formToken: String { ContentDigest.of("form \(text)").hex }
}
