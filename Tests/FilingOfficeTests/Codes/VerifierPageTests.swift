import DossierCore
import Foundation
import TestSupport
import Testing

@testable import FilingOffice

/// The page in a real browser, against the same tokens the command line judges.
@Suite("The page that verifies tokens", .timeLimit(.minutes(10)))
struct VerifierPageTests {
    private struct Case: Encodable {
        let token: String
        let now: Int
    }

    private struct Vector: Encodable {
        let key: String
        let signature: String
        let message: String
    }

    private struct Cases: Encodable {
        let judged: [String: Case]
        let shown: [String: String]
        let vectors: [Vector]
    }

    private static let now = SignedTokens.asOf.secondsSince1970

    /// Tokens by name, each with the moment it is judged at.
    private static func judged() throws -> [String: Case] {
        let good = try SignedTokens.token()
        let held = try SignedTokens.token(.onHold)
        let text = good.description
        let mistyped = text.prefix(60) + (text.dropFirst(60).first == "A" ? "B" : "A") + text.dropFirst(61)
        return [
            "good": Case(token: text, now: now), "good-early": Case(token: text, now: now - 301),
            "good-sloppy": Case(token: " " + text.lowercased().replacing("cxd1:", with: "ＣＸＤ１： \n"), now: now),
            "expired": Case(token: text, now: now + 72 * 3600), "held": Case(token: held.description, now: now),
            "refused": Case(token: try SignedTokens.token(.notValid).description, now: now),
            "forged": Case(token: try SignedTokens.forged(from: held, saying: .valid).description, now: now),
            "forged-late": Case(
                token: try SignedTokens.forged(from: good, saying: .notValid).description, now: now + 72 * 3600),
            "stranger": Case(token: try SignedTokens.token(key: SignedTokens.key(8)).description, now: now),
            "mistyped": Case(token: String(mistyped), now: now), "cut": Case(token: String(text.dropLast(9)), now: now),
            "letter": Case(token: text.replacing("CXD1:", with: "CXD1:1"), now: now),
            "version": Case(token: text.replacing("CXD1:", with: "CXD2:"), now: now),
            "other": Case(token: "CXD-310115-2026-000123-43", now: now),
        ]
    }

    /// RFC 8032 section 7.1, tests 1 to 3, and each with one bit changed.
    private static func vectors() -> [Vector] {
        let good = [
            Vector(
                key: "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
                signature:
                    "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
                    + "d25bf5f0595bbe24655141438e7a100b", message: ""),
            Vector(
                key: "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
                signature:
                    "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
                    + "387b2eaeb4302aeeb00d291612bb0c00", message: "72"),
            Vector(
                key: "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
                signature:
                    "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc659"
                    + "4a7c15e9716ed28dc027beceea1ec40a", message: "af82"),
        ]
        return good
            + good.map { Vector(key: $0.key, signature: $0.signature, message: $0.message + "00") }
            + good.map { Vector(key: $0.key, signature: "f" + $0.signature.dropFirst(), message: $0.message) }
            // The group's order added to S: the same signature written twice is no signature (RFC 8032 section 5.1.7).
            + [Vector(key: good[0].key, signature: String(good[0].signature.prefix(126)) + "1b", message: "")]
    }

    @Test("good, forged, expired and mistyped tokens, by both ways to verify, shown in both languages")
    func browser() throws {
        let folder = try TemporaryFolder()
        let page = try VerifierPage(keys: [SignedTokens.key().publicKey]).document()
        try Data(page.utf8).write(to: folder.path("verifier.html"))
        let clock = Instant(secondsSince1970: Int(Date().timeIntervalSince1970))
        let fresh = try SignedTokens.token(from: clock)
        let shown = [
            "good": fresh.description, "held": try SignedTokens.token(.onHold, from: clock).description,
            "forged": try SignedTokens.forged(from: fresh, saying: .notValid).description,
            "expired": try SignedTokens.token(
                from: Instant(secondsSince1970: clock.secondsSince1970 - 7200), hours: 1
            ).description,
            "stranger": try SignedTokens.token(from: clock, key: SignedTokens.key(8)).description,
        ]
        let judged = try Self.judged()
        let cases = Cases(judged: judged, shown: shown, vectors: Self.vectors())
        try JSONEncoder().encode(cases).write(to: folder.path("cases.json"))
        let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Browser/verifier.py").path
        let pictures = ProcessInfo.processInfo.environment["DOSSIER_PICTURES"].map { [$0] } ?? []
        let outcome = try OutsideTool.run(
            "python3", [script, folder.filePath("verifier.html"), folder.filePath("cases.json")] + pictures)
        #expect(outcome.exitCode == 0, "\(outcome.errorText)")
        let results = try JSONValue(parsing: outcome.output)
        let verifier = TokenVerifier(keys: [try SignedTokens.key().publicKey])
        for (name, one) in judged {
            let report = verifier.verify(one.token, asOf: Instant(secondsSince1970: one.now))
            let expected = ([report.verdict.rawValue] + report.faults.map(\.code)).joined(separator: " ")
            for way in ["verifyPlain", "verifyNative"] {
                #expect(results["\(name) \(way)"]?.string == expected, "\(name) \(way)")
            }
        }
        #expect(results["sha512"]?.bool == true)
        #expect(results["ed25519"]?.array?.map(\.bool) == [true, true, true] + Array(repeating: false, count: 7))
        try expectShown(results)
    }

    private func expectShown(_ results: JSONValue) throws {
        let expected: [(String, String, String, zh: String, en: String)] = [
            ("good", "valid", "", "✓ 有效", "✓ valid"), ("held", "on-hold", "on-hold", "‖ 暂扣", "‖ on hold"),
            ("forged", "not-valid", "bad-signature not-valid", "✕ 无效", "✕ not valid"),
            ("expired", "not-valid", "expired", "✕ 无效", "✕ not valid"),
            ("stranger", "could-not-verify", "unknown-key", "? 无法核实", "? could not be verified"),
        ]
        for (name, verdict, faults, zh, en) in expected {
            for (language, words) in [("zh", zh), ("en", en)] {
                let shown = results["\(name) \(language)"]?.array?.map { $0.string ?? "" }
                #expect(shown == [verdict, faults, words], "\(name) \(language)")
                #expect(results["\(name) \(language) fits"]?.bool == true, "\(name) \(language)")
            }
        }
        #expect(results["from the address"]?.string == "valid")
        #expect(results["complaints"]?.array == [])
        #expect(results["requests"]?.integer == 0)
    }

    @Test("the page needs nothing from outside and admits its own script and style alone")
    func alone() throws {
        let page = try VerifierPage(keys: [SignedTokens.key().publicKey]).document()
        #expect(!page.contains("http://") && !page.contains("https://") && !page.contains("src=\""))
        #expect(page.contains("default-src 'none'; script-src 'sha256-"))
        #expect(page == (try VerifierPage(keys: [SignedTokens.key().publicKey]).document()))
        #expect(page.contains(try SignedTokens.key().publicKey.fingerprint))
    }

    @Test("every sentence of the page is there in both languages, with a place for each fact")
    func words() {
        for (id, wording) in VerifierScript.words {
            #expect(!wording.zh.isEmpty && !wording.en.isEmpty, "\(id)")
            #expect(wording.zh.contains("{0}") == wording.en.contains("{0}"), "\(id)")
        }
        #expect(VerifierScript.words["fault.unknown-key"]?.en.contains("{1}") == true)
        #expect(VerifierScript.words["fault.length"]?.zh == "令牌有 {0} 个字符，应为 {1} 个：内容不完整或多余。请重新扫描。")
    }
}
