package import Foundation

extension Manifest {
    /// Something in the text of a manifest that is not as we write it.
    package enum Problem: Sendable, Hashable {
        /// The line is not a digest, two spaces and a path. Lines count from 1.
        case line(Int)
        /// The path is listed before.
        case repeated(path: String)
        /// The lines are not in the order of their bytes, seen first at this line.
        case order(Int)
        /// The last line has no line feed, or the text is not UTF-8.
        case ending
    }

    /// Reads a manifest strictly and lists everything that is not as we write it.
    ///
    /// Readable lines are kept even where others are not, so that all faults of a bundle can be named at once.
    package static func read(_ data: Data) -> (manifest: Manifest, problems: [Problem]) {
        guard let text = String(validating: data, as: UTF8.self) else { return (Manifest([]), [.ending]) }
        guard !text.isEmpty else { return (Manifest([]), []) }
        var rows = text.split(separator: "\n", omittingEmptySubsequences: false)
        var problems: [Problem] = []
        if rows.last == "" { rows.removeLast() } else { problems.append(.ending) }
        var lines: [Line] = []
        var seen: Set<String> = []
        for (index, row) in rows.enumerated() {
            guard let line = Line(row) else {
                problems.append(.line(index + 1))
                continue
            }
            if let last = lines.last, last.path != line.path, !precedes(last.path, line.path),
                !problems.contains(where: \.isOrder)
            {
                problems.append(.order(index + 1))
            }
            if seen.insert(line.path).inserted {
                lines.append(line)
            } else {
                problems.append(.repeated(path: line.path))
            }
        }
        return (Manifest(lines), problems)
    }
}

extension Manifest.Problem {
    fileprivate var isOrder: Bool { if case .order = self { true } else { false } }
}

extension Manifest.Line {
    /// Reads `<digest>  <path>`; nothing for any other text.
    fileprivate init?(_ row: Substring) {
        let bytes = row.utf8
        guard bytes.count > 66, let digest = try? ContentDigest(hex: String(row.prefix(64))) else { return nil }
        let rest = row.dropFirst(64)
        guard rest.hasPrefix("  "), !rest.hasPrefix("   "), !rest.contains(where: { $0 == "\r" || $0 == "%" }) else {
            return nil
        }
        self.init(path: String(rest.dropFirst(2)), digest: digest)
    }
}
