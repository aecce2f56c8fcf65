package import DossierCore
package import Foundation

/// A file somebody handed in: its name as they know it, and its bytes.
package struct SourceFile: Sendable, Hashable {
    /// The most that is read of one file of records or of a checklist.
    package static let limit = 32 << 20

    /// The name it appears under in messages.
    package let name: String
    package let bytes: Data

    /// A file that is already in memory, as one sent through a form.
    package init(name: String, bytes: Data) {
        self.name = name
        self.bytes = bytes
    }

    /// Reads a file from the disk. Throws when there is none, when it is a folder, unreadable, or too large.
    package init(path: String, name: String? = nil) throws(SourceFault) {
        let place = SourcePlace(file: name ?? path)
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw SourceFault(.missing, at: place)
        }
        guard !isFolder.boolValue else { throw SourceFault(.folder, at: place) }
        let bytes: Data
        do {
            bytes = try Data(contentsOf: URL(filePath: path))
        } catch {
            throw SourceFault(.unreadable(error.localizedDescription), at: place)
        }
        self.init(name: name ?? path, bytes: bytes)
    }

    /// The ending of the name, in lower case: `yml`, `csv`.
    package var ending: String {
        name.split(separator: ".").count > 1 ? name.split(separator: ".").last.map { $0.lowercased() } ?? "" : ""
    }
}
