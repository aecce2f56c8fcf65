import DossierCore
import Foundation
import GRDB

/// An audit event as its columns hold it, to the byte.
///
/// An event is intact only if it encodes to exactly these columns: a second spelling of the same value (a space
/// inside the JSON, a `t` for the `T` of an instant) would otherwise be a change nobody sees.
struct AuditEventRow {
    let sequence: Int
    /// Name and value of each other column, in the order of the table.
    private let columns: [(name: String, value: DatabaseValue)]

    init(_ row: Row) throws {
        sequence = try row.integer("sequence")
        columns = row.filter { $0.0 != "sequence" }.map { ($0.0, $0.1) }
    }

    init(_ event: AuditEvent) throws {
        sequence = event.sequence
        columns = [
            ("at", event.at.description.databaseValue),
            ("agentCode", event.agent.code.databaseValue),
            ("agentName", event.agent.name.databaseValue),
            ("agentRoles", try canonicalText(event.agent.roles).databaseValue),
            ("agentOrigin", event.agent.origin.databaseValue),
            ("action", event.action.databaseValue),
            ("objectKind", event.objectKind.databaseValue),
            ("objectID", event.objectID.databaseValue),
            ("objectRevision", event.objectRevision.databaseValue),
            ("alterations", try canonicalText(event.alterations).databaseValue),
            ("reason", event.reason.databaseValue),
            ("checklist", try event.checklist.map { try canonicalText($0) }.databaseValue),
            ("previous", event.previous.hex.databaseValue),
            ("digest", event.digest.hex.databaseValue),
        ]
    }

    /// - Throws: `RegisterError.damaged` when a column cannot be understood.
    func event() throws -> AuditEvent {
        let row = Row(Dictionary(columns.map { ($0.name, $0.value) }) { first, _ in first })
        let person = Person(
            code: try row.text("agentCode"), name: try row.text("agentName"), roles: try row.json("agentRoles"))
        return AuditEvent(
            sequence: sequence, at: try row.value("at"), agent: Agent(person, origin: try row.text("agentOrigin")),
            action: try row.text("action"), objectKind: try row.text("objectKind"), objectID: try row.text("objectID"),
            objectRevision: try row.integerIfPresent("objectRevision"), alterations: try row.json("alterations"),
            reason: try row.textIfPresent("reason"),
            checklist: try row.textIfPresent("checklist") == nil ? nil : try row.json("checklist"),
            previous: try row.value("previous"), digest: try row.value("digest"))
    }

    func insert(into db: Database) throws {
        let names = columns.map(\.name).joined(separator: ", ")
        let places = columns.map { _ in "?" }.joined(separator: ", ")
        try db.run(
            "INSERT INTO auditEvent (sequence, \(names)) VALUES (?, \(places))",
            StatementArguments([sequence.databaseValue] + columns.map(\.value)))
    }

    /// Whether both hold the same bytes in every column.
    func isIdentical(to other: AuditEventRow) -> Bool {
        sequence == other.sequence
            && columns.elementsEqual(other.columns) { $0.name == $1.name && Self.same($0.value, $1.value) }
    }

    private static func same(_ left: DatabaseValue, _ right: DatabaseValue) -> Bool {
        if case .string(let left) = left.storage, case .string(let right) = right.storage {
            return left.hasSameBytes(as: right)
        }
        return left == right
    }
}
