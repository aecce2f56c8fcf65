package import Foundation

extension Workspace {
    /// Opens a workspace. One that cannot be written, or is asked for with `readOnly`, opens for reading: look-ups
    /// work, every write fails with a typed error.
    ///
    /// Brings an older schema up to date and removes what a crash left in the vault's staging folder.
    ///
    /// - Throws: `WorkspaceError.notAWorkspace`, `.newerFormat`, `.unreadableMarker`, `.incomplete`; `RegisterError`.
    package static func open(at root: URL, readOnly: Bool = false) throws -> Workspace {
        let root = root.standardizedFileURL
        _ = try WorkspaceMarker(in: root)
        let registerURL = root.appendingPathComponent(registerName)
        let vaultURL = root.appendingPathComponent(vaultName)
        for (url, name) in [(registerURL, registerName), (vaultURL, vaultName)]
        where !FileManager.default.fileExists(atPath: url.path) {
            throw WorkspaceError.incomplete(path: root.path, missing: name)
        }
        let isReadOnly = readOnly || ![root, registerURL, vaultURL].allSatisfy { Folder.isWritable($0.path) }
        let register = try Register.open(at: registerURL, readOnly: isReadOnly)
        let vault = FileVault(at: vaultURL, isReadOnly: isReadOnly)
        if !isReadOnly { try vault.sweep() }
        return Workspace(root: root, register: register, vault: vault, isReadOnly: isReadOnly)
    }
}
