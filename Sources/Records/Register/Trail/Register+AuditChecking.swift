package import DossierCore
import GRDB

/// What a walk along the whole audit trail found.
package struct AuditTrailReport: Sendable, Hashable {
    /// How many events were read, up to and including the first bad one.
    package let checked: Int
    /// The number under which the first fault is found; nothing when the trail is whole.
    package let firstBad: Int?
    /// What is wrong there; empty when the trail is whole.
    package let faults: [AuditChain.Fault]
    /// Digest of the last good event; 64 zeros when there is none.
    package let head: ContentDigest

    package var isIntact: Bool { faults.isEmpty }
}

extension Register {
    /// Walks the whole trail and names its first bad event (domain-brief DI-03), one event in memory at a time.
    ///
    /// A trail cut off at its end is found too, under the number that should follow.
    package func auditFaults() throws -> AuditTrailReport {
        try read { db in
            let cursor = try Row.fetchCursor(db, sql: "SELECT * FROM auditEvent ORDER BY sequence")
            var previous: AuditEvent?
            var checked = 0
            while let row = try cursor.next() {
                checked += 1
                let (event, faults) = try Self.examine(AuditEventRow(row), after: previous)
                guard faults.isEmpty, let event else {
                    return AuditTrailReport(
                        checked: checked, firstBad: try row.integer("sequence"), faults: faults,
                        head: previous?.digest ?? AuditChain.origin)
                }
                previous = event
            }
            let head = previous?.digest ?? AuditChain.origin
            let isWhole = try Row.fetchOne(db, sql: "SELECT * FROM auditHead").map {
                try $0.integer("sequence") == checked && $0.text("digest") == head.hex
            }
            return AuditTrailReport(
                checked: checked, firstBad: isWhole == true ? nil : checked + 1,
                faults: isWhole == true ? [] : [.outOfSequence], head: head)
        }
    }

    private static func examine(
        _ row: AuditEventRow, after previous: AuditEvent?
    ) throws -> (AuditEvent?, [AuditChain.Fault]) {
        let event: AuditEvent
        do {
            event = try row.event()
        } catch is RegisterError {
            return (nil, [.altered])
        }
        var faults = try AuditChain.faults(of: event, after: previous)
        if try !AuditEventRow(event).isIdentical(to: row), !faults.contains(.altered) { faults.append(.altered) }
        return (event, faults)
    }
}
