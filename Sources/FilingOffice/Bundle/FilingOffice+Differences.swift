package import DossierCore
import Records

/// Why two bundles of a filing are not compared.
package enum DifferenceRefusal: OfficeRefusal, Hashable {
    /// The filing has fewer than two bundles.
    case nothingToCompare(shipment: String, bundles: Int)
    /// No bundle of that sequence; those there are.
    case noSuchSequence(shipment: String, asked: Int, known: [Int])
    /// The later of two is asked for as the earlier, or the same one twice.
    case notEarlier(older: Int, newer: Int)
    /// What was kept of a bundle cannot be read.
    case keptUnreadable(bundle: String, file: String)
    /// A lot or waybill leads to several filings.
    case severalShipments(query: String, shipments: [String])

    package var kind: FilingErrorKind {
        switch self {
        case .nothingToCompare, .noSuchSequence: .doesNotHold
        case .notEarlier, .severalShipments: .badData
        case .keptUnreadable: .couldNotVerify
        }
    }

    package var explanation: Wording {
        switch self {
        case .nothingToCompare(let shipment, let bundles):
            Wording(
                zh: "发运 \(shipment) 有 \(bundles) 个资料包，没有上一序号可比。补正后再次打包，即可比较。",
                en:
                    "Shipment \(shipment) has \(bundles == 1 ? "one bundle" : "no bundle"), so there is no earlier sequence to compare with. Package a correction first."
            )
        case .noSuchSequence(let shipment, let asked, let known):
            Wording(
                zh:
                    "发运 \(shipment) 没有序号 \(BundleReceipt.fourDigits(asked)) 的资料包（现有 \(known.map(BundleReceipt.fourDigits).joined(separator: "、"))）。请核对序号。",
                en:
                    "Shipment \(shipment) has no bundle of sequence \(BundleReceipt.fourDigits(asked)) (there are \(known.map(BundleReceipt.fourDigits).joined(separator: ", "))). Compare the number."
            )
        case .notEarlier(let older, let newer):
            Wording(
                zh:
                    "序号 \(BundleReceipt.fourDigits(older)) 不早于 \(BundleReceipt.fourDigits(newer))。请在 --from 给出更早的序号。",
                en:
                    "Sequence \(BundleReceipt.fourDigits(older)) is not earlier than \(BundleReceipt.fourDigits(newer)). Name an earlier one with --from."
            )
        case .keptUnreadable(let bundle, let file):
            Wording(
                zh: "资料包 \(bundle) 留存的 \(file) 无法读出，不能比较。请从备份恢复文件库（dossier doctor --deep 会列出全部）。",
                en:
                    "\(file), as kept of bundle \(bundle), cannot be read, so nothing was compared. Restore the vault from a backup (dossier doctor --deep lists all)."
            )
        case .severalShipments(let query, let shipments):
            Wording(
                zh: "“\(query)”对应多个发运（\(shipments.joined(separator: "、"))）。请用发运号或内部编号查询。",
                en:
                    "\(query) leads to several shipments (\(shipments.joined(separator: ", "))). Name the shipment or the reference."
            )
        }
    }
}

extension FilingOffice {
    /// What differs between a bundle of a filing and an earlier one. Reads register and vault only; renders nothing.
    ///
    /// - Parameters:
    ///   - newer: a sequence; nil for the last.
    ///   - older: a sequence; nil for the one before the newer.
    /// - Throws: `DifferenceRefusal`; `FilingError.unknownShipment`; `VaultError.missing` when the vault lost what it kept.
    package func bundleDifference(
        ofShipment shipment: String, to newer: Int? = nil, from older: Int? = nil
    ) throws -> BundleDifference {
        let bundles = try dossier(shipment).bundles
        let known = bundles.map(\.sequence)
        func receipt(_ sequence: Int) throws(DifferenceRefusal) -> BundleReceipt {
            guard let found = bundles.first(where: { $0.sequence == sequence }) else {
                throw .noSuchSequence(shipment: shipment, asked: sequence, known: known)
            }
            return found
        }
        guard let last = known.last, bundles.count > 1 else {
            throw DifferenceRefusal.nothingToCompare(shipment: shipment, bundles: bundles.count)
        }
        let new = try receipt(newer ?? last)
        guard let before = older ?? known.last(where: { $0 < new.sequence }) else {
            throw DifferenceRefusal.notEarlier(older: new.sequence, newer: new.sequence)
        }
        let old = try receipt(before)
        guard old.sequence < new.sequence else {
            throw DifferenceRefusal.notEarlier(older: old.sequence, newer: new.sequence)
        }
        return BundleDifference(shipment: shipment, from: try kept(of: old), to: try kept(of: new))
    }

    /// The same, for whatever identifier leads to one filing; `reference_0002` names the newer bundle, too.
    package func bundleDifference(_ query: String, from older: Int? = nil) throws -> BundleDifference {
        let parts = query.split(separator: "_", maxSplits: 1).map(String.init)
        let named = parts.count == 2 ? Int(parts[1]) : nil
        let shipments = try shipments(knownAs: named == nil ? query : parts[0])
        guard let shipment = shipments.first, shipments.count == 1 else {
            throw DifferenceRefusal.severalShipments(query: query, shipments: shipments)
        }
        return try bundleDifference(ofShipment: shipment, to: named, from: older)
    }

    private func kept(
        of receipt: BundleReceipt
    ) throws -> (receipt: BundleReceipt, recipe: BundleRecipe, findings: [KeptFinding]) {
        let recipe: BundleRecipe
        let data = try workspace.vault.data(of: receipt.recipe)
        do throws(BundleRecipe.Unusable) {
            recipe = try BundleRecipe.read(data)
        } catch {
            throw BundleError.recipeUnusable(receipt.recipe, error)
        }
        guard let entry = recipe.entries.first(where: { $0.path == BundleLayout.assessment }),
            let findings = KeptFinding.all(in: try workspace.vault.data(of: entry.sha256))
        else { throw DifferenceRefusal.keptUnreadable(bundle: receipt.name, file: BundleLayout.assessment) }
        return (receipt, recipe, findings)
    }
}
