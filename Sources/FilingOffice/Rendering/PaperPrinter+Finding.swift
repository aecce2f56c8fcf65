import Foundation

extension PaperPrinter {
    /// The printer of this machine: the virtual environment named by `DOSSIER_PAPERS`, or the nearest above the program or
    /// the current folder.
    ///
    /// - Throws: `PaperError.printerMissing` with the places looked in.
    package static func find(
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws -> PaperPrinter {
        if let named = environment["DOSSIER_PAPERS"], !named.isEmpty {
            let folder = URL(filePath: named)
            guard let printer = printer(in: folder) else { throw PaperError.printerMissing(searched: [folder.path]) }
            return printer
        }
        let program = (Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])).resolvingSymlinksInPath()
        let here = URL(filePath: FileManager.default.currentDirectoryPath)
        let starts = [program.deletingLastPathComponent(), here]
        for start in starts {
            if let found = upward(from: start) { return found }
        }
        throw PaperError.printerMissing(searched: starts.map(\.path))
    }

    private static func upward(from start: URL) -> PaperPrinter? {
        var folder = start.standardizedFileURL
        while true {
            for place in [".build/venv-papers", "lib/dossier/venv-papers"] {
                if let found = printer(in: folder.appending(path: place)) { return found }
            }
            if folder.path == "/" { return nil }
            folder.deleteLastPathComponent()
        }
    }

    private static func printer(in environment: URL) -> PaperPrinter? {
        let python = environment.appending(path: "bin/python3")
        return FileManager.default.isExecutableFile(atPath: python.path) ? PaperPrinter(python: python) : nil
    }
}

/// In which forms the generated papers of a bundle are to be.
package enum PaperChoice: String, Sendable, Hashable, CaseIterable {
    /// PDF beside HTML.
    case pdf
    /// HTML only: said in the bundle, and on the terminal.
    case html

    /// What prints; nothing where HTML was asked for.
    ///
    /// - Throws: `PaperError.printerMissing`.
    func printer() throws -> PaperPrinter? {
        switch self {
        case .pdf: try PaperPrinter.find()
        case .html: nil
        }
    }
}
