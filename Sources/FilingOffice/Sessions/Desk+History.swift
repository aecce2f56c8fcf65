package import DossierCore
import Records

/// Whose history.
package enum HistoryScope: Sendable, Hashable {
    case filing(String)
    /// What a person did.
    case person(String)
    case everything
}

extension Desk {
    /// Who may read the trail.
    package static let historyRoles: [Role] = [
        .regulatorySpecialist, .regulatoryManager, .qaReviewer, .qaReleaser, .auditor,
    ]

    /// A page of the audit trail, the newest first; that it was read is an event itself (domain-brief DI-02).
    ///
    /// - Parameter before: only events with a lower sequence; nil begins at the newest.
    /// - Throws: `FilingError.unknownPerson`; `RegisterError.unknownShipment`.
    package func history(_ scope: HistoryScope, before: Int? = nil, limit: Int) throws -> [AuditEvent] {
        try require(Self.historyRoles, to: "history-read")
        let register = office.workspace.register
        let events: [AuditEvent]
        switch scope {
        case .filing(let shipment):
            _ = try office.dossier(shipment)
            events = Array(
                try register.auditEvents(ofShipment: shipment).reversed()
                    .drop { event in before.map { event.sequence >= $0 } ?? false }.prefix(limit))
        case .person(let code):
            guard try register.person(code: code) != nil else { throw FilingError.unknownPerson(code) }
            events = try register.auditEvents(byAgent: code, before: before ?? .max, limit: limit)
        case .everything:
            events = try register.auditEvents(before: before ?? .max, limit: limit)
        }
        if before == nil { try noteReading(of: scope) }
        return events
    }

    private func noteReading(of scope: HistoryScope) throws {
        guard !office.workspace.isReadOnly else { return }
        let object =
            switch scope {
            case .filing(let shipment): "filing \(shipment)"
            case .person(let code): "person \(code)"
            case .everything: "everything"
            }
        try office.workspace.register.note(
            AuditEntry(action: "history-read", objectKind: "history", objectID: object), by: agent, at: office.clock())
    }
}

extension Desk {
    /// A history as a CSV table (RFC 4180), oldest first, with a byte order mark for spreadsheets.
    ///
    /// - Throws: as `history`.
    package func historyTable(_ scope: HistoryScope) throws -> String {
        var lines = ["\u{FEFF}sequence,at,person,name,action,object,id,revision,reason,digest"]
        for event in try history(scope, limit: .max).reversed() {
            let cells = [
                "\(event.sequence)", "\(event.at)", event.agent.code, event.agent.name, event.action, event.objectKind,
                event.objectID, event.objectRevision.map { "\($0)" } ?? "", event.reason ?? "", event.digest.hex,
            ]
            lines.append(cells.map(Self.cell).joined(separator: ","))
        }
        return lines.joined(separator: "\r\n") + "\r\n"
    }

    /// A cell no spreadsheet takes for a formula.
    private static func cell(_ text: String) -> String {
        let tame = text.first.map { "=+-@\t\r".contains($0) } ?? false ? "'" + text : text
        guard tame.contains(where: { ",\"\r\n".contains($0) }) else { return tame }
        return "\"" + tame.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
