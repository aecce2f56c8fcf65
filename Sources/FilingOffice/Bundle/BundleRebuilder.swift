package import DossierCore
import Foundation
package import Records

/// Writes a bundle again from its stored recipe: the same bytes, at any path, without rendering anything.
package struct BundleRebuilder: Sendable {
    private let vault: any Vault

    /// A rebuilder that takes recipe and objects from this vault.
    package init(vault: any Vault) { self.vault = vault }

    /// Rebuilds the bundle of a receipt and compares it with what was recorded.
    ///
    /// - Throws: `BundleError.recipeUnusable`, `.objectDiffers`, `.rebuiltDiffers`; `VaultError.missing`; `ZipError`.
    ///   Nothing is left at the path then.
    package func rebuild(
        _ receipt: BundleReceipt, to path: String, progress: (@Sendable (UInt64) -> Void)? = nil
    ) throws -> VerificationReport {
        let recipe: BundleRecipe
        let data = try vault.data(of: receipt.recipe)
        do throws(BundleRecipe.Unusable) {
            recipe = try BundleRecipe.read(data)
        } catch {
            throw BundleError.recipeUnusable(receipt.recipe, error)
        }
        _ = try BundleWriter(vault: vault).write(recipe, to: path, progress: progress)
        let report = try BundleVerifier().verify(path, hashWholeFile: true)
        guard let found = report.digest, found == receipt.digest else {
            try FileManager.default.removeItem(atPath: path)
            throw BundleError.rebuiltDiffers(expected: receipt.digest, found: report.digest ?? .zeros)
        }
        return report
    }
}
