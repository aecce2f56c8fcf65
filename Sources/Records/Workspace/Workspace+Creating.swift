package import DossierCore
package import Foundation
import Glibc

extension Workspace {
    /// Makes a workspace in a folder that does not exist or is empty.
    ///
    /// `preparing` fills it (library, signing key, first administrator) before it becomes one: the marker is written
    /// last, so the folder is a whole workspace or none. On any failure everything made is taken away again.
    ///
    /// - Throws: `WorkspaceError.notEmpty`, `.notAFolder`, `.file`, and whatever `preparing` throws.
    package static func create(
        at root: URL, on created: Instant? = nil, preparing: (Workspace) throws -> Void = { _ in }
    ) throws -> Workspace {
        let root = root.standardizedFileURL
        let madeRoot = try requireEmptyFolder(root)
        // Making the vault's folder is the claim: of two programs that start at once, one fails here and removes
        // nothing.
        let vault = try claimVault(in: root)
        do {
            for (name, mode) in [("bundles", mode_t(0o755)), ("keys", 0o700), ("library", 0o755)] {
                _ = try Folder.make(root.appendingPathComponent(name).path, mode: mode)
            }
            let register = try Register.create(at: root.appendingPathComponent(registerName))
            let workspace = Workspace(root: root, register: register, vault: vault, isReadOnly: false)
            try preparing(workspace)
            try WorkspaceMarker(created: created ?? now()).write(in: root)
            if madeRoot { try Folder.sync(root.deletingLastPathComponent().path) }
            return workspace
        } catch {
            try clear(root, andItself: madeRoot)
            throw (error as? FileFault).map { WorkspaceError.file($0) } ?? error
        }
    }

    /// Makes the folder if it is not there; returns whether it did.
    private static func requireEmptyFolder(_ root: URL) throws -> Bool {
        do throws(FileFault) {
            if try Folder.make(root.path) { return true }
            if let found = try Folder.names(in: root.path).first {
                throw FileFault(.makeFolder, found, code: ENOTEMPTY)
            }
            return false
        } catch {
            switch error.code {
            case ENOTEMPTY: throw WorkspaceError.notEmpty(path: root.path, found: error.path)
            case ENOTDIR: throw WorkspaceError.notAFolder(path: root.path)
            default: throw WorkspaceError.file(error)
            }
        }
    }

    private static func claimVault(in root: URL) throws -> FileVault {
        do {
            return try FileVault.create(at: root.appendingPathComponent(vaultName))
        } catch let error as VaultError {
            guard let fault = error.fault else { throw error }
            throw fault.code == EEXIST
                ? WorkspaceError.notEmpty(path: root.path, found: vaultName) : WorkspaceError.file(fault)
        }
    }

    private static func clear(_ root: URL, andItself: Bool) throws {
        if andItself {
            try FileManager.default.removeItem(at: root)
        } else {
            for name in try Folder.names(in: root.path) {
                try FileManager.default.removeItem(at: root.appendingPathComponent(name))
            }
        }
    }

    /// The host's clock; a workspace is made by a person at a machine, and says when.
    private static func now() -> Instant {
        let date = Date()
        return Instant(
            secondsSince1970: Int(date.timeIntervalSince1970.rounded(.down)),
            offsetMinutes: TimeZone.current.secondsFromGMT(for: date) / 60)
    }
}
