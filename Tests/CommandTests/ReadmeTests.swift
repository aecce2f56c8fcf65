import Foundation
import TestSupport
import Testing

/// The first thing a newcomer types works.
struct ReadmeTests {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The folder of the programs this test was built with; it lies in the same one.
    static let programs = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()

    @Test("every command of the README does what the README says")
    func tour() throws {
        let text = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
        let tour = ReadmeTour(markdown: text)
        try #require(tour.steps.count > 15)
        let folder = try TemporaryFolder()
        try FileManager.default.createSymbolicLink(
            at: folder.path("SampleData"), withDestinationURL: Self.root.appending(path: "SampleData"))
        let path = ProcessInfo.processInfo.environment["PATH", default: ""]
        var exports: [String] = []
        for step in tour.steps {
            let script = (exports + [step.command]).joined(separator: "\n")
            let outcome = try OutsideTool.run(
                "/bin/sh", ["-c", script],
                environment: [
                    "PATH": "\(Self.programs.path):\(path)", "LC_ALL": "C.UTF-8", "DOSSIER_LANG": nil,
                    "DOSSIER_WORKSPACE": nil,
                ], in: folder.path)
            let told: Comment = "README.md:\(step.line): \(step.command)\n\(outcome.outputText)\(outcome.errorText)"
            #expect(outcome.exitCode == step.exitCode, told)
            #expect(step.allows(outcome.outputText), told)
            if step.command.hasPrefix("export ") { exports.append(step.command) }
        }
    }

    @Test("a block of commands is read with its exit codes, longer commands and output")
    func reading() {
        let tour = ReadmeTour(
            markdown: """
                ```console
                $ dossier check \\
                >   S1  # exit 1
                BLOCKED
                ...
                $ true
                ```
                ```text
                $ not a command
                ```
                """)
        #expect(tour.steps.map(\.command) == ["dossier check \\\n  S1", "true"])
        #expect(tour.steps.map(\.exitCode) == [1, 0])
        #expect(tour.steps.map(\.line) == [2, 6])
        #expect(tour.steps[0].allows("BLOCKED\none\ntwo\n"))
        #expect(!tour.steps[0].allows("READY\n"))
    }
}
