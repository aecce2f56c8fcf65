package import DossierCore
import Foundation
package import Records

/// A bundle that was written and found valid: what the register needs for its receipt.
package struct MadeBundle: Sendable {
    /// Reference and sequence.
    package let name: BundleName
    /// SHA-256 of the zip file.
    package let digest: ContentDigest
    /// SHA-256 of `tagmanifest-sha256.txt`.
    package let manifest: ContentDigest
    /// Bytes.
    package let size: Int
    /// SHA-256 of the stored recipe.
    package let recipe: ContentDigest
    /// What verifying our own file said.
    package let report: VerificationReport

    /// The receipt for the register.
    package func receipt(by person: String, at instant: Instant) -> BundleReceipt {
        BundleReceipt(
            reference: name.reference, sequence: name.sequence, digest: digest, manifest: manifest, size: size,
            recipe: recipe, packagedBy: person, packagedAt: instant)
    }
}

/// Makes bundles: renders the papers, stores everything generated in the vault, writes the zip, verifies it.
///
/// No clock, no chance, no locale: the same order gives the same bytes, so a step interrupted may simply be repeated.
package struct BundleMaker: Sendable {
    let templates: TemplateSet
    let key: SigningKey
    let vault: any Vault
    let printer: PaperPrinter?

    /// A maker that renders with these templates, signs with this key and stores in this vault.
    ///
    /// - Parameter printer: makes the PDF beside each page; without one the papers are HTML only, and the bundle says so.
    package init(templates: TemplateSet, key: SigningKey, vault: any Vault, printer: PaperPrinter?) {
        self.templates = templates
        self.key = key
        self.vault = vault
        self.printer = printer
    }

    /// Makes the bundle at a path; a file that is there is replaced when the new one is complete.
    ///
    /// - Parameter progress: told the number of bytes written to the zip.
    /// - Throws: `BundleError`; `VaultError.missing`; `ZipError` when the disk fails. Nothing is left at the path then
    ///   that was not there before.
    package func make(
        _ order: BundleOrder, at path: String, progress: (@Sendable (UInt64) -> Void)? = nil
    ) throws -> MadeBundle {
        let (recipe, name) = try prepare(order)
        let stored = try vault.put(recipe.data())
        let size = try BundleWriter(vault: vault).write(recipe, to: path, progress: progress)
        let report = try BundleVerifier().verify(path, trustedKey: key.publicKey.pem, hashWholeFile: true)
        guard report.isValid, let digest = report.digest, let manifest = report.manifest else {
            try FileManager.default.removeItem(atPath: path)
            throw BundleError.invalidAfterWriting(path: path, report.faults)
        }
        return MadeBundle(
            name: name, digest: digest, manifest: manifest, size: size, recipe: stored, report: report)
    }

    /// Renders and stores everything generated; what is left is to write the zip.
    func prepare(_ order: BundleOrder) throws -> (recipe: BundleRecipe, name: BundleName) {
        try order.check()
        let plan: BundlePlan
        do throws(BundlePlan.Problem) {
            plan = try BundlePlan(order.dossier, sequence: order.sequence, checklist: order.checklist)
        } catch {
            throw BundleError.notPlanned(error)
        }
        let contents = try BundleContents(order, plan: plan, templates: templates, key: key, printer: printer)
        let generated = contents.files.sorted { Manifest.precedes($0.key, $1.key) }
        try store(generated.map(\.value))
        let entries =
            generated.map { BundleRecipe.Entry(path: $0.key, sha256: ContentDigest.of($0.value), size: $0.value.count) }
            + plan.documents.map {
                BundleRecipe.Entry(path: $0.path, sha256: $0.document.digest, size: $0.document.size)
            }
        return (BundleRecipe(name: plan.name, isDeflated: order.isDeflated, entries: entries), plan.name)
    }

    /// Puts the generated files into the vault, all of them or none.
    private func store(_ files: [Data]) throws {
        var staged: [StagedObject] = []
        do {
            for file in files { staged.append(try vault.stage(file)) }
            try vault.commit(staged)
        } catch {
            vault.discard(staged)
            throw error
        }
    }
}
