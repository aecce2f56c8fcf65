import Foundation
import TestSupport
import Testing

/// The plug is pulled at any moment, and nothing is half done.
@Suite(.timeLimit(.minutes(45)))
struct CrashTests {
    struct Work: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let from: Stage
        let command: @Sendable (Bench) throws -> [String]
        /// What the same command answers if the killed one had finished after all: 0, or 1 for "done already".
        let again: Set<Int32>
    }

    static let work = [
        Work(testDescription: "attach", from: .imported, command: { try $0.attachingSome() }, again: [0]),
        Work(
            testDescription: "sign", from: .approved, command: { try $0.signing("released", by: "shen.guodong") },
            again: [0, 1]),
        Work(testDescription: "package", from: .released, command: { try $0.packaging() }, again: [0]),
    ]

    @Test("killed at any moment, the workspace is sound and the command can be given again", arguments: work)
    func killed(_ work: Work) throws {
        let whole = try Bench(work.from)
        let command = try work.command(whole)
        // How long it takes depends on what else the machine is doing, so every run that ends early is news.
        var seconds = try Self.seconds { try Program.succeed(command) }
        let done = try whole.events()
        let points = 15
        var kills = 0
        for point in 1...points {
            let bench = try Bench(work.from)
            let command = try work.command(bench)
            let limit = seconds * Double(point) / Double(points)
            var killed = false
            let taken = try Self.seconds { killed = try Program.run(command, seconds: limit).signal == SIGKILL }
            if killed { kills += 1 } else { seconds = min(seconds, taken) }
            let ailments = try bench.ailments()
            #expect(ailments == nil, "killed at \(point)/\(points) of \(seconds) s")
            let again = try Program.run(work.command(bench))
            #expect(again.exitCode.map(work.again.contains) == true, "\(point)/\(points): \(again.errorText)")
            #expect(try bench.events() == done, "killed at \(point)/\(points): every act is on record exactly once")
        }
        #expect(kills >= points / 2, "a sweep that never hits proves nothing")
    }

    private static func seconds(_ work: () throws -> Void) rethrows -> Double {
        let time = try ContinuousClock().measure(work)
        return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    }
}
