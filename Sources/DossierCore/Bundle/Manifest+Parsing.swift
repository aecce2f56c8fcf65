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
        guard String(validating: data, as: UTF8.self) != nil else { return (Manifest([]), [.ending]) }
        guard !data.isEmpty else { return (Manifest([]), []) }
        // By bytes: to Swift a carriage return and a line feed are one character.
        var rows = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        var problems: [Problem] = []
        if rows.last?.isEmpty == true { rows.removeLast() } else { problems.append(.ending) }
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
    fileprivate init?(_ row: Data) {
        let (hex, gap, path) = (row.prefix(64), row.dropFirst(64).prefix(2), row.dropFirst(66))
        guard let digest = try? ContentDigest(hex: String(decoding: hex, as: UTF8.self)),
            gap.elementsEqual("  ".utf8), let first = path.first, first != UInt8(ascii: " "),
            !path.contains(where: { $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "%") })
        else { return nil }
        self.init(path: String(decoding: path, as: UTF8.self), digest: digest)
    }
}
