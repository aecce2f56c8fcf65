package import DossierCore
import Foundation
import Records

extension Desk {
    /// Saves one record as a form says it: headings and cells as in a table of records.
    ///
    /// - Parameter basis: `FilingOffice.basis` of the record the form was drawn from, nil for a form of a new one.
    /// - Throws: `IntakeProblems`, each with the heading it stands under; `RecordMoved` when the record is not what the form
    ///   was drawn from, or is there although the form was for a new one. Nothing is saved then.
    package func save(
        _ kind: RecordKind, cells: [(heading: String, text: String)], basedOn basis: String?
    ) throws -> ImportReport {
        let files = RecordFiles(kind, cells: cells)
        // Of two forms sent at once, the second sees what the first saved.
        let lock = try WorkLock(on: office.root.path)
        return try withExtendedLifetime(lock) {
            let planned = try importRecords(files, dryRun: true)
            guard let key = planned.lines.first(where: { $0.kind == kind })?.key else {
                return try importRecords(files, dryRun: false)
            }
            guard try office.basis(of: kind, key: key) == basis else { throw RecordMoved(kind: kind, key: key) }
            return try importRecords(files, dryRun: false)
        }
    }
}

/// A record is not what a form was drawn from.
package struct RecordMoved: Error, Sendable, Hashable {
    package let kind: RecordKind
    package let key: String
}

extension FilingOffice {
    /// What tells one state of a record from another: the digest of its fields; nil when there is no such record.
    package func basis(of kind: RecordKind, key: String) throws -> String? {
        try workspace.register.record(kind, key: key).map { ContentDigest.of(CanonicalJSON.bytes($0)).hex }
    }
}

extension RecordFiles {
    /// A table of one row, as a form says it; empty cells are absent.
    fileprivate init(_ kind: RecordKind, cells: [(heading: String, text: String)]) {
        let filled = cells.filter { !$0.text.isEmpty }
        let rows = [filled.map(\.heading), filled.map(\.text)].map { row in
            row.map { "\"\($0.replacingOccurrences(of: "\"", with: "\"\""))\"" }.joined(separator: ",")
        }
        let file = SourceFile(name: "\(kind.plural).csv", bytes: Data((rows.joined(separator: "\r\n") + "\r\n").utf8))
        self.init([file], kind: kind)
    }
}

extension FilingOffice {
    /// What saving a record with this one cell would say, of the cell and of all that is not there. Reads only.
    ///
    /// - Returns: nothing for an empty cell, of which only the whole record can tell.
    package func problems(of kind: RecordKind, heading: String, text: String) throws -> [IntakeProblem] {
        guard text.contains(where: { !$0.isWhitespace }) else { return [] }
        let read = RecordFiles(kind, cells: [(heading, text)]).read
        do { _ = try read.checked(against: workspace.register.knownRecords(of: read)) } catch let found
            as IntakeProblems
        {
            return found.all
        }
        return []
    }

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
