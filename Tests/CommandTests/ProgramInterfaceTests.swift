import DossierCore
import Foundation
import TestSupport
import Testing

/// The guide's table of commands and operations, held against the commands there are.
struct ProgramInterfaceTests {
    private static let guide = Program.sources.appending(
        path: "Sources/DossierCore/DossierCore.docc/ProgramInterface.md")

    @Test("every command has its operations, or the reason why it stays at the machine")
    func rows() throws {
        let text = try String(contentsOf: Self.guide, encoding: .utf8)
        let rows = text.matches(of: /(?m)^\| `([a-z -]+)` \| (.+) \|$/)
        let named = rows.map { String($0.1) }
        #expect(named.count == Set(named).count)
        let dump = try Program.succeed(["--experimental-dump-help"])
        let program = try #require(try JSONValue(parsing: dump.output)["command"])
        #expect(Set(named) == Set(Self.leaves(program, [])))
        for row in rows {
            let isDone = row.2.contains(/`[a-zA-Z]+`/)
            #expect(isDone || row.2.hasPrefix("At the machine: "), "\(row.1)")
        }
    }

    /// The commands that do something, by their whole names.
    private static func leaves(_ command: JSONValue, _ path: [String]) -> [String] {
        let below = (command["subcommands"]?.array ?? []).filter { $0["commandName"]?.string != "help" }
        guard below.isEmpty else {
            return below.flatMap { leaves($0, path + [$0["commandName"]?.string ?? ""]) }
        }
        return [path.joined(separator: " ")]
    }
}
