package import DossierCore
package import Foundation
import Records

/// What a backup or a restore carried.
package struct BackupReport: Sendable {
    package let path: URL
    package let events: Int
    package let objects: Int
    package let bytes: Int
    package let bundles: Int
}

extension FilingOffice {
    /// Copies the workspace into a new folder and examines the copy in full; a copy that is not sound is not left behind.
    ///
    /// The register is copied first, by SQLite's own backup: whatever it mentions is in the vault already.
    package func backUp(to folder: URL) throws -> BackupReport {
        let target = folder.standardizedFileURL
        try Self.requireAbsent(target)
        let partial = target.deletingLastPathComponent()
            .appending(path: ".\(target.lastPathComponent).partial-\(ProcessInfo.processInfo.processIdentifier)")
        let files = FileManager.default
        try files.createDirectory(at: partial, withIntermediateDirectories: true)
        do {
            try workspace.register.backUp(to: partial.appending(path: "register.sqlite"))
            for name in ["vault", "bundles", "keys", "library", "workspace.json"] {
                let source = workspace.root.appending(path: name)
                guard files.fileExists(atPath: source.path) else { continue }
                try files.copyItem(at: source, to: partial.appending(path: name))
            }
            let report = try Self.examineCopy(at: partial, clock: clock)
            try files.moveItem(at: partial, to: target)
            return BackupReport(
                path: target, events: report.events, objects: report.objects, bytes: report.bytes,
                bundles: report.bundles)
        } catch {
            do { try files.removeItem(at: partial) } catch let cleaning { throw cleaning }
            throw error
        }
    }

    /// Makes a workspace from a backup, after examining it in full.
    package static func restore(
        from backup: URL, to folder: URL, clock: @escaping @Sendable () -> Instant = HostClock.now
    ) throws -> BackupReport {
        try requireAbsent(folder)
        let source = try open(at: backup, clock: clock)
        _ = try examineCopy(at: backup, clock: clock)
        return try source.backUp(to: folder)
    }

    private static func examineCopy(
        at path: URL, clock: @escaping @Sendable () -> Instant
    ) throws -> DoctorReport {
        let report = try open(at: path, clock: clock).examine(deep: true)
        guard report.isHealthy else {
            throw FilingError.backupInvalid(path: path.path, reasons: report.ailments.map { "\($0.part) \($0.object)" })
        }
        return report
    }

    private static func requireAbsent(_ folder: URL) throws {
        guard !FileManager.default.fileExists(atPath: folder.path) else { throw FilingError.targetExists(folder.path) }
    }
}
