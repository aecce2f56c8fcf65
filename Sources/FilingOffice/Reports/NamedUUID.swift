import Crypto
import DossierCore
import Foundation

/// A UUID drawn from what it stands for instead of from chance (RFC 9562 section 5.5, version 5): the same thing has the
/// same identifier in every report.
package enum NamedUUID {
    /// Ours alone, so that no other program's names collide with these.
    private static let namespace: [UInt8] = [
        0x8E, 0x2B, 0x9F, 0x41, 0x6C, 0x0D, 0x4A, 0x57, 0x9B, 0x33, 0xD1, 0x7A, 0x52, 0xE8, 0x04, 0xC6,
    ]

    /// The UUID of a name made of several parts, in lower-case hexadecimal.
    package static func of(_ parts: String...) -> String { of(parts) }

    /// The UUID of a name made of several parts, in lower-case hexadecimal.
    package static func of(_ parts: [String]) -> String {
        let name = CanonicalJSON.bytes(.array(parts.map(JSONValue.string)))
        return text(Array(Insecure.SHA1.hash(data: Data(namespace) + name)))
    }

    /// The first 16 bytes of a hash, with version and variant set.
    private static func text(_ hash: [UInt8]) -> String {
        let bytes = hash.prefix(16).enumerated().map { index, byte -> UInt8 in
            switch index {
            case 6: byte & 0x0F | 0x50
            case 8: byte & 0x3F | 0x80
            default: byte
            }
        }
        let hex = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
        return [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { hex[$0].joined() }.joined(separator: "-")
    }
}
