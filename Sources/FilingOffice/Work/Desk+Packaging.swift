package import DossierCore
package import Foundation
import Records
import Zip

/// A bundle that stands in the workspace.
package struct PackageReport: Sendable {
    package let receipt: BundleReceipt
    package let path: URL
    package let asOf: Day
    /// Nothing had changed since it was packaged; no new sequence was made.
    package let wasThere: Bool
    package let verification: VerificationReport
}

extension Desk {
    /// Packs a released filing: mints its reference, writes the bundle, verifies it, records it.
    ///
    /// May be repeated after an interruption at any point: the reference stays, and the same content gives the same bytes.
    /// - Parameters:
    ///   - output: where a copy goes besides the workspace's own.
    ///   - papers: PDF beside HTML, or HTML only.
    /// - Throws: `PaperError` when PDF is asked for and cannot be made; nothing is minted then.
    package func package(
        _ shipment: String, output: URL? = nil, asOf: Day? = nil, deflate: Bool = false, papers: PaperChoice = .pdf,
        progress: (@Sendable (UInt64) -> Void)? = nil
    ) throws -> PackageReport {
        try require(
            Permissions.roles(for: .reopened(reason: "")) + [.regulatorySpecialist, .regulatoryManager], to: "packaged")
        if let output, FileManager.default.fileExists(atPath: output.path) {
            throw FilingError.targetExists(output.path)
        }
        // A copy that cannot be put where it is wanted is refused before a reference is minted.
        if let output { try PathKind.requireRoom(for: output.path) }
        let report = try office.check(shipment, asOf: asOf)
        try requireReleased(report)
        let made =
            try alreadyPackaged(report)
            ?? alone(with: report) {
                let printer = try papers.printer()
                // A printer or typeface that is not there is missed before a reference is minted.
                if report.dossier.reference == nil { try printer?.tryOut(on: report.assessment.asOf) }
                return try newlyPackaged(report, deflate: deflate, printer: printer, progress: progress)
            }
        if let output { try FileManager.default.copyItem(at: made.path, to: output) }
        return made
    }

    private func requireReleased(_ report: CheckReport) throws {
        let dossier = report.dossier
        let pin = report.checklist.pin
        guard report.checklist.standing != .hypothetical else {
            throw FilingError.hypotheticalChecklist(id: pin.id, edition: pin.edition)
        }
        guard dossier.status == .locked, report.assessment.verdict == .ready else {
            throw FilingError.notReadyToPackage(
                shipment: dossier.shipment, status: dossier.status, verdict: report.assessment.verdict,
                blockers: report.assessment.blockers.map(\.id))
        }
        guard try dossier.validSignatures().contains(where: { $0.meaning == .released }) else {
            throw FilingError.contentChangedSinceRelease(shipment: dossier.shipment)
        }
    }

    /// The bundle made since the last release, if there is one; written again from its recipe when the file is gone.
    private func alreadyPackaged(_ report: CheckReport) throws -> PackageReport? {
        let released = try report.dossier.validSignatures().filter { $0.meaning == .released }.map(\.at).max()
        guard let receipt = report.dossier.bundles.last, let released, receipt.packagedAt >= released else {
            return nil
        }
        let path = office.bundlePath(receipt)
        let verification: VerificationReport
        if FileManager.default.fileExists(atPath: path.path) {
            verification = try BundleVerifier().verify(path.path, hashWholeFile: true)
            guard verification.isValid, verification.digest == receipt.digest else {
                throw FilingError.bundleDamaged(path: path.path, reference: receipt.reference)
            }
        } else {
            verification = try BundleRebuilder(vault: office.workspace.vault).rebuild(receipt, to: path.path)
        }
        return PackageReport(
            receipt: receipt, path: path, asOf: report.assessment.asOf, wasThere: true, verification: verification)
    }

