import Foundation
import Glibc

/// Standard output for results, standard error for everything else.
enum Terminal {
    static func print(_ text: String) { write(text + "\n") }

    /// A whole document, to the byte.
    static func write(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }

    static func complain(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

    /// A line about progress: only where somebody watches.
    static func progress(_ text: String) {
        guard isWatched(STDERR_FILENO) else { return }
        FileHandle.standardError.write(Data("\r\u{1B}[K\(text)".utf8))
    }

    static func endProgress() { progress("") }

    enum Style: String {
        case bold = "1"
        case red = "31"
        case green = "32"
        case yellow = "33"
        case dim = "2"
    }

    /// Styled where somebody watches and has not asked for none (NO_COLOR); the words alone say everything.
    static func styled(_ text: String, _ style: Style) -> String {
        guard isWatched(STDOUT_FILENO), ProcessInfo.processInfo.environment["NO_COLOR"] == nil else { return text }
        return "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m"
    }

    private static func isWatched(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }
}
