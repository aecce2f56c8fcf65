package import DossierCore
package import Foundation
import Records

extension FilingOffice {
    /// Makes a workspace: register, vault, library, signing key, and its maker as administrator; whole or not at all.
    ///
    /// - Parameter library: a folder with `Checklists` and `DossierTemplates`; nil for those shipped.
    package static func create(
        at root: URL, library: URL? = nil, maker: Person, origin: String,
        clock: @escaping @Sendable () -> Instant = HostClock.now
    ) throws -> FilingOffice {
        let shipped = try ShippedLibrary.find(named: library)
        let offered = ReferenceLibrary(folder: shipped)
        if let supposed = try offered.names().first(where: \.isHypothetical) {
            throw FilingError.hypotheticalInLibrary(
                id: supposed.id, edition: supposed.edition, library: shipped.path(percentEncoded: false))
        }
        _ = try offered.edition(of: regime, inEffectOn: clock().day)
        _ = try Workspace.create(at: root, on: clock()) { workspace in
            try ShippedLibrary.copy(from: shipped, to: workspace.library)
            _ = try SigningKey.create(in: workspace.keys)
            let agent = Agent(maker, origin: origin)
            try workspace.register.add(maker, passphrase: nil, by: agent, at: clock())
        }
        return try open(at: root, clock: clock)
    }

    /// The templates papers are rendered from.
    package func templates() throws -> TemplateSet {
        try TemplateSet.load(from: workspace.library.appending(path: "DossierTemplates"))
    }
}
