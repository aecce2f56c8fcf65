import Foundation
import TestSupport

/// The program this test was built with, run as its users run it.
enum Program {
    /// It lies in the same folder as the test.
    static let path = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appending(path: "dossier").path

    /// The root of the sources, which holds the sample data and the checklists.
    static let sources = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// What a test does not set must not decide how it ends.
    static let environment: [String: String?] = [
        "LC_ALL": "C.UTF-8", "DOSSIER_LANG": "en", "DOSSIER_WORKSPACE": nil, "DOSSIER_LIBRARY": sources.path,
    ]

    /// Runs it to its end, or kills it after so many seconds.
    static func run(_ arguments: [String], zh: Bool = false, seconds: Double = 120) throws -> OutsideTool.Outcome {
        var environment = environment
        if zh { environment["DOSSIER_LANG"] = "zh" }
        return try OutsideTool.run(path, arguments, environment: environment, seconds: seconds)
    }

    /// Runs it as a user whom file permissions bind. The one who builds in a container is root, and is not bound.
    static func runBound(_ arguments: [String], zh: Bool = false) throws -> OutsideTool.Outcome {
        guard geteuid() == 0 else { return try run(arguments, zh: zh) }
        var environment = environment
        if zh { environment["DOSSIER_LANG"] = "zh" }
        let bound = ["--inh-caps=-all", "--bounding-set=-dac_override,-dac_read_search", path]
        return try OutsideTool.run("setpriv", bound + arguments, environment: environment, seconds: 120)
    }

    /// Runs it where no file may grow beyond so many KiB: a disk that is full, as any user can have it anywhere.
    static func run(
        _ arguments: [String], largestFile kibibytes: Int, zh: Bool = false
    ) throws -> OutsideTool.Outcome {
        var environment = environment
        if zh { environment["DOSSIER_LANG"] = "zh" }
        // A program built for coverage would run out of room for its profile, too, and say so.
        environment["LLVM_PROFILE_FILE"] = "/dev/null"
        // `ulimit -f` counts blocks of 512 bytes (POSIX).
        let script = "ulimit -f \(kibibytes * 2) && exec \"$@\""
        return try OutsideTool.run(
            "/bin/sh", ["-c", script, "sh", path] + arguments, environment: environment, seconds: 120)
    }

    /// Why the preparation of a test did not work.
    struct Failed: Error, CustomStringConvertible {
        let description: String
    }

    /// Runs it and insists on exit code 0.
    @discardableResult
    static func succeed(_ arguments: [String]) throws -> OutsideTool.Outcome {
        let outcome = try run(arguments)
        guard outcome.exitCode == 0 else {
            throw Failed(
                description: "dossier \(arguments.joined(separator: " ")): exit \(outcome.exitCode ?? -1) "
                    + outcome.errorText)
        }
        return outcome
    }
}
