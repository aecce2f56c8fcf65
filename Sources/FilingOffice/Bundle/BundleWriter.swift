package import DossierCore
package import Records
import Zip

/// Writes the zip of a bundle from its recipe: stored objects in a fixed order, nothing else.
package struct BundleWriter: Sendable {
    private let vault: any Vault

    /// A writer that takes its objects from this vault.
    package init(vault: any Vault) { self.vault = vault }

    /// Writes the bundle to a path, whole or not at all, and returns its length in bytes.
    ///
    /// Objects are hashed again on a second thread while they are written. Memory stays flat at any size.
    /// - Throws: `BundleError.objectDiffers` for a damaged object, `VaultError.missing` for one that is gone, `ZipError`.
    package func write(
        _ recipe: BundleRecipe, to path: String, progress: (@Sendable (UInt64) -> Void)? = nil
    ) throws -> Int {
        var writer = ZipWriter(
            path: path, method: recipe.isDeflated ? .deflated : .stored, nameLimit: PackageName.longestPath)
        for entry in recipe.entries {
            try writer.add("\(recipe.name)/\(entry.path)", from: VaultSource(entry: entry, vault: vault))
        }
        return Int(try writer.finish(progress: progress))
    }
}
