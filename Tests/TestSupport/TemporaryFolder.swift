package import Foundation

/// A fresh, empty folder that is removed, with all that was put into it, when the last reference to it goes.
package final class TemporaryFolder: Sendable {
    /// Where the folder is.
    package let url: URL

    /// Makes the folder under the system's temporary folder, readable by its owner only.
    package init() throws {
        let name = "dossier-test-" + String(UInt64.random(in: 0...UInt64.max), radix: 36)
        url = FileManager.default.temporaryDirectory.appendingPathComponent(name, isDirectory: true)
        try FileManager.default.createDirectory(
            at: url, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    }

    deinit {
        // Whatever a failed test made of it, a folder left behind must not fail the next one.
        try? FileManager.default.removeItem(at: url)
    }

    /// The path of the folder, without a slash at the end.
    package var path: String { url.path }

    /// A path inside, there or not.
    package func path(_ name: String) -> URL { url.appendingPathComponent(name) }

    /// A path inside as text, there or not.
    package func filePath(_ name: String) -> String { path(name).path }

    /// A program inside: a script for the shell.
    ///
    /// Another process puts it there. Written by this one, it would be open for writing in whatever child a test beside
    /// this one starts at that moment, and could not be run meanwhile ("Text file busy").
    package func program(_ name: String, _ script: String) throws -> URL {
        let text = try file("\(name).sh", "#!/bin/sh\n\(script)\n")
        let made = try OutsideTool.run("install", ["-m", "755", text.path, filePath(name)])
        guard made.exitCode == 0 else { throw CocoaError(.fileWriteUnknown) }
        return path(name)
    }

    /// Writes a small file inside and says where it is.
    package func file(_ name: String, _ text: String) throws -> URL {
        try Data(text.utf8).write(to: path(name))
        return path(name)
    }

    /// The names of what is in the folder, sorted.
    package var contents: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
    }
}
