package import DossierCore
import Foundation
import Records

/// Whether a filing can still change, and so whether another edition could still be adopted for it.
package enum FilingStage: String, Sendable, Hashable, CaseIterable {
    /// In preparation or internal review.
    case open
    /// Released and not yet submitted; it would have to be opened again.
    case locked
    /// Submitted or later. Whatever another edition says, it stays what it is.
    case sent

    /// What the filings of a stage are called, and what that means for another edition.
    package var title: Wording {
        switch self {
        case .open: Wording(zh: "进行中的备案", en: "Open filings")
        case .locked:
            Wording(
                zh: "已锁定、未提交的备案（改用新版须先重新打开）",
                en: "Locked and not yet submitted (to be reopened before they could move)")
        case .sent:
            Wording(zh: "已提交的备案（仅供参考，不会改动）", en: "Already submitted (for information; they stay as they are)")
        }
    }

    /// The stage of a status.
    package init(_ status: DossierStatus) {
        self = status.isOpen ? .open : status == .locked ? .locked : .sent
    }
}

/// What becomes of one filing when the newer edition judges it in place of the older.
package struct FilingComparison: Sendable {
    package let shipment: String
    package let stage: FilingStage
    package let status: DossierStatus
    package let reference: FilingReference?
    package let plannedDeparture: Day
    /// The edition the filing is pinned to, when that is neither of the two compared.
    package let otherPin: ChecklistPin?
    /// What differs, or why the filing could not be judged.
    package let outcome: Outcome

    package enum Outcome: Sendable {
        case judged(AssessmentDiff)
        case notJudged(Wording)
    }

    /// Whether anything comes out otherwise, or could not be judged.
    package var isDifferent: Bool {
        if case .judged(let diff) = outcome { !diff.isEmpty } else { true }
    }
}

extension FilingOffice {
    /// Judges every filing of a stage by both editions on one day, in the order of shipments and one at a time.
    ///
    /// Reads only. A filing that cannot be read is told as one that could not be judged, and the others go on.
    /// - Parameter each: Gets every filing, unchanged ones too.
    package func compareFilings(
        _ stage: FilingStage, from old: Checklist, to new: Checklist, asOf: Day? = nil,
        each: (FilingComparison) throws -> Void
    ) throws {
        let day = asOf ?? today
        var last: String?
        while true {
            let page = try workspace.register.listings(after: last, limit: 500)
            guard let end = page.last else { return }
            for listing in page where FilingStage(listing.status) == stage {
                try each(compared(listing, old, new, day))
            }
            last = end.shipment
        }
    }

    /// Judges the next filings by both editions, in the order of shipments: of a workspace of any size, so many at a time.
    ///
    /// - Parameters:
    ///   - after: the `next` of the part before; nil begins at the first.
    ///   - limit: how many filings are judged, those that come out the same among them.
    /// - Returns: all that were judged; `next` is nil at the end.
    package func compareFilings(
        from old: Checklist, to new: Checklist, after: String?, limit: Int, asOf: Day? = nil
    ) throws -> (filings: [FilingComparison], next: String?) {
        let found = try workspace.register.listings(after: after, limit: limit + 1)
        let shown = found.prefix(limit)
        return (
            shown.map { compared($0, old, new, asOf ?? today) }, found.count > limit ? shown.last?.shipment : nil
        )
    }

    private func compared(
        _ listing: FilingListing, _ old: Checklist, _ new: Checklist, _ day: Day
    ) -> FilingComparison {
        FilingComparison(
            shipment: listing.shipment, stage: FilingStage(listing.status), status: listing.status,
            reference: listing.reference, plannedDeparture: listing.plannedDeparture,
            otherPin: [old.pin, new.pin].contains(listing.checklist) ? nil : listing.checklist,
            outcome: outcome(listing.shipment, old, new, day))
    }

    private func outcome(
        _ shipment: String, _ old: Checklist, _ new: Checklist, _ day: Day
    ) -> FilingComparison.Outcome {
        do {
            let dossier = try dossier(shipment)
            return .judged(
                AssessmentDiff(
                    from: Assessor.assess(dossier, against: old, asOf: day),
                    to: Assessor.assess(dossier, against: new, asOf: day)))
        } catch {
            return .notJudged(ErrorExplanation.explain(error).wording)
        }
    }
}

extension ReferenceLibrary {
    /// An edition by its folder, by `id@edition`, or the latest by `id`; names are looked up in the libraries in turn.
    package static func edition(written text: String, in libraries: [ReferenceLibrary]) throws -> LoadedEdition {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: text, isDirectory: &isFolder), isFolder.boolValue {
            return try LoadedEdition(folder: URL(filePath: text), depth: .judging)
        }
        if text.contains("/") { throw FilingError.notAFolder(text) }
        let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        var first: LibraryError?
        for library in libraries {
            do {
                return try library.edition(of: parts[0], parts.count == 2 ? parts[1] : nil)
            } catch let error {
                switch error {
                case .unknownChecklist, .unknownEdition: first = first ?? error
                default: throw error
                }
            }
        }
        throw first ?? LibraryError.unknownChecklist(parts[0], known: [])
    }
}
