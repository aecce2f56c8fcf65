import Crypto
import DossierCore
package import Foundation

/// An Ed25519 public key (RFC 8032) as it travels in a bundle: a SubjectPublicKeyInfo (RFC 8410 section 4) in PEM.
package struct VerifyingKey: Sendable, Hashable {
    /// The 32 bytes of the key.
    let raw: Data

    init(raw: Data) { self.raw = raw }

    /// A text that is no Ed25519 public key in PEM.
    package struct Malformed: Error, Sendable, Hashable {}

    /// Reads a PEM file as `openssl pkey -pubout` writes it.
    package init(pem: Data) throws(Malformed) {
        guard let der = PEM.decode(pem, label: Self.label), der.count == Self.prefix.count + 32,
            der.starts(with: Self.prefix)
        else { throw Malformed() }
        raw = der.suffix(32)
    }

    /// The key as a PEM file.
    package var pem: Data { PEM.encode(der, label: Self.label) }

    /// SHA-256 of the key's DER form in hexadecimal, as `openssl pkey -pubin -outform DER | sha256sum` prints it.
    package var fingerprint: String { ContentDigest.of(der).hex }

    /// Whether the signature is this key's over exactly these bytes.
    package func isValid(_ signature: Data, over message: Data) -> Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: raw) else { return false }
        return key.isValidSignature(signature, for: message)
    }

    private var der: Data { Self.prefix + raw }

    private static let label = "PUBLIC KEY"
    /// SEQUENCE { SEQUENCE { OID 1.3.101.112 }, BIT STRING (33 bytes) }, up to the key itself.
    private static let prefix = Data([0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00])
}
