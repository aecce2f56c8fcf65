import Foundation
import Testing

/// Nothing in the core knows the time, the disk or chance: days, instants and serials are arguments.
struct PurityTests {
    /// Words that would bring time, disk, chance, the process or waiting into the core, each with what it brings.
    static let forbidden: [(word: String, brings: String)] = [
        ("Date()", "the clock"), ("Date.now", "the clock"), ("ContinuousClock", "the clock"),
        ("SuspendingClock", "the clock"), ("DispatchTime", "the clock"), ("TimeZone.current", "the machine's place"),
        ("Locale.current", "the user's habits"), ("autoupdatingCurrent", "the user's habits"),
        ("FileManager", "the disk"), ("FileHandle", "the disk"), ("contentsOf: ", "the disk"),
        ("write(to:", "the disk"), (".random", "chance"), ("SystemRandomNumberGenerator", "chance"),
        ("UUID()", "chance"), ("shuffled()", "chance"), ("ProcessInfo", "the process"), ("CommandLine", "the process"),
        ("getenv", "the process"), ("print(", "the terminal"), ("DispatchQueue", "waiting"), ("Thread", "waiting"),
        ("Task {", "waiting"), ("URLSession", "the network"),
    ]

    @Test("nothing in the core knows the time, the disk or chance")
    func coreIsPure() throws {
        let slips = try SourceTree.lines(in: "Sources/DossierCore").flatMap { line in
            Self.forbidden.filter { Self.mentions(line.code, $0.word) }
                .map { "\(line.place): \($0.word) brings \($0.brings)" }
        }
        #expect(slips == [])
    }

    @Test("no source gives up with a crash or waves a failure through")
    func nothingGivesUp() throws {
        let words = ["fatalError(", "try!", "preconditionFailure("]
        let slips = try ["DossierCore", "Zip", "Records", "FilingOffice", "FilingWeb", "dossier"]
            .flatMap { try SourceTree.lines(in: "Sources/\($0)") }
            .flatMap { line in words.filter(line.code.contains).map { "\(line.place): \($0)" } }
        #expect(slips == [])
    }

    /// Whether the word stands in the code by itself and is not the end of a longer one.
    private static func mentions(_ code: String, _ word: String) -> Bool {
        guard let found = code.range(of: word) else { return false }
        guard found.lowerBound > code.startIndex, word.first?.isLetter == true else { return true }
        let before = code[code.index(before: found.lowerBound)]
        return !before.isLetter && !before.isNumber && before != "_"
    }
}
