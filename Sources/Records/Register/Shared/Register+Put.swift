package import DossierCore
import GRDB

extension Register {
    /// Creates and changes shared records, all of them or none, in any order.
    ///
    /// A new shipment opens its filing, pinned to `pin`, with its creator as preparer. A changed record becomes a
    /// new version, moves every open filing that relies on it to its next revision and back to preparation, and
    /// makes the person a preparer of it; filings that are locked or further on keep the version that was signed. A
    /// record that is already as asked leaves no trace. With `dryRun` everything is done and undone.
    ///
    /// - Parameter expected: a record with the version it must still have; nil to ask for none.
    /// - Throws: `RegisterError.unknownReferences` with all of them, `.contradiction`; `Refusal.notOpen` for a
    ///   changed shipment whose filing is not open; `StaleRecord`.
    package func put(
        _ records: [RecordDraft], by agent: Agent, at instant: Instant, pin: ChecklistPin, dryRun: Bool = false,
        expecting expected: ExpectedRecord? = nil
    ) throws -> [RecordOutcome] {
        try undone(if: dryRun) { [self] in
            try act(by: agent, at: instant) { act in
                try act.requireEnabled()
                if let expected { try act.db.require(expected) }
                var outcomes: [RecordOutcome] = []
                for draft in records { outcomes.append(try act.put(draft)) }
                try act.requireReferences(of: records)
                for shipment in Self.created(.shipment, in: outcomes) { try act.openFiling(of: shipment, pin: pin) }
                try act.updateFilings(relyingOn: outcomes)
                if dryRun { throw Undo(outcomes: outcomes) }
                return outcomes
            }
        }
    }

    private static func created(_ kind: RecordKind, in outcomes: [RecordOutcome]) -> [String] {
        outcomes.filter { $0.kind == kind && $0.effect == .created }.map(\.key)
    }

    private func undone(if dryRun: Bool, _ work: () throws -> [RecordOutcome]) throws -> [RecordOutcome] {
        do { return try work() } catch let undo as Undo where dryRun { return undo.outcomes }
    }
}

/// A record and the version somebody looked at before asking for a change.
package struct ExpectedRecord: Sendable, Hashable {
    package let kind: RecordKind
    package let key: String
    /// From 1; 0 where there must be no such record yet.
    package let version: Int

    /// A record at a version.
    package init(_ kind: RecordKind, key: String, version: Int) {
        self.kind = kind
        self.key = key
        self.version = version
    }
}

/// Somebody changed a record since it was looked at. Facts only.
package struct StaleRecord: Error, Sendable, Hashable {
    package let expected: ExpectedRecord
    /// The version there is; 0 for none.
    package let current: Int
}

extension Database {
    fileprivate func require(_ expected: ExpectedRecord) throws {
        let row = try first(
            "SELECT version FROM record WHERE kind = ? AND key = ?", [expected.kind.rawValue, expected.key])
        let current = try row?.integer("version") ?? 0
        guard current == expected.version else { throw StaleRecord(expected: expected, current: current) }
    }
}

/// Leaves a transaction with its outcomes and takes everything else back.
private struct Undo: Error {
    let outcomes: [RecordOutcome]
}
