import DossierCore
import Foundation

/// Base64url without padding (RFC 4648 section 5).
enum Base64URL {
    /// Of the SHA-256 of a text.
    static func text(of text: String) -> String {
        let hex = Array(ContentDigest.of(text).hex.utf8)
        let bytes = stride(from: 0, to: hex.count, by: 2).map { digit(hex[$0]) << 4 | digit(hex[$0 + 1]) }
        return Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
            .replacing("=", with: "")
    }

    private static func digit(_ byte: UInt8) -> UInt8 { byte < 58 ? byte - 48 : byte - 87 }
}
