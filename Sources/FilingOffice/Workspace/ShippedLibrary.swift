import DossierCore
package import Foundation

/// The checklists and templates that come with the program, found beside it and never by an address built into it.
package enum ShippedLibrary {
    /// What a library holds.
    static let parts = ["Checklists", "DossierTemplates"]

    /// The folder that holds both parts: the one named, DOSSIER_LIBRARY, or the nearest above the program or the
    /// current folder.
    ///
    /// - Throws: `FilingError.noShippedLibrary` with the places looked in.
    package static func find(named: URL? = nil) throws -> URL {
        let environment = ProcessInfo.processInfo.environment["DOSSIER_LIBRARY"].map { URL(filePath: $0) }
        if let one = named ?? environment {
            guard holdsAll(one) else { throw FilingError.noShippedLibrary(searched: [one.path]) }
            return one
        }
        let program = (Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])).resolvingSymlinksInPath()
        let here = URL(filePath: FileManager.default.currentDirectoryPath)
        for start in [program.deletingLastPathComponent(), here] {
            if let found = upward(from: start) { return found }
        }
        throw FilingError.noShippedLibrary(searched: [program.deletingLastPathComponent().path, here.path])
    }

    private static func upward(from start: URL) -> URL? {
        var folder = start.standardizedFileURL
        while true {
            for place in [folder, folder.appending(path: "share/dossier")] where holdsAll(place) { return place }
            if folder.path == "/" { return nil }
            folder.deleteLastPathComponent()
        }
    }

    private static func holdsAll(_ folder: URL) -> Bool {
        parts.allSatisfy { FileManager.default.fileExists(atPath: folder.appending(path: $0).path) }
    }

    /// Copies both parts into a workspace's library.
    static func copy(from source: URL, to library: URL) throws {
        for part in parts {
            try FileManager.default.copyItem(at: source.appending(path: part), to: library.appending(path: part))
        }
    }
}
