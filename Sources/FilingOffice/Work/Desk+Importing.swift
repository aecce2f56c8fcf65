package import DossierCore
import Records

/// What an import did, or with a dry run would do.
package struct ImportReport: Sendable {
    package struct Line: Sendable {
        package let kind: RecordKind
        package let key: String
        package let effect: Effect
        package let fields: [String]
    }

    package enum Effect: String, Sendable, CaseIterable {
        case created, changed, unchanged
    }

    package let lines: [Line]
    package let notes: [Wording]
    package let isDryRun: Bool

    package func count(_ effect: Effect) -> Int { lines.count { $0.effect == effect } }
}

extension Desk {
    /// Imports records from files in YAML, JSON or CSV: all of them or none, every mistake told with its place.
    ///
    /// - Parameter kind: what the rows of a table are, when its name does not say so.
    package func importRecords(paths: [String], kind: RecordKind? = nil, dryRun: Bool = false) throws -> ImportReport {
        try importRecords(RecordFiles(paths: paths, kind: kind), dryRun: dryRun)
    }

    /// Imports records that were read already, as `importRecords(paths:kind:dryRun:)` does.
    func importRecords(
        _ files: RecordFiles, dryRun: Bool, expecting expected: ExpectedRecord? = nil
    ) throws -> ImportReport {
        try require([.regulatorySpecialist, .regulatoryManager], to: "records-imported")
        let register = office.workspace.register
        let records = try files.read.checked(against: register.knownRecords(of: files.read))
        let pin = try office.currentEdition().checklist.pin
        let outcomes = try register.put(
            records.drafts, by: agent, at: office.clock(), pin: pin, dryRun: dryRun, expecting: expected)
        return ImportReport(
            lines: outcomes.map(ImportReport.Line.init), notes: files.notes.map(\.wording), isDryRun: dryRun)
    }
}

extension ImportReport.Line {
    fileprivate init(_ outcome: RecordOutcome) {
        switch outcome.effect {
        case .created: self.init(kind: outcome.kind, key: outcome.key, effect: .created, fields: [])
        case .changed(let fields): self.init(kind: outcome.kind, key: outcome.key, effect: .changed, fields: fields)
        case .unchanged: self.init(kind: outcome.kind, key: outcome.key, effect: .unchanged, fields: [])
        }
    }
}
