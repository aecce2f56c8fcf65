import Foundation
import TestSupport
import Testing

/// Input that is refused: what is given, and exactly what comes of it.
struct BadCase: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// The words of the command; `@` stands for the folder of the files, `S` for the shipment.
    let command: String
    /// Files put into the folder beforehand, by their names.
    var files: [String: Data] = [:]
    /// The one a link points to that is put into the folder, by the link's name.
    var links: [String: String] = [:]
    var stage = Stage.attached
    /// Who gives the command; nobody for commands that ask for no person.
    var person: String? = "lin.wei"
    /// Prepares the workspace further.
    var prepare: @Sendable (Bench) throws -> Void = { _ in }
    let exit: Int32
    /// All of standard error; `@` stands for the folder, `#` for one word that may be anything.
    let en: String
    let zh: String
    /// Commands whose result is a report say it on standard output.
    var isReport = false

    /// Gives the command in both languages and compares code, sentence and workspace.
    func expectRefusal() throws {
        let bench = try Bench(stage)
        try prepare(bench)
        for (name, content) in files { try content.write(to: bench.folder.path(name)) }
        for (name, target) in links {
            try FileManager.default.createSymbolicLink(atPath: bench.folder.filePath(name), withDestinationPath: target)
        }
        let before = try bench.content()
        for (expected, isChinese) in [(en, false), (zh, true)] {
            let outcome = try Program.run(words(bench), zh: isChinese)
            let said = isReport ? outcome.outputText : outcome.errorText
            #expect(outcome.exitCode == exit, "\(said)")
            #expect(Sentence(expected).isSaid(by: said, in: bench.folder.path), "\(said)")
            #expect((isReport ? outcome.errors : outcome.output).isEmpty, "\(outcome.outputText)")
        }
        #expect(before.changes(to: try bench.content()) == [])
    }

    private func words(_ bench: Bench) throws -> [String] {
        let words = command.split(separator: " ").map { word in
            word == "S" ? Bench.shipment : String(word).replacing("@", with: bench.folder.path)
        }
        let here = words.contains("--workspace") || ["verify", "init"].contains(words[0]) ? [] : bench.here
        return try words + here + (person.map(bench.by) ?? [])
    }
}

/// A sentence with places left open.
struct Sentence {
    private let text: String

    /// `@` stands for the folder of the test, `#` for one word that may be anything.
    init(_ text: String) { self.text = text }

    /// Whether this, and nothing else, was said.
    func isSaid(by said: String, in folder: String) -> Bool {
        let pattern = NSRegularExpression.escapedPattern(for: text).replacing("#", with: "[^\\s，。；（）“”]+")
        let heard = said.replacing(folder, with: "@")
        return heard.range(of: "^\(pattern)\\n$", options: .regularExpression) != nil
    }
}

extension Data {
    /// The UTF-8 of a text.
    init(text: String) { self.init(text.utf8) }
}
