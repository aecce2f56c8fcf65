package import DossierCore
package import Foundation

/// What became of a scan: each section with its pages, and what was filed of them.
package struct SplitReport: Sendable {
    /// A section and its fate.
    package struct Line: Sendable {
        package let section: ScanPlan.Section
        package let fate: Fate
    }

    /// What became of a section.
    package enum Fate: Sendable {
        case filed(AttachOutcome)
        /// Its sheet is there and no page follows: the paper is still to come.
        case awaited
        /// Not filed, and why.
        case heldBack(ScanPlan.Doubt)
        /// The filing would not have it, and why.
        case refused(Wording)
    }

    package let lines: [Line]
    package let pages: Int

    /// Whether every page of the scan is either a sheet or filed.
    package var isWhole: Bool {
        lines.allSatisfy { line in
            switch line.fate {
            case .filed, .awaited: true
            case .heldBack, .refused: false
            }
        }
    }
}

extension FilingOffice {
    /// A stack of cover sheets for exactly the papers a filing lacks on a day.
    package func coverSheets(_ shipment: String, asOf: Day? = nil) throws -> CoverStack {
        try CoverStack(check(shipment, asOf: asOf))
    }
}

extension Desk {
    /// Splits the scan of a stack at its cover sheets and files each paper in the slot its sheet names.
    ///
    /// A section that is in doubt or that the filing refuses is told and left out; it never keeps the others from being filed.
    /// - Throws: `CoverRefusal` when the scan cannot be read at all; then nothing was filed.
    package func split(
        _ scan: URL, for shipment: String, dryRun: Bool = false, progress: (Int, Int) -> Void = { _, _ in }
    ) throws -> SplitReport {
        _ = try office.dossier(shipment)
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "dossier-scan-" + String(UInt64.random(in: 0...UInt64.max), radix: 36))
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        defer { Self.remove(folder) }
        // Programs that run in another folder are given a whole path.
        let reader = ScanReader(scan: scan.absoluteURL, folder: folder)
        let count = try reader.pageCount()
        let plan = ScanPlan(try reader.pages(count) { progress($0, count) }, shipment: shipment)
        let name = scan.deletingPathExtension().lastPathComponent
        let lines = try plan.sections.map { section in
            SplitReport.Line(section: section, fate: try fate(of: section, name, reader, shipment, dryRun: dryRun))
        }
        return SplitReport(lines: lines, pages: count)
    }

    private func fate(
        of section: ScanPlan.Section, _ name: String, _ reader: ScanReader, _ shipment: String, dryRun: Bool
    ) throws -> SplitReport.Fate {
        if let doubt = section.doubt { return section.pages == nil ? .awaited(or: doubt) : .heldBack(doubt) }
        guard let pages = section.pages, let sheet = section.sheet else { return .awaited }
        let file = "\(name)-\(sheet.type.lowercased())-p\(pages.lowerBound)-\(pages.upperBound).pdf"
        do {
            let paper = try reader.cut(pages, to: file)
            let offer = DocumentOffer(file: paper, type: sheet.type, subject: sheet.subject)
            guard let outcome = try attach([offer], to: shipment, dryRun: dryRun).first else { return .awaited }
            return .filed(outcome)
        } catch {
            let (wording, kind) = ErrorExplanation.explain(error)
            // What would meet every other paper, too, is not the fate of one.
            if [.notPermitted, .fault, .inputOutput].contains(kind) { throw error }
            return .refused(wording)
        }
    }

    private static func remove(_ folder: URL) {
        // It lies where the system clears up; a failure to do so sooner changes nothing that was filed.
        do { try FileManager.default.removeItem(at: folder) } catch { return }
    }
}

extension SplitReport.Fate {
    /// A sheet without pages needs no pages held back, unless its code itself is at fault.
    fileprivate static func awaited(or doubt: ScanPlan.Doubt) -> SplitReport.Fate {
        switch doubt {
        case .hiddenSheets, .unseenPage: .awaited
        case .beforeFirst, .damagedCode, .otherShipment, .sheetTwice: .heldBack(doubt)
        }
    }
}
