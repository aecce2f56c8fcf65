package import Foundation

/// One folder with everything an office holds.
///
///     register.sqlite     the register
///     vault/              documents by SHA-256
///     bundles/            the bundles that went out
///     keys/               the signing key, for the owner's eyes only
///     library/            checklists and templates in use here
///     workspace.json      format number; a folder without it is no workspace
package struct Workspace: Sendable {
    package let root: URL
    package let register: Register
    package let vault: FileVault
    /// Whether every write is refused, because the folder cannot be written or because that was asked for.
    package let isReadOnly: Bool

    package var bundles: URL { root.appendingPathComponent("bundles", isDirectory: true) }
    package var keys: URL { root.appendingPathComponent("keys", isDirectory: true) }
    package var library: URL { root.appendingPathComponent("library", isDirectory: true) }

    /// The nearest folder that is a workspace: this one, or the first above it.
    package static func nearest(to folder: URL) -> URL? {
        var folder = folder.standardizedFileURL
        while true {
            let names = [WorkspaceMarker.name, registerName]
            if names.allSatisfy({ FileManager.default.fileExists(atPath: folder.appendingPathComponent($0).path) }) {
                return folder
            }
            let above = folder.deletingLastPathComponent().standardizedFileURL
            if above.path == folder.path || folder.path == "/" { return nil }
            folder = above
        }
    }

    /// - Throws: `WorkspaceError.readOnly` when nothing may be written here.
    package func requireWritable() throws {
        if isReadOnly { throw WorkspaceError.readOnly(path: root.path) }
    }

    static let registerName = "register.sqlite"
    static let vaultName = "vault"
}
