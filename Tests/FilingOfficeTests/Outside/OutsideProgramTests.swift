import FilingOffice
import Foundation
import TestSupport
import Testing

/// Programs of somebody else end when they are done or when they have had enough, and we know which.
struct OutsideProgramTests {
    private struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let script: String
        var limits = OutsideLimits(seconds: 20)
        let ending: OutsideProgram.Ending
        var output = ""
        var testDescription: String { name }
    }

    private static let cases = [
        Case(name: "is done", script: "echo done", ending: .exit(0), output: "done\n"),
        Case(name: "fails", script: "echo no; exit 3", ending: .exit(3), output: "no\n"),
        Case(name: "crashes", script: "kill -SEGV $$", ending: .signal(11)),
        Case(
            name: "sleeps with a child of its own", script: "sleep 60 & wait", limits: OutsideLimits(seconds: 0.3),
            ending: .timedOut),
        Case(
            name: "computes for ever", script: "while :; do :; done",
            limits: OutsideLimits(processorSeconds: 1, seconds: 20), ending: .signal(9)),
        Case(
            name: "never stops talking", script: "yes", limits: OutsideLimits(seconds: 20, output: 100_000),
            ending: .tooMuchOutput),
        Case(
            name: "sees nothing of our environment", script: "env | cut -d= -f1 | sort | grep -v ^_ | xargs",
            ending: .exit(0),
            output: "LC_ALL PATH PWD\n"),
        Case(name: "reads what it is given", script: "cat", ending: .exit(0), output: "given"),
        Case(name: "may write no file", script: "echo x >$(mktemp) ", ending: .signal(25)),
    ]

    @Test("how an outside program ends is told apart", arguments: cases)
    private func endings(one: Case) throws {
        let result = try OutsideProgram.run(
            "sh", ["-c", one.script], input: Data(one.output == "given" ? "given".utf8 : "".utf8), limits: one.limits)
        #expect(result.ending == one.ending)
        #expect(result.text == one.output)
    }

    @Test("a program that is not there is missing, by name")
    func missing() throws {
        #expect(try OutsideProgram.run("no-such-program").ending == .missing("no-such-program"))
    }

    @Test("a program that wants more memory than it may have does not get it")
    func memory() throws {
        let result = try OutsideProgram.run(
            "python3", ["-c", "bytearray(1 << 30)"], limits: OutsideLimits(memory: 256 << 20))
        #expect(result.ending == .exit(1))
        #expect(result.errorText.contains("MemoryError"))
    }

    @Test("many waits at once do not hold one another up")
    func manyAtOnce() async throws {
        try await withThrowingTaskGroup(of: String.self) { group in
            for number in 0..<16 {
                group.addTask { try OutsideProgram.run("sh", ["-c", "sleep 0.05; echo \(number)"]).text }
            }
            let all = try await group.reduce(into: Set<String>()) { $0.insert($1) }
            #expect(all.count == 16)
        }
    }
}
