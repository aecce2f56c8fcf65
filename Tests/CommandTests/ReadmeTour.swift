import Foundation
import TestSupport

/// The commands of the README, read from its `console` blocks.
///
/// A command begins with `$ ` and goes on over lines that begin with `> `. `# exit 1` at its end says which exit code it
/// is to have, none says 0. Lines below it are its output; `...` stands for any number of lines, and no lines at all for
/// any output.
struct ReadmeTour {
    struct Step: Sendable {
        /// In the README, counted from 1.
        var line: Int
        var command: String
        var exitCode: Int32
        var output: [String]
    }

    let steps: [Step]

    init(markdown: String) {
        var steps: [Step] = []
        var isInside = false
        for (offset, line) in markdown.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("```") {
                isInside = line == "```console"
            } else if isInside, line.hasPrefix("$ ") {
                steps.append(Self.step(String(line.dropFirst(2)), at: offset + 1))
            } else if isInside, line.hasPrefix("> "), !steps.isEmpty, steps[steps.count - 1].output.isEmpty {
                let longer = steps[steps.count - 1].command + "\n" + line.dropFirst(2)
                steps[steps.count - 1] = Self.step(longer, at: steps[steps.count - 1].line)
            } else if isInside, !steps.isEmpty {
                steps[steps.count - 1].output.append(String(line))
            }
        }
        self.steps = steps
    }

    private static func step(_ text: String, at line: Int) -> Step {
        let parts = text.components(separatedBy: "  # exit ")
        let code = parts.count == 2 ? Int32(parts[1]) : 0
        return Step(line: line, command: parts[0], exitCode: code ?? -1, output: [])
    }
}

extension ReadmeTour.Step {
    /// Whether the output is the one written down.
    func allows(_ text: String) -> Bool {
        output.isEmpty || Self.matches(output[...], text.trimmingSuffix("\n").components(separatedBy: "\n")[...])
    }

    private static func matches(_ pattern: ArraySlice<String>, _ lines: ArraySlice<String>) -> Bool {
        guard let first = pattern.first else { return lines.isEmpty }
        if first == "..." {
            return (lines.startIndex...lines.endIndex).contains { matches(pattern.dropFirst(), lines[$0...]) }
        }
        return lines.first == first && matches(pattern.dropFirst(), lines.dropFirst())
    }
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
    }
}
