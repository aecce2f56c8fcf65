import Foundation
import TestSupport

/// A line of shell, as a stranger types it.
enum Shell {
    /// How it ended and what it printed.
    struct Outcome {
        let status: Int32?
        let output: String
    }

    /// Runs a line in a folder, both outputs together.
    static func run(_ line: String, in folder: URL) throws -> Outcome {
        let outcome = try OutsideTool.run("/bin/sh", ["-c", "(\(line)) 2>&1"], in: folder.path)
        return Outcome(status: outcome.exitCode, output: outcome.outputText)
    }

    /// Whether a line succeeds on this machine.
    static func succeeds(_ line: String) -> Bool {
        (try? run(line, in: FileManager.default.temporaryDirectory).status) == 0
    }
}
