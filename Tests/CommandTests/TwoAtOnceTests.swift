import Foundation
import Synchronization
import TestSupport
import Testing

/// Two programs that change the same shipment at once: each does all of its work or is refused politely, and the
/// register is as if one had come after the other.
@Suite(.timeLimit(.minutes(45)))
struct TwoAtOnceTests {
    struct Race: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let from: Stage
        let rounds: Int
        /// Brings the workspace to where the race begins.
        var prepare: @Sendable (Bench) throws -> Void = { _ in }
        /// What each of the two does in a round; side is 0 or 1.
        let command: @Sendable (Bench, _ round: Int, _ side: Int) throws -> [String]
        /// The exit codes the loser of a round may have.
        let refusals: Set<Int32>
        /// The act on the audit trail of which there is one for each success.
        let act: String
    }

    static let races =
        [
            Race(
                testDescription: "papers for two slots", from: .attached, rounds: 4,
                command: { try attaching($0, type: $2 == 0 ? "D13" : "D17", $1, $2) }, refusals: [1],
                act: "documents-attached"),
            Race(
                testDescription: "papers for one slot", from: .attached, rounds: 4,
                command: { try attaching($0, type: "D17", $1, $2) }, refusals: [1, 65], act: "documents-attached"),
            Race(
                testDescription: "records", from: .imported, rounds: 4,
                command: { bench, round, side in
                    let file = try bench.folder.file(
                        "batch\(side).csv",
                        "kind,code,collection,collected-on,collected-in\ndonor,B-\(round)\(side),tissue,2026-01-02,CN\n"
                    )
                    return try ["import", file.path] + bench.here + bench.by("lin.wei")
                }, refusals: [], act: "record-created"),
            Race(
                testDescription: "the last signature", from: .approved, rounds: 1,
                command: { bench, _, _ in try bench.signing("released", by: "shen.guodong") }, refusals: [1],
                act: "signed-released"),
            Race(
                testDescription: "packaging", from: .released, rounds: 1,
                command: { bench, _, _ in try bench.packaging() }, refusals: [1], act: "packaged"),
        ] + (1...3).map(packagingAgain)

    /// The reference is there, only the bundle is not; and the two judge as of different days, so their bytes differ.
    private static func packagingAgain(_ number: Int) -> Race {
        Race(
            testDescription: "packaging under a reference already minted, \(number)", from: .released, rounds: 1,
            prepare: { bench in
                let outcome = try Program.run(bench.packaging(), largestFile: 1024)
                try #require(outcome.exitCode == 74, "\(outcome.errorText)")
            },
            command: { bench, _, side in
                try [
                    "package", Bench.shipment, "--papers", "html", "--as-of", side == 0 ? "2026-06-01" : "2026-06-02",
                ] + bench.here
                    + bench.by("lin.wei")
            }, refusals: [1], act: "packaged")
    }

    @Test("each of two at once succeeds or is refused politely, and the workspace is sound", arguments: races)
    func race(_ race: Race) throws {
        let bench = try Bench(race.from)
        try race.prepare(bench)
        let before = try acts(race.act, bench)
        var successes = 0
        for round in 0..<race.rounds {
            let commands = try [0, 1].map { try race.command(bench, round, $0) }
            let outcomes = try Self.atOnce(commands)
            for outcome in outcomes where outcome.exitCode != 0 {
                #expect(outcome.exitCode.map(race.refusals.contains) == true, "\(outcome.errorText)")
                #expect(!outcome.errorText.isEmpty && outcome.output.isEmpty)
            }
            // The one who comes second with the same content changes nothing and is told so.
            successes += outcomes.count { $0.exitCode == 0 && !$0.errorText.contains("this is the same bundle") }
            #expect(outcomes.contains { $0.exitCode == 0 }, "one of the two wins every round")
        }
        #expect(try acts(race.act, bench) - before == successes, "one act on record for each success")
        #expect(try bench.ailments() == nil)
        #expect(try Program.run(["audit", "verify"] + bench.here).exitCode == 0)
    }

    private static func attaching(_ bench: Bench, type: String, _ round: Int, _ side: Int) throws -> [String] {
        let paper = try bench.folder.file("paper \(round) \(side).txt", "paper \(round) of \(side)")
        return try ["attach", Bench.shipment, "--type", type, "--batch", "MSC01-26A03", paper.path]
            + ["--revision", "\(2 + 2 * round + side).0"] + bench.here + bench.by("lin.wei")
    }

    private static func atOnce(_ commands: [[String]]) throws -> [OutsideTool.Outcome] {
        let results = Mutex<[Result<OutsideTool.Outcome, any Error>]>([])
        DispatchQueue.concurrentPerform(iterations: commands.count) { index in
            let result = Result { try Program.run(commands[index]) }
            results.withLock { $0.append(result) }
        }
        return try results.withLock { try $0.map { try $0.get() } }
    }

    private func acts(_ act: String, _ bench: Bench) throws -> Int {
        try bench.content().lines.count { $0.hasPrefix("event ") && $0.split(separator: " ")[2] == act }
    }
}
