import Foundation
import TestSupport
import Testing

/// `check --at` through the program: what it prints, and what it refuses.
struct PastCheckTests {
    private struct Past: Decodable {
        struct Knower: Decodable {
            let person: String
            let action: String
            let acts: Int
        }

        let at: String
        let asOf: String
        let verdict: String
        let revision: Int
        let status: String
        let knownBy: [Knower]
    }

    private struct Event: Decodable {
        let at: String
        let action: String
    }

    /// When the first event of that sort was written.
    private func moment(of action: String, in bench: Bench) throws -> String {
        let lines = try Program.succeed(["audit", "export", Bench.shipment] + bench.here).outputText.split(
            separator: "\n")
        let events = try lines.map { try JSONDecoder().decode(Event.self, from: Data($0.utf8)) }
        return try #require(events.first { $0.action == action }?.at)
    }

    @Test("says the revision, the edition and who had acted by then, to people and to programs")
    func told() throws {
        let bench = try Bench(.approved)
        let at = try moment(of: "signed-reviewed", in: bench)
        let words = ["check", Bench.shipment, "--at", at] + bench.here
        let past = try JSONDecoder().decode(Past.self, from: Program.run(words + ["--format", "json"]).output)
        #expect(past.at == at)
        #expect(past.asOf == String(at.prefix(10)))
        #expect(past.status == "internal-review")
        #expect(past.knownBy.contains { $0.person == "xu.jing" && $0.action == "signed-reviewed" && $0.acts == 1 })
        let english = try Program.run(words).outputText
        let head = english.split(separator: "\n\n").first.map { $0.replacing("\n", with: " ") }
        #expect(
            head
                == "As it stood at \(at): revision \(past.revision), internal review, pinned to cell-export@2026-05, judged as of \(at.prefix(10))."
        )
        #expect(english.contains("\nWho had acted on it by then\n  \(at)  "))
        let chinese = try Program.run(words, zh: true).outputText
        #expect(chinese.hasPrefix("还原到 \(at)：第 \(past.revision) 次修订，状态“内部审核”"), "\(chinese)")
        #expect(chinese.contains("\n当时谁已经手\n"))
    }

    @Test(
        "a moment that is none, is to come, or was before the filing is answered by a sentence and a code",
        arguments: [
            ("2026-03-03", 64, "is not a moment"), ("yesterday", 64, "is not a moment"),
            ("2199-01-01T00:00", 65, "has not come yet"),
            ("2001-01-01T00:00", 1, "there was no filing for YH26-US-011"),
        ])
    func refused(_ at: String, _ code: Int32, _ sentence: String) throws {
        let bench = try Bench(.imported)
        let outcome = try Program.run(["check", Bench.shipment, "--at", at] + bench.here)
        #expect(outcome.exitCode == code)
        #expect(outcome.errorText.contains(sentence), "\(outcome.errorText)")
    }

    @Test(
        "it brings its own day and edition, so that options which name others are refused",
        arguments: [["--as-of", "2026-06-01"], ["--checklist", "cell-export"], ["--format", "csv"]])
    func alone(_ words: [String]) throws {
        let bench = try Bench(.imported)
        let outcome = try Program.run(["check", Bench.shipment, "--at", "2026-06-01T09:00"] + words + bench.here)
        #expect(outcome.exitCode == 64)
    }
}
