import Crypto
import DossierCore
package import Foundation
import Glibc

/// The workspace's Ed25519 signing key: a system electronic signature, not one issued by a certification authority.
///
/// Kept as PKCS#8 (RFC 8410 section 7) in PEM, readable by its owner alone; `openssl pkey -in` reads it.
package struct SigningKey: Sendable {
    private let key: Curve25519.Signing.PrivateKey

    /// The file's name in the folder of keys.
    package static let fileName = "signing-key.pem"
    /// The public key's file beside it, for people to hand out.
    package static let publicFileName = "public-key.pem"

    /// A fresh key that is kept nowhere.
    package init() { key = Curve25519.Signing.PrivateKey() }

    /// The key whose 32 secret bytes these are.
    package init(seed: Data) throws { key = try Curve25519.Signing.PrivateKey(rawRepresentation: seed) }

    /// Makes a key and keeps it in the folder, mode 0600, with the public key beside it.
    ///
    /// - Throws: `BundleError.keyExists` when there is one already, for it must never be replaced silently;
    ///   `BundleError.keyNotWritten`.
    package static func create(in folder: URL) throws(BundleError) -> SigningKey {
        let made = SigningKey()
        try write(made.pem, to: folder.appendingPathComponent(fileName), mode: 0o600)
        try write(made.publicKey.pem, to: folder.appendingPathComponent(publicFileName), mode: 0o644)
        return made
    }

    /// The key kept in the folder.
    ///
    /// - Throws: `BundleError.keyMissing`, `.keyUnreadable`, `.keyMalformed`; `.keyExposed` when others may read the file.
    package static func load(from folder: URL) throws(BundleError) -> SigningKey {
        let path = folder.appendingPathComponent(fileName).path
        var status = stat()
        guard lstat(path, &status) == 0 else {
            throw errno == ENOENT ? .keyMissing(path: path) : .keyUnreadable(path: path, reason: message(errno))
        }
        guard status.st_mode & 0o077 == 0 else {
            throw .keyExposed(path: path, mode: String(status.st_mode & 0o777, radix: 8))
        }
        let pem: Data
        do { pem = try Data(contentsOf: URL(fileURLWithPath: path)) } catch {
            throw .keyUnreadable(path: path, reason: error.localizedDescription)
        }
        guard let der = PEM.decode(pem, label: label), der.count == prefix.count + 32, der.starts(with: prefix),
            let key = try? SigningKey(seed: der.suffix(32))
        else { throw .keyMalformed(path: path) }
        return key
    }

    /// The public half.
    package var publicKey: VerifyingKey { VerifyingKey(raw: key.publicKey.rawRepresentation) }

    /// The 64 bytes of the signature over these bytes; the same for the same bytes (RFC 8032 section 5.1.6).
    package func sign(_ message: Data) throws -> Data { try key.signature(for: message) }

    /// Another key for one purpose, which tells nothing about this one (HKDF with SHA-256, RFC 5869).
    func derived(for purpose: String) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: key.rawRepresentation), info: Data(purpose.utf8), outputByteCount: 32)
    }

    /// The secret key as a PEM file.
    private var pem: Data { PEM.encode(Self.prefix + key.rawRepresentation, label: Self.label) }

    private static let label = "PRIVATE KEY"
    /// SEQUENCE { INTEGER 0, SEQUENCE { OID 1.3.101.112 }, OCTET STRING { OCTET STRING (32 bytes) } }, up to the key.
    private static let prefix = Data([
        0x30, 0x2E, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
    ])

    /// Writes a new file: complete, on the medium and never readable by others, or not at all.
    private static func write(_ data: Data, to url: URL, mode: mode_t) throws(BundleError) {
        let path = url.path
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
        guard file >= 0 else {
            throw errno == EEXIST ? .keyExists(path: path) : .keyNotWritten(path: path, reason: message(errno))
        }
        defer { close(file) }
        let written = data.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
        guard written == data.count, fchmod(file, mode) == 0, fsync(file) == 0 else {
            let reason = message(errno)
            unlink(path)
            throw .keyNotWritten(path: path, reason: reason)
        }
    }

    private static func message(_ code: Int32) -> String { String(cString: strerror(code)) }
}
