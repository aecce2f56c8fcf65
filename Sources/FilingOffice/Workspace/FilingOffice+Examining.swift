import DossierCore
import Foundation
import Records

extension FilingOffice {
    /// Examines the workspace: register, audit chain, every object the register relies on, bundles, library and key.
    ///
    /// - Parameter deep: also re-reads and re-hashes every object and verifies every bundle in full.
    package func examine(deep: Bool, progress: (Int) -> Void = { _ in }) throws -> DoctorReport {
        var report = DoctorReport(isDeep: deep)
        for problem in try workspace.register.integrityProblems() {
            report.ailments.append(
                .init(
                    part: "register", object: "register.sqlite",
                    wording: Wording(
                        zh: "登记库不完整：\(problem)。请从备份恢复。",
                        en: "The register is not sound: \(problem). Restore it from a backup.")))
        }
        try examineTrail(&report)
        try examineVault(&report, deep: deep, progress: progress)
        try examineBundles(&report, deep: deep)
        try examineLibraryAndKey(&report)
        try examineWebhooks(&report)
        return report
    }

    /// The audit trail re-read and re-hashed from its first event to its last, and nothing else.
    package func examineTrail() throws -> DoctorReport {
        var report = DoctorReport(isDeep: false)
        try examineTrail(&report)
        return report
    }

    private func examineTrail(_ report: inout DoctorReport) throws {
        let trail = try workspace.register.auditFaults()
        report.events = trail.checked
        guard let bad = trail.firstBad else { return }
        let faults = trail.faults.map(\.rawValue).joined(separator: ", ")
        report.ailments.append(
            .init(
                part: "audit", object: "event \(bad)",
                wording: Wording(
                    zh: "审计追踪自第 \(bad) 条起不可信（\(faults)）。请停止使用，保留现场并从备份恢复。",
                    en:
                        "The audit trail cannot be trusted from event \(bad) on (\(faults)). Stop, keep everything as it is, and restore from a backup."
                )))
    }

    private func examineVault(_ report: inout DoctorReport, deep: Bool, progress: (Int) -> Void) throws {
        let needed = try workspace.register.referencedDigests()
        var seen: Set<ContentDigest> = []
        try workspace.vault.forEachObject { digest, size in
            seen.insert(digest)
            report.objects += 1
            report.bytes += size
            if deep {
                do { _ = try workspace.vault.verify(digest) } catch {
                    report.ailments.append(Self.ailment("vault", digest.hex, error))
                }
                progress(report.bytes)
            }
        }
        let packed = try packedDigests(&report)
        for digest in needed.union(packed).subtracting(seen).sorted() {
            report.ailments.append(Self.ailment("vault", digest.hex, VaultError.missing(digest)))
        }
        report.orphans = seen.subtracting(needed).subtracting(packed).count
        for stranger in try workspace.vault.strangers() {
            report.ailments.append(
                .init(
                    part: "vault", object: stranger,
                    wording: Wording(
                        zh: "资料库中有不属于它的文件“\(stranger)”。请查明来源后移走。",
                        en:
                            "The vault holds a file that is not its own, \(stranger). Find out where it came from and move it away."
                    )))
        }
    }

    /// Everything the recorded bundles are rebuilt from.
    private func packedDigests(_ report: inout DoctorReport) throws -> Set<ContentDigest> {
        var digests: Set<ContentDigest> = []
        for bundle in try workspace.register.bundles() {
            digests.insert(bundle.receipt.recipe)
            do {
                let recipe = try BundleRecipe.read(workspace.vault.data(of: bundle.receipt.recipe))
                digests.formUnion(recipe.entries.map(\.sha256))
            } catch {
                report.ailments.append(Self.ailment("bundle", bundle.receipt.name, error))
            }
        }
        return digests
    }

    private func examineBundles(_ report: inout DoctorReport, deep: Bool) throws {
        for bundle in try workspace.register.bundles() {
            report.bundles += 1
            let path = bundlePath(bundle.receipt).path
            guard FileManager.default.fileExists(atPath: path) else {
                report.ailments.append(
                    .init(
                        part: "bundle", object: bundle.receipt.name,
                        wording: Wording(
                            zh: "资料包文件不在。请执行 dossier rebuild \(bundle.receipt.name) --output \(path)。",
                            en:
                                "The bundle's file is gone. Run dossier rebuild \(bundle.receipt.name) --output \(path)."
                        )))
                continue
            }
            guard deep else { continue }
            let verification = try BundleVerifier().verify(path, hashWholeFile: true)
            if !verification.isValid || verification.digest != bundle.receipt.digest {
                let error = FilingError.bundleDamaged(path: path, reference: bundle.receipt.reference)
                report.ailments.append(Self.ailment("bundle", bundle.receipt.name, error))
            }
        }
    }

    private func examineLibraryAndKey(_ report: inout DoctorReport) throws {
        do { _ = try SigningKey.load(from: workspace.keys) } catch {
            report.ailments.append(Self.ailment("key", SigningKey.fileName, error))
        }
        do { _ = try templates() } catch { report.ailments.append(Self.ailment("library", "DossierTemplates", error)) }
        do {
            for name in try library.names() {
                do { _ = try library.edition(of: name.id, name.edition) } catch {
                    report.ailments.append(Self.ailment("library", name.description, error))
                }
            }
        } catch {
            report.ailments.append(Self.ailment("library", "Checklists", error))
        }
    }

    private static func ailment(_ part: String, _ object: String, _ error: any Error) -> DoctorReport.Ailment {
        DoctorReport.Ailment(part: part, object: object, wording: ErrorExplanation.explain(error).wording)
    }
}
