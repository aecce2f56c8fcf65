import DossierCore
import Foundation
import Glibc

/// `workspace.json`: says that a folder is a workspace, of which format, and since when. Written last.
struct WorkspaceMarker: Codable {
    /// The layout of the workspace's folder.
    let format: Int
    let created: Instant

    static let name = "workspace.json"
    /// The newest format this program knows, and the one it writes.
    static let supported = 1

    /// - Throws: `WorkspaceError.notAWorkspace`, `.unreadableMarker`, `.newerFormat`, `.file`.
    init(in root: URL) throws {
        let path = root.appendingPathComponent(Self.name).path
        let data: Data
        do throws(FileFault) {
            data = try Self.read(path)
        } catch {
            throw error.isAbsent ? WorkspaceError.notAWorkspace(path: root.path) : .file(error)
        }
        // The format is read on its own first: a newer one may say everything else differently.
        guard let format = (try? JSONValue(parsing: data))?["format"]?.integer, format >= 1 else {
            throw WorkspaceError.unreadableMarker(path: path)
        }
        guard format <= Self.supported else {
            throw WorkspaceError.newerFormat(path: root.path, found: format, supported: Self.supported)
        }
        do { self = try JSONDecoder().decode(Self.self, from: data) } catch {
            throw WorkspaceError.unreadableMarker(path: path)
        }
    }

    init(created: Instant) {
        format = Self.supported
        self.created = created
    }

    /// Writes the marker beside its place, syncs it and renames it: from then on the folder is a workspace.
    func write(in root: URL) throws {
        let path = root.appendingPathComponent(Self.name).path
        let text = "{\n  \"format\": \(format),\n  \"created\": \"\(created)\"\n}\n"
        let temporary = path + ".new"
        let file = try OpenFile(temporary, O_WRONLY | O_CREAT | O_EXCL, mode: 0o644)
        try Data(text.utf8).withUnsafeBytes { try file.write($0) }
        try file.sync()
        try file.close()
        try Folder.rename(temporary, to: path)
        try Folder.sync(root.path)
    }

    /// A marker is a few lines; of a file that is not one we do not read more than we need to see that.
    private static func read(_ path: String) throws(FileFault) -> Data {
        try OpenFile(path, O_RDONLY).readAll(atMost: 65_536)
    }
}
