import Foundation

/// The sources as text, found beside this file, so that rules of the house can be read off them.
enum SourceTree {
    /// One line of one source file.
    struct Line: Sendable {
        /// The file, from the repository's root: `Sources/Zip/ZipWriter.swift`.
        let file: String
        /// Counted from 1.
        let number: Int
        let text: String

        /// Where an editor finds it: `Sources/Zip/ZipWriter.swift:12`.
        var place: String { "\(file):\(number)" }

        /// The line without what a comment says; a text that holds two slashes is cut too, which no rule here minds.
        var code: String { text.range(of: "//").map { String(text[..<$0.lowerBound]) } ?? text }

        /// The module this line imports, if it is an import.
        var importedModule: String? {
            let words = code.split(separator: " ")
            guard let at = words.firstIndex(of: "import"), words.count > at + 1 else { return nil }
            let before: Set<Substring> = ["@testable", "@preconcurrency", "public", "package", "internal", "private"]
            guard words[..<at].allSatisfy(before.contains) else { return nil }
            return words[words.count - 1].split(separator: ".").first.map(String.init)
        }
    }

    /// The repository's root.
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Every line of every Swift file of a folder, files in the order of their names. A text over several lines is no
    /// code: its lines come out empty.
    static func lines(in folder: String) throws -> [Line] {
        try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
            .filter { $0.hasSuffix(".swift") }.sorted()
            .flatMap { name in
                let file = "\(folder)/\(name)"
                var isText = false
                return try String(contentsOf: root.appending(path: file), encoding: .utf8)
                    .split(separator: "\n", omittingEmptySubsequences: false).enumerated()
                    .map { number, text in
                        let line = Line(file: file, number: number + 1, text: isText ? "" : String(text))
                        if text.contains("\"\"\"") { isText.toggle() }
                        return line
                    }
            }
    }

    /// The names of the folders in a folder.
    static func folders(in folder: String) throws -> [String] {
        let path = root.appending(path: folder)
        return try FileManager.default.contentsOfDirectory(at: path, includingPropertiesForKeys: [.isDirectoryKey])
            .filter { try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true }
            .map(\.lastPathComponent).sorted()
    }
}
