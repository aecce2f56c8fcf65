package import Foundation
import Glibc

/// Runs programs of somebody else on papers of somebody else: in a process of their own, within limits, with nothing of
/// our environment, so that neither a hostile file nor a faulty program can stop or fool us.
///
/// It waits on the thread it is called from and needs no other. swift-subprocess was tried and left: its clean-up runs on
/// Swift's own threads, of which there are as many as cores, and calls that wait on all of them wait for ever.
package enum OutsideProgram {
    /// How a run ended.
    package enum Ending: Sendable, Hashable {
        case exit(Int)
        /// Killed: by its own fault, or because it used up its processor time.
        case signal(Int)
        case timedOut
        /// Not on this machine, by its name.
        case missing(String)
        case tooMuchOutput
    }

    /// How a run ended, and what was said meanwhile; nothing when it did not end by itself.
    package struct Result: Sendable, Hashable {
        package let ending: Ending
        package let output: Data
        package let errors: Data

        init(_ ending: Ending, output: Data = Data(), errors: Data = Data()) {
            self.ending = ending
            self.output = output
            self.errors = errors
        }

        /// What was said on standard output, unreadable bytes replaced.
        package var text: String { String(decoding: output, as: UTF8.self) }
        /// What was said on standard error, unreadable bytes replaced.
        package var errorText: String { String(decoding: errors, as: UTF8.self) }
    }

    /// Runs a program to its end and hands back what it said.
    ///
    /// - Parameters:
    ///   - name: the program's file name, or its path when it holds a slash.
    ///   - input: what it reads on standard input.
    ///   - folder: the folder it works in; ours unless said otherwise.
    ///   - environment: beside `PATH` and `LC_ALL=C.UTF-8`, which is all it gets otherwise.
    ///   - searchPath: where programs are looked for; ours unless said otherwise.
    /// - Throws: what the system says when no process can be made at all.
    package static func run(
        _ name: String, _ arguments: [String] = [], input: Data = Data(), limits: OutsideLimits = OutsideLimits(),
        in folder: URL? = nil, environment: [String: String] = [:], searchPath: String? = nil
    ) throws -> Result {
        let path = searchPath ?? ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        guard let program = find(name, in: path) else { return Result(.missing(name)) }
        // Limits are set by util-linux, which then becomes the program: between fork and exec we may not run Swift.
        guard let limiter = find("prlimit", in: "/usr/bin:/bin:" + path) else { return Result(.missing("prlimit")) }
        let variables = ["PATH": path, "LC_ALL": "C.UTF-8"].merging(environment) { $1 }
        let place = ["/usr/bin/env", "--chdir=\(folder?.path(percentEncoded: false) ?? ".")"]
        let process = try OutsideProcess(
            limiter, [limiter] + limits.options + (folder == nil ? [] : place) + [program] + arguments,
            environment: variables.map { "\($0)=\($1)" }.sorted())
        return process.result(input: input, limits: limits)
    }

    /// The path of a program, looked for as a shell does; nil when it is nowhere.
    package static func find(_ name: String, in path: String? = nil) -> String? {
        if name.contains("/") { return access(name, X_OK) == 0 ? name : nil }
        let folders = (path ?? ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.lazy.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
    }
}

extension OutsideLimits {
    /// As `prlimit` takes them. A crash leaves no core file.
    fileprivate var options: [String] {
        ["--cpu=\(processorSeconds)", "--as=\(memory)", "--fsize=\(fileSize)", "--core=0", "--"]
    }
}
