import DossierCore
import Foundation
package import Records

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
