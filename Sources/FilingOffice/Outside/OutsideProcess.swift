import Foundation
import Glibc

/// One process of somebody else: begun in a group of its own, listened to until it ends or has had enough.
struct OutsideProcess {
    private let process: pid_t
    /// Our ends of its standard input, output and error.
    private let ends: [Int32]

    /// - Throws: what the system says when it cannot be begun.
    init(_ program: String, _ arguments: [String], environment: [String]) throws(OutsideFault) {
        // Sockets, because they can be made closed to other children in one step, and be written to without a signal.
        let (input, output, errors) = (try Self.pair(), try Self.pair(), try Self.pair())
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (end, number) in [(input[1], 0), (output[1], 1), (errors[1], 2)] {
            posix_spawn_file_actions_adddup2(&actions, end, Int32(number))
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var (none, all) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var (words, variables) = (arguments.map { strdup($0) } + [nil], environment.map { strdup($0) } + [nil])
        defer { for pointer in words + variables { free(pointer) } }
        var process = pid_t()
        let code = posix_spawn(&process, program, &actions, &attributes, &words, &variables)
        for end in [input[1], output[1], errors[1]] { close(end) }
        guard code == 0 else {
            for end in [input[0], output[0], errors[0]] { close(end) }
            throw OutsideFault(code: code)
        }
        self.process = process
        ends = [input[0], output[0], errors[0]]
    }

    /// Feeds it, listens to it, and stops it and all it began when a limit is passed.
    func result(input: Data, limits: OutsideLimits) -> OutsideProgram.Result {
        let deadline = Self.now + limits.seconds
        var talk = OutsideTalk(ends: ends, input: input, limit: limits.output)
        defer { talk.hangUp() }
        while talk.isOpen, !talk.isTooMuch, Self.now < deadline {
            talk.wait(milliseconds: Int32(max(1, min(1000, (deadline - Self.now) * 1000))))
        }
        var status: Int32 = 0
        while !talk.isTooMuch, Self.now < deadline {
            if waitpid(process, &status, WNOHANG) == process {
                kill(-process, SIGKILL)
                let signal = status & 0x7F
                return OutsideProgram.Result(
                    signal == 0 ? .exit(Int(status >> 8 & 0xFF)) : .signal(Int(signal)), output: talk.said[1] ?? Data(),
                    errors: talk.said[2] ?? Data())
            }
            usleep(500)
        }
        kill(-process, SIGKILL)
        waitpid(process, &status, 0)
        return OutsideProgram.Result(talk.isTooMuch ? .tooMuchOutput : .timedOut)
    }

    private static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private static func pair() throws(OutsideFault) -> [Int32] {
        var ends: [Int32] = [0, 0]
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw OutsideFault(code: errno) }
        return ends
    }
}

/// The system could not make a process; its own number for why.
package struct OutsideFault: Error, Sendable, Hashable, CustomStringConvertible {
    package let code: Int32

    package var description: String { "no process could be made: " + String(cString: strerror(code)) }
}
