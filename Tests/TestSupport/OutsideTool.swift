package import Foundation

/// Runs other people's programs.
///
/// Output and input go through unnamed files instead of pipes: a child can neither block on a full pipe nor hold one
/// open that belongs to a child started beside it, so any number of tests may do this at once.
package enum OutsideTool {
    /// What became of a program.
    package struct Outcome: Sendable {
        /// The exit code; nil if a signal ended the program.
        package let exitCode: Int32?
        /// The signal that ended the program, if one did.
        package let signal: Int32?
        /// Everything on standard output.
        package let output: Data
        /// Everything on standard error.
        package let errors: Data

        /// Standard output as text.
        package var outputText: String { String(decoding: output, as: UTF8.self) }
        /// Standard error as text.
        package var errorText: String { String(decoding: errors, as: UTF8.self) }
    }

    /// Why a program could not be run at all.
    package enum Failure: Error, Equatable {
        case cannotStart(program: String, errno: Int32)
        case cannotWait(program: String, errno: Int32)
        case cannotMakeFile(errno: Int32)
    }

    /// Runs a program to its end.
    ///
    /// - Parameters:
    ///   - program: a path, or a name looked up in `PATH`.
    ///   - environment: changes to this process's environment; nil removes a variable.
    ///   - folder: the working folder; this process's own if nil.
    ///   - seconds: after so long the program is killed, which shows as a signal.
    package static func run(
        _ program: String, _ arguments: [String] = [], environment: [String: String?] = [:], input: Data = Data(),
        in folder: String? = nil, seconds: Double = 300
    ) throws -> Outcome {
        let files = try (input: ScratchFile(input), output: ScratchFile(), errors: ScratchFile())
        // posix_spawn cannot change the folder without GNU extensions, a shell can.
        let words =
            folder.map { ["/bin/sh", "-c", "cd \"$1\" && shift && exec \"$@\"", "sh", $0, program] } ?? [program]
        let child = try start(words + arguments, merged(environment), files)
        let watch = DispatchWorkItem { kill(child, SIGKILL) }
        DispatchQueue.global().asyncAfter(deadline: .now() + seconds, execute: watch)
        let status = try wait(for: child, of: program, then: watch.cancel)
        let signal = status & 0x7f
        return Outcome(
            exitCode: signal == 0 ? (status >> 8) & 0xff : nil, signal: signal == 0 ? nil : signal,
            output: try files.output.content, errors: try files.errors.content)
    }

    /// Whether a program of this name can be found.
    package static func isInstalled(_ program: String) -> Bool {
        let folders = ProcessInfo.processInfo.environment["PATH", default: ""].split(separator: ":")
        return folders.contains { access("\($0)/\(program)", X_OK) == 0 }
    }

    private static func merged(_ changes: [String: String?]) -> [String] {
        var all = ProcessInfo.processInfo.environment
        for (name, value) in changes { all[name] = value }
        return all.map { "\($0)=\($1)" }
    }

    private static func start(
        _ words: [String], _ environment: [String],
        _ files: (input: ScratchFile, output: ScratchFile, errors: ScratchFile)
    ) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, files.input.descriptor, 0)
        posix_spawn_file_actions_adddup2(&actions, files.output.descriptor, 1)
        posix_spawn_file_actions_adddup2(&actions, files.errors.descriptor, 2)
        var child: pid_t = 0
        let result = withCStrings(words) { arguments in
            withCStrings(environment) { variables in
                posix_spawnp(&child, words[0], &actions, nil, arguments, variables)
            }
        }
        guard result == 0 else { throw Failure.cannotStart(program: words[0], errno: result) }
        return child
    }

    /// Waits without taking the process away, so that its number cannot be reused while `end` is still able to kill it.
    private static func wait(for child: pid_t, of program: String, then end: () -> Void) throws -> Int32 {
        var info = siginfo_t()
        while waitid(P_PID, id_t(child), &info, WEXITED | WNOWAIT) != 0 {
            guard errno == EINTR else { throw Failure.cannotWait(program: program, errno: errno) }
        }
        end()
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 {
            guard errno == EINTR else { throw Failure.cannotWait(program: program, errno: errno) }
        }
        return status
    }

    private static func withCStrings<Result>(
        _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let copies = strings.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        return body(copies + [nil])
    }
}

/// A file without a name.
private final class ScratchFile {
    let descriptor: Int32

    init(_ content: Data = Data()) throws {
        let name = "dossier-tool-" + String(UInt64.random(in: 0...UInt64.max), radix: 36)
        let path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
        descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw OutsideTool.Failure.cannotMakeFile(errno: errno) }
        unlink(path)
        try content.withUnsafeBytes { bytes in
            var done = 0
            while done < bytes.count {
                let count = pwrite(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done, off_t(done))
                guard count > 0 else { throw OutsideTool.Failure.cannotMakeFile(errno: errno) }
                done += count
            }
        }
    }

    deinit { close(descriptor) }

    /// Everything in the file.
    var content: Data {
        get throws {
            var status = stat()
            guard fstat(descriptor, &status) == 0 else { throw OutsideTool.Failure.cannotMakeFile(errno: errno) }
            var data = Data(count: Int(status.st_size))
            let size = data.count
            let got = data.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, size, 0) }
            guard got == size else { throw OutsideTool.Failure.cannotMakeFile(errno: errno) }
            return data
        }
    }
}
