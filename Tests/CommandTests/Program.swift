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
