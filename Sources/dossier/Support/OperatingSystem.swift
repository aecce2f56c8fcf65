import FilingOffice
import Foundation
import Glibc

/// What the host tells: who runs the program, and whether a person watches.
enum OperatingSystem {
    /// The name of the effective user; never taken from the environment, which anybody can set.
    static var userName: String {
        guard let entry = getpwuid(geteuid()), let name = entry.pointee.pw_name else { return "uid-\(geteuid())" }
        return String(cString: name)
    }

    static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// Reads one line from the terminal with echo off, and puts echo back.
    static func promptWithoutEcho(_ prompt: String) throws -> String {
        FileHandle.standardError.write(Data(prompt.utf8))
        var settings = termios()
        guard tcgetattr(STDIN_FILENO, &settings) == 0 else { throw FilingError.fileUnreadable("-", reason: "tty") }
        let before = settings
        settings.c_lflag &= ~tcflag_t(ECHO)
        _ = tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings)
        defer {
            var restore = before
            _ = tcsetattr(STDIN_FILENO, TCSAFLUSH, &restore)
            FileHandle.standardError.write(Data("\n".utf8))
        }
        guard let line = readLine(strippingNewline: true) else { throw FilingError.fileEmpty("-") }
        return line
    }
}
