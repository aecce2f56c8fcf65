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
                try each(
                    FilingComparison(
                        shipment: listing.shipment, stage: stage, status: listing.status,
                        reference: listing.reference, plannedDeparture: listing.plannedDeparture,
                        otherPin: [old.pin, new.pin].contains(listing.checklist) ? nil : listing.checklist,
                        outcome: outcome(listing.shipment, old, new, day)))
            }
            last = end.shipment
        }
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