    /// Packages while nobody else does: of two at once the one that is refused would otherwise already have replaced
    /// the file of the one on record.
    private func alone(with report: CheckReport, _ work: () throws -> PackageReport) throws -> PackageReport {
        let lock = try WorkLock(on: office.workspace.bundles.path)
        return try withExtendedLifetime(lock) {
            let current = try office.dossier(report.dossier.shipment).revision
            guard current == report.dossier.revision else {
                let shipment = report.dossier.shipment
                throw FilingError.refused(
                    .stale(shipment: shipment, basedOn: report.dossier.revision, current: current))
            }
            return try work()
        }
    }

    private func newlyPackaged(
        _ report: CheckReport, deflate: Bool, printer: PaperPrinter?, progress: (@Sendable (UInt64) -> Void)?
    ) throws -> PackageReport {
        let dossier = try withReference(report.dossier)
        let shipment = dossier.shipment
        let edition = try office.library.edition(pinned: dossier.checklist)
        let order = BundleOrder(
            dossier: dossier, sequence: dossier.bundles.count, assessment: report.assessment,
            checklist: edition.checklist, checklistFiles: edition.files.contents,
            events: try office.workspace.register.auditEvents(ofShipment: shipment), asOf: report.assessment.asOf,
            isDeflated: deflate, programVersion: FilingOffice.programVersion)
        let maker = BundleMaker(
            templates: try office.templates(), key: try SigningKey.load(from: office.workspace.keys),
            vault: office.workspace.vault, printer: printer)
        let content = try dossier.contentDigest()
        guard let reference = dossier.reference else {
            throw FilingError.contentChangedSinceRelease(shipment: shipment)
        }
        let name = BundleReceipt.name(reference, sequence: order.sequence)
        let path = office.workspace.bundles.appending(path: "\(name).zip")
        // What an interrupted packaging left beside the bundles; one that is being written is passed over.
        _ = try ZipWriter.sweepLeftovers(in: office.workspace.bundles.path)
        let made = try maker.make(order, at: path.path, progress: progress)
        let receipt = made.receipt(by: person.code, at: office.clock())
        _ = try change(shipment, basedOn: dossier.revision) { _ in [.packaged(receipt, content: content)] }
        return PackageReport(
            receipt: receipt, path: path, asOf: order.asOf, wasThere: false, verification: made.report)
    }

    /// The filing with its reference, minted now if it has none.
    private func withReference(_ dossier: Dossier) throws -> Dossier {
        if dossier.reference != nil { return dossier }
        let consignor = dossier.records.parties.first { $0.code == dossier.records.shipment.consignor }
        guard let code = consignor?.uscc else {
            throw FilingError.filerWithoutCode(party: dossier.records.shipment.consignor)
        }
        do {
            let now = office.clock()
            return try office.workspace.register.mintReference(
                for: dossier.shipment, district: code.districtCode, year: now.day.year, by: agent, at: now)
        } catch let refusal as Refusal {
            throw FilingError.refused(refusal)
        }
    }
}

extension FilingOffice {
    package func bundlePath(_ receipt: BundleReceipt) -> URL {
        workspace.bundles.appending(path: "\(receipt.name).zip")
    }

    /// Writes a recorded bundle again, byte for byte, from register and vault.
    ///
    /// - Parameter name: a reference (its last sequence is meant) or `reference_sequence`.
    package func rebuild(
        _ name: String, to output: URL, progress: (@Sendable (UInt64) -> Void)? = nil
    ) throws -> (receipt: BundleReceipt, report: VerificationReport) {
        guard !FileManager.default.fileExists(atPath: output.path) else { throw FilingError.targetExists(output.path) }
        try PathKind.requireRoom(for: output.path)
        let parts = name.split(separator: "_", maxSplits: 1).map(String.init)
        let shipments = try shipments(knownAs: parts.first ?? name)
        let receipts = try shipments.flatMap { try dossier($0).bundles }
        let wanted = parts.count == 2 ? receipts.first { $0.name == name.uppercased() } : receipts.last
        guard let receipt = wanted else { throw FilingError.nothingFound(name) }
        let report = try BundleRebuilder(vault: workspace.vault)
            .rebuild(receipt, to: output.path, progress: progress)
        return (receipt, report)
    }
}
