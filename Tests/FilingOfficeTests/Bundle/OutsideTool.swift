import Foundation

/// Somebody else's program, run to its end.
enum OutsideTool {
    /// How it ended and what it said on both outputs together.
    struct Outcome {
        let status: Int32
        let output: String
    }

    /// Runs a line of shell in a folder.
    static func shell(_ line: String, in folder: URL) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "(\(line)) 2>&1"]
        process.currentDirectoryURL = folder
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Outcome(status: process.terminationStatus, output: String(decoding: output, as: UTF8.self))
    }

    /// Whether a program is on this machine.
    static func has(_ test: String) -> Bool {
        (try? shell(test, in: FileManager.default.temporaryDirectory).status) == 0
    }
}
