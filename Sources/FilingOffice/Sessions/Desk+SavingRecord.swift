package import DossierCore
import Foundation
import Records

extension Desk {
    /// Saves one record as a form says it: headings and cells as in a table of records.
    ///
    /// - Throws: `IntakeProblems`, each with the heading it stands under.
    package func save(_ kind: RecordKind, cells: [(heading: String, text: String)]) throws -> ImportReport {
        let filled = cells.filter { !$0.text.isEmpty }
        let rows = [filled.map(\.heading), filled.map(\.text)].map { row in
            row.map { "\"\($0.replacingOccurrences(of: "\"", with: "\"\""))\"" }.joined(separator: ",")
        }
        let file = SourceFile(name: "\(kind.plural).csv", bytes: Data((rows.joined(separator: "\r\n") + "\r\n").utf8))
        return try importRecords(RecordFiles([file], kind: kind), dryRun: false)
    }
}

extension FilingOffice {
    /// Keys of the records of one kind, in order, a page at a time.
    package func recordKeys(_ kind: RecordKind, after: String? = nil, limit: Int) throws -> [String] {
        try workspace.register.keys(of: kind, after: after, limit: limit)
    }

    /// The cells of a record, by the headings of a table of records; nothing when there is no such record.
    package func cells(_ kind: RecordKind, key: String) throws -> [String: String]? {
        guard let members = try workspace.register.record(kind, key: key)?.object else { return nil }
        var cells: [String: String] = [:]
        for (name, value) in members {
            if case .object(let texts) = value {
                for (language, text) in texts { cells["\(name).\(language)"] = Self.cell(text) }
            } else {
                cells[name] = Self.cell(value)
            }
        }
        return cells
    }

    /// Shipments whose filing relies on a record.
    package func shipments(relyingOn kind: RecordKind, key: String) throws -> [String] {
        try workspace.register.shipments(of: kind, key: key)
    }

    private static func cell(_ value: JSONValue) -> String {
        switch value {
        case .string(let text): text
        case .integer(let number): String(number)
        case .bool(let truth): truth ? "yes" : "no"
        case .array(let elements): elements.map(cell).joined(separator: "; ")
        case .object(let members):
            RecordSchema.line.map { members[$0.name].map(cell) ?? "" }.joined(separator: ":")
        default: ""
        }
    }
}
