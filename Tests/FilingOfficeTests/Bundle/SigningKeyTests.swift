import DossierCore
import Foundation
import TestSupport
import Testing

@testable import FilingOffice

@Suite("The signing key")
struct SigningKeyTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("a key is made for its owner's eyes only, and read back")
    func made() throws {
        let key = try SigningKey.create(in: folder.url)
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("signing-key.pem").path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(try SigningKey.load(from: folder.url).publicKey == key.publicKey)
        #expect(try Data(contentsOf: folder.path("public-key.pem")) == key.publicKey.pem)
        #expect(try VerifyingKey(pem: key.publicKey.pem) == key.publicKey)
    }

    @Test("openssl reads the secret key and derives the same public key")
    func openssl() throws {
        let key = try SigningKey.create(in: folder.url)
        let output = try Shell.run("openssl pkey -in signing-key.pem -pubout", in: folder.url).output
        #expect(Data(output.utf8) == key.publicKey.pem)
    }

    @Test("signatures are those of RFC 8032, section 7.1, test 1")
    func published() throws {
        let seed = try #require(hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"))
        let signature = try SigningKey(seed: seed).sign(Data())
        #expect(
            signature
                == hex(
                    "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
                ))
    }

    @Test("a key that is there is never replaced")
    func kept() throws {
        _ = try SigningKey.create(in: folder.url)
        let path = folder.path("signing-key.pem").path
        #expect(throws: BundleError.keyExists(path: path)) { try SigningKey.create(in: folder.url) }
    }

    @Test("a key others may read is not used")
    func exposed() throws {
        _ = try SigningKey.create(in: folder.url)
        let path = folder.path("signing-key.pem").path
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
        #expect(throws: BundleError.keyExposed(path: path, mode: "640")) { try SigningKey.load(from: folder.url) }
    }

    @Test("no key, and a file that is no key, are told apart")
    func missing() throws {
        let path = folder.path("signing-key.pem").path
        #expect(throws: BundleError.keyMissing(path: path)) { try SigningKey.load(from: folder.url) }
        _ = try folder.file("signing-key.pem", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n")
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        #expect(throws: BundleError.keyMalformed(path: path)) { try SigningKey.load(from: folder.url) }
    }

    private func hex(_ text: String) -> Data? {
        var data = Data()
        var rest = Substring(text)
        while !rest.isEmpty {
            guard let byte = UInt8(rest.prefix(2), radix: 16) else { return nil }
            data.append(byte)
            rest = rest.dropFirst(2)
        }
        return data
    }
}
