package import DossierCore
package import Foundation
package import Records

/// The office of one workspace: what can be read without signing in, and the door to a desk.
///
/// One builder for the command line, the web and the tests. Holds only values; the register's transaction is what excludes.
package struct FilingOffice: Sendable {
    package let workspace: Workspace
    package let library: ReferenceLibrary
    /// The host's clock, or a test's.
    package let clock: @Sendable () -> Instant
    /// What it remembers between questions; nothing in a program that asks once.
    let memory: OfficeMemory?

    package init(
        workspace: Workspace, library: ReferenceLibrary, clock: @escaping @Sendable () -> Instant
    ) {
        self.init(workspace: workspace, library: library, clock: clock, memory: nil)
    }

    init(
        workspace: Workspace, library: ReferenceLibrary, clock: @escaping @Sendable () -> Instant,
        memory: OfficeMemory?
    ) {
        self.workspace = workspace
        self.library = library
        self.clock = clock
        self.memory = memory
    }

    /// Opens an existing workspace with the checklists in its own library.
    package static func open(
        at root: URL, clock: @escaping @Sendable () -> Instant = HostClock.now
    ) throws -> FilingOffice {
        let workspace = try Workspace.open(at: root)
        return FilingOffice(workspace: workspace, library: ReferenceLibrary(folder: workspace.library), clock: clock)
    }

    /// The workspace's folder.
    package var root: URL { workspace.root }

    /// Whether nothing can be written here.
    package var workspaceIsReadOnly: Bool { workspace.isReadOnly }

    /// - Throws: `WorkspaceError.readOnly` when nothing can be written here.
    package func requireWritable() throws { try workspace.requireWritable() }

    /// The host's calendar day.
    package var today: Day { clock().day }

    /// The edition new filings are judged by: the newest of the regime that is in effect.
    package func currentEdition() throws -> LoadedEdition {
        try library.edition(of: Self.regime, inEffectOn: today)
    }

    /// The regime this version opens filings under.
    package static let regime = "cell-export"

    /// The edition a filing is pinned to, byte for byte.
    package func checklist(of dossier: Dossier) throws -> Checklist {
        try library.edition(pinned: dossier.checklist).checklist
    }

    /// This program's version, as bundles and `--version` name it.
    package static let programVersion = "0.1.0"

    /// The nearest folder upward that holds a workspace.
    package static func nearestWorkspace(to folder: URL) -> URL? { Workspace.nearest(to: folder) }

    /// Everybody on the roster.
    package func people() throws -> [Person] { try workspace.register.people() }

    /// SHA-256 of the workspace's public key, in hexadecimal.
    package func keyFingerprint() throws -> String {
        try SigningKey.load(from: workspace.keys).publicKey.fingerprint
    }

    /// A filing as it stands.
    package func dossier(_ shipment: String) throws -> Dossier {
        try workspace.register.dossier(shipment)
    }
}

/// The host's clock, with the host's offset from UTC recorded.
package enum HostClock {
    @Sendable package static func now() -> Instant {
        let date = Date()
        return Instant(
            secondsSince1970: Int(date.timeIntervalSince1970.rounded(.down)),
            offsetMinutes: TimeZone.current.secondsFromGMT(for: date) / 60)
    }
}
