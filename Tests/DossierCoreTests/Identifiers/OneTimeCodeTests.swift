import DossierCore
import Foundation
import Testing

@Suite("Codes of an authenticator")
struct OneTimeCodeTests {
    /// RFC 6238 appendix B, SHA-1.
    @Test(
        "the codes are those of the standard",
        arguments: [
            (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
            (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
        ])
    func vectors(seconds: Int, code: String) {
        let secret = Data("12345678901234567890".utf8)
        #expect(OneTimeCode.code(secret: secret, step: OneTimeCode.step(at: seconds), digits: 8) == code)
    }

    /// RFC 4226 appendix D.
    @Test("the first ten counters give the codes of the standard")
    func counters() {
        let secret = Data("12345678901234567890".utf8)
        let codes = [
            "755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489",
        ]
        #expect((0..<10).map { OneTimeCode.code(secret: secret, step: $0) } == codes)
    }

    @Test("one step before and after is taken, none twice, and nothing else")
    func window() {
        let secret = Data("12345678901234567890".utf8)
        let now = 1_000_000
        let step = OneTimeCode.step(at: now)
        func taken(_ offset: Int, after last: Int = 0) -> Int? {
            OneTimeCode.step(
                of: OneTimeCode.code(secret: secret, step: step + offset), secret: secret, at: now, after: last)
        }
        #expect((-2...2).map { taken($0) } == [nil, step - 1, step, step + 1, nil])
        #expect(taken(0, after: step) == nil)
        #expect(taken(1, after: step) == step + 1)
        for typed in ["", "12345", "1234567", "abcdef", "１２３４５６"] {
            #expect(OneTimeCode.step(of: typed, secret: secret, at: now, after: 0) == nil)
        }
        let spaced = OneTimeCode.code(secret: secret, step: step)
        #expect(
            OneTimeCode.step(of: "\(spaced.prefix(3)) \(spaced.suffix(3))", secret: secret, at: now, after: 0) == step)
    }

    @Test("an authenticator is told everything it needs, in base32")
    func address() {
        let secret = Data("12345678901234567890".utf8)
        #expect(OneTimeCode.base32(secret) == "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
        #expect(
            OneTimeCode.address(secret: secret, person: "lin.wei", issuer: "dossier")
                == "otpauth://totp/dossier%3Alin.wei?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=dossier"
                + "&algorithm=SHA1&digits=6&period=30")
    }
}
