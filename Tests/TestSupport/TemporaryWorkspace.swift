import DossierCore
package import Foundation
package import Records

/// A folder of its own for one test, gone with everything in it when nobody holds it any more.
package final class TemporaryFolder: Sendable {
    package let url: URL

    package init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("dossier-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// A path inside.
    package func path(_ name: String) -> URL { url.appendingPathComponent(name) }

    /// Writes a small file inside and says where it is.
    package func file(_ name: String, _ text: String) throws -> URL {
        try Data(text.utf8).write(to: path(name))
        return path(name)
    }
}

/// A workspace of its own for one test, with the sample people on its roster.
package struct TemporaryWorkspace: Sendable {
    package let folder: TemporaryFolder
    package let workspace: Workspace

    package var register: Register { workspace.register }
    package var vault: FileVault { workspace.vault }

    package init() throws {
        folder = try TemporaryFolder()
        workspace = try Workspace.create(at: folder.path("workspace"), on: Samples.instant)
        for person in Samples.people {
            try workspace.register.add(person, passphrase: nil, by: .program, at: Samples.instant)
        }
    }

    /// One that holds the sample shipment.
    package static func withShipment() throws -> TemporaryWorkspace {
        let made = try TemporaryWorkspace()
        _ = try made.register.put(
            Samples.shipmentRecords(), by: Samples.specialist, at: Samples.instant, pin: Samples.pin)
        return made
    }
}
