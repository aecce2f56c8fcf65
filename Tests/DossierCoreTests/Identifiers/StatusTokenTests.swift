import DossierCore
import Foundation
import TestSupport
import Testing

@Suite("Status tokens")
struct StatusTokenTests {
    static let asOf = Instant(secondsSince1970: 1_780_992_000)

    static func claim(_ validity: Validity = .valid, hours: Int = 72) throws -> StatusClaim {
        try #require(
            StatusClaim(
                reference: FilingReference("CXD-310115-2026-000123-43"), sequence: 1, digest: "Q7JX2ABCDE",
                validity: validity, asOf: asOf,
                expires: Instant(secondsSince1970: asOf.secondsSince1970 + hours * 3600), key: "0a1b2c3d"))
    }

    static func token(_ claim: StatusClaim) throws -> StatusToken {
        try #require(StatusToken(claim, signature: Data((0..<64).map { UInt8($0) })))
    }

    /// Computed from the layout by other means, so that neither reader nor writer can drift.
    @Test("a claim has one way to be written")
    func layout() throws {
        let hex = try Self.claim().bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
        let parts = [
            "01", "04bb63", "07ea", "00007b", "2b", "0001", "021f4df4008864", "6a27c800", "6a2bbc80", "0a1b2c3d",
        ]
        #expect(hex.joined() == parts.joined())
        #expect(try StatusClaim(bytes: Self.claim().bytes) == Self.claim())
    }

    @Test("a token is 159 characters a QR code holds cheaply, and reads back", arguments: Validity.allCases)
    func text(_ validity: Validity) throws {
        let token = try Self.token(Self.claim(validity))
        #expect(token.description.count == 159)
        #expect(token.description.allSatisfy { "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:".contains($0) })
        #expect(try StatusToken(token.description) == token)
    }

    @Test("small letters, full-width characters, spaces, hyphens and line ends do no harm")
    func forgiving() throws {
        let token = try Self.token(Self.claim())
        let text = token.description
        #expect(try StatusToken(text.lowercased()) == token)
        #expect(
            try StatusToken("  \(text.prefix(40))\n\(text.dropFirst(40).prefix(9)) - \(text.dropFirst(49))\r\n")
                == token)
        #expect(try StatusToken(text.replacing(":", with: "：").replacing("CXD", with: "ＣＸＤ")) == token)
    }

    static let wrong: [(String, StatusTokenFault)] = [
        ("", .empty), (" \n", .empty), ("CXD-310115-2026-000123-43", .notAToken), ("hello", .notAToken),
        ("CXD2:ABC", .unknownVersion("2")), ("CXD1:", .length(found: 5, expected: 159)),
        ("CXD1:AB1C", .character("1", position: 8)), ("CXD1:ABÄC", .character("Ä", position: 8)),
        ("CXD1:" + String(repeating: "A", count: 154), .character("A", position: 158)),
        ("CXD1:" + String(repeating: "A", count: 155), .length(found: 160, expected: 159)),
        ("CXD1:" + String(repeating: "A", count: 152) + "00", .checkDigits(found: "00", expected: "98")),
    ]

    @Test("what is no token is told by its reason", arguments: wrong)
    func refused(text: String, fault: StatusTokenFault) {
        #expect(throws: fault) { try StatusToken(text) }
    }

    @Test("any one wrong character and any swap of neighbours is found before a signature is looked at")
    func mistyped() throws {
        let text = Array(try Self.token(Self.claim()).description)
        for place in stride(from: 5, to: text.count, by: 6) {
            var wrong = text
            let others = place < 157 ? "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567" : "0123456789"
            for character in others where character != text[place] {
                wrong[place] = character
                #expect(throws: StatusTokenFault.self) { try StatusToken(String(wrong)) }
            }
            guard place + 1 < text.count, text[place] != text[place + 1], place != 156 else { continue }
            wrong = text
            wrong.swapAt(place, place + 1)
            #expect(throws: StatusTokenFault.self) { try StatusToken(String(wrong)) }
        }
    }

    static let impossible: [(Int, UInt8, StatusTokenFault)] = [
        (0, 0, .content(.validity)), (0, 4, .content(.validity)), (1, 0xFF, .content(.reference)),
        (4, 0, .content(.reference)), (9, 42, .referenceDigits(found: "42", expected: "43")),
        (10, 0xFF, .content(.sequence)), (12, 4, .content(.digest)), (19, 0xFF, .content(.expiry)),
    ]

    @Test("a claim no filing can have is refused", arguments: impossible)
    func impossibleClaim(place: Int, value: UInt8, fault: StatusTokenFault) throws {
        var bytes = try Self.claim().bytes
        bytes[place] = value
        #expect(throws: fault) { try StatusClaim(bytes: bytes) }
    }

    @Test("a claim that does not fit its places is not made")
    func misfit() throws {
        let good = try Self.claim()
        func made(sequence: Int = 0, digest: String = "Q7JX2ABCDE", end: Instant? = nil, key: String = "0a1b2c3d")
            -> Bool
        {
            StatusClaim(
                reference: good.reference, sequence: sequence, digest: digest, validity: .valid, asOf: good.asOf,
                expires: end ?? good.expires, key: key) != nil
        }
        #expect(made())
        #expect(!made(sequence: 10_000))
        #expect(!made(digest: "Q7JX2ABCD"))
        #expect(!made(digest: "Q7JX2ABCD1"))
        #expect(!made(end: good.asOf))
        #expect(!made(end: Instant(secondsSince1970: 1 << 32)))
        #expect(!made(key: "0A1B2C3D"))
    }

    static let judged: [(Validity, StatusTokenFault?, Int, StatusTokenReport.Verdict, [String])] = [
        (.valid, nil, 0, .valid, []),
        (.valid, nil, -300, .valid, []),
        (.valid, nil, -301, .notValid, ["from-the-future"]),
        (.valid, nil, 72 * 3600 - 1, .valid, []),
        (.valid, nil, 72 * 3600, .notValid, ["expired"]),
        (.valid, .noKey, 0, .couldNotVerify, ["no-key"]),
        (.valid, .unknownKey(named: "0a1b2c3d", given: []), 0, .couldNotVerify, ["unknown-key"]),
        (.valid, .noKey, 72 * 3600, .notValid, ["no-key", "expired"]),
        (.valid, .badSignature(key: "0a1b2c3d"), 0, .notValid, ["bad-signature"]),
        (.onHold, nil, 0, .onHold, ["on-hold"]),
        (.onHold, .noKey, 0, .notValid, ["no-key", "on-hold"]),
        (.notValid, nil, 0, .notValid, ["not-valid"]),
        (.notValid, .badSignature(key: "0a1b2c3d"), 72 * 3600, .notValid, ["bad-signature", "expired", "not-valid"]),
    ]

    @Test("a token is valid only if nothing is wrong, and doubt alone is no answer", arguments: judged)
    func verdict(
        state: Validity, doubt: StatusTokenFault?, seconds: Int, verdict: StatusTokenReport.Verdict, faults: [String]
    ) throws {
        let report = StatusTokenReport(
            try Self.claim(state), signature: doubt,
            asOf: Instant(secondsSince1970: Self.asOf.secondsSince1970 + seconds))
        #expect(report.verdict == verdict)
        #expect(report.faults.map(\.code) == faults)
        #expect(report.isGenuine == (doubt == nil))
    }

    @Test("every fault is told in both languages, with its facts")
    func wording() {
        let faults =
            Self.wrong.map(\.1) + Self.impossible.map(\.2) + Self.judged.compactMap(\.1) + [
                .says(.notValid), .says(.onHold), .expired(at: Self.asOf, asOf: Self.asOf),
                .fromTheFuture(madeAt: Self.asOf, asOf: Self.asOf),
            ]
        for fault in faults {
            #expect(fault.wording.en.hasSuffix(".") && fault.wording.zh.hasSuffix("。"), "\(fault)")
        }
        #expect(
            StatusTokenFault.checkDigits(found: "12", expected: "34").wording
                == Wording(
                    zh: "令牌的校验位为 12，计算结果应为 34：输入有误。请对照原文重新输入或扫描。",
                    en: "The check digits of the token are 12, computed 34: it was mistyped. Compare it or scan again.")
        )
    }
}
