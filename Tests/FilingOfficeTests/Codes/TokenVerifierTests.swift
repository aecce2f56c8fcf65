import DossierCore
import Foundation
import TestSupport
import Testing

@testable import FilingOffice

/// Tokens signed with a fixed key, and what becomes of them when somebody changes them.
enum SignedTokens {
    static let asOf = Instant(secondsSince1970: 1_780_992_000)

    static func key(_ seed: UInt8 = 7) throws -> SigningKey { try SigningKey(seed: Data(repeating: seed, count: 32)) }

    static func token(
        _ validity: Validity = .valid, from start: Instant = asOf, hours: Int = 72, key: SigningKey? = nil
    ) throws -> StatusToken {
        let key = try key ?? self.key()
        let claim = try #require(
            StatusClaim(
                reference: FilingReference("CXD-310115-2026-000123-43"), sequence: 1, digest: "Q7JX2ABCDE",
                validity: validity, asOf: start,
                expires: Instant(secondsSince1970: start.secondsSince1970 + hours * 3600),
                key: String(key.publicKey.fingerprint.prefix(8))))
        return try #require(StatusToken(claim, signature: try key.sign(StatusToken.message(claim))))
    }

    /// The same signature under another state: what a forger would try, with good check digits.
    static func forged(from token: StatusToken, saying validity: Validity) throws -> StatusToken {
        let claim = token.claim
        let other = try #require(
            StatusClaim(
                reference: claim.reference, sequence: claim.sequence, digest: claim.digest, validity: validity,
                asOf: claim.asOf, expires: claim.expires, key: claim.key))
        return try #require(StatusToken(other, signature: token.signature))
    }
}

@Suite("Verifying status tokens")
struct TokenVerifierTests {
    private static func codes(_ text: String, keys: [VerifyingKey], plus seconds: Int = 0) -> [String] {
        TokenVerifier(keys: keys).verify(
            text, asOf: Instant(secondsSince1970: SignedTokens.asOf.secondsSince1970 + seconds)
        ).faults.map(\.code)
    }

    @Test("genuine, forged, of another key, of no key, expired, mistyped")
    func outcomes() throws {
        let own = try SignedTokens.key().publicKey
        let other = try SignedTokens.key(8).publicKey
        let token = try SignedTokens.token()
        #expect(Self.codes(token.description, keys: [own]) == [])
        #expect(Self.codes(token.description, keys: [other, own]) == [])
        #expect(Self.codes(token.description, keys: [other]) == ["unknown-key"])
        #expect(Self.codes(token.description, keys: []) == ["no-key"])
        #expect(Self.codes(token.description, keys: [own], plus: 72 * 3600) == ["expired"])
        let held = try SignedTokens.token(.onHold)
        #expect(Self.codes(held.description, keys: [own]) == ["on-hold"])
        let forged = try SignedTokens.forged(from: held, saying: .valid)
        #expect(Self.codes(forged.description, keys: [own]) == ["bad-signature"])
        #expect(Self.codes(String(token.description.dropLast()), keys: [own]) == ["length"])
    }

    @Test("the same claim and key give the same token, for ever")
    func stable() throws {
        #expect(try SignedTokens.token().description == Self.example)
    }

    /// The example of StatusToken.md.
    static let example =
        "CXD1:AECLWYYH5IAAA6ZLAAAQEH2N6QAIQZDKE7EAA2RLXSADES7C3ZEQHN6IUF4XMIA72KCGTYQXV2A2PZTFLXN4P"
        + "ZOIZ3XOZQZUZYKQHI5XHFK4Y3SQYQX2LVQ6GCWDI7Y7BWHCAFRERQ3EIXNZNSXWE3AN42"

    @Test("openssl agrees with our signature")
    func openssl() throws {
        let folder = try TemporaryFolder()
        let token = try SignedTokens.token()
        try StatusToken.message(token.claim).write(to: folder.path("message"))
        try token.signature.write(to: folder.path("signature"))
        try SignedTokens.key().publicKey.pem.write(to: folder.path("key.pem"))
        let outcome = try OutsideTool.run(
            "openssl",
            [
                "pkeyutl", "-verify", "-rawin", "-pubin", "-inkey", "key.pem", "-in", "message", "-sigfile",
                "signature",
            ], in: folder.path)
        #expect(outcome.exitCode == 0, "\(outcome.outputText)\(outcome.errorText)")
    }

    @Test("a token's code survives label, slip and cover", arguments: QRPictureTests.sizes)
    func picture(pixels: Int) throws {
        let token = try SignedTokens.token().description
        let picture = try QRPicture(token)
        #expect(picture.side == 45)
        #expect(try Codes.read(svg: picture.svg(title: "t"), pixels: pixels, blur: 0.6, noise: 1) == [token])
    }
}
