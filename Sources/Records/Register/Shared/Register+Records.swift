package import DossierCore
import Foundation
import GRDB

extension Register {
    /// The current version of a record, as JSON under the field names of record files.
    package func record(_ kind: RecordKind, key: String) throws -> JSONValue? {
        try read { db in
            try db.first(
                """
                SELECT body FROM record JOIN recordVersion USING (kind, key, version) WHERE kind = ? AND key = ?
                """, [kind.rawValue, key]
            )
            .map { try $0.json("body") }
        }
    }

    /// Keys of one kind, in order, a page at a time.
    package func keys(of kind: RecordKind, after: String? = nil, limit: Int) throws -> [String] {
        try read { db in
            try db.texts(
                "SELECT key FROM record WHERE kind = ? AND key > ? ORDER BY key LIMIT ?",
                [kind.rawValue, after ?? "", limit])
        }
    }

    /// Keys of that kind that a hurried eye takes for this one: another case, full-width, O for 0, I for 1.
    package func suggestions(for key: String, kind: RecordKind) throws -> [String] {
        try read { db in try db.suggestions(for: key, kind: kind) }
    }

    /// Every version a record has had, oldest first.
    package func versions(of kind: RecordKind, key: String) throws -> [RecordVersion] {
        try read { db in
            try db.rows(
                "SELECT * FROM recordVersion WHERE kind = ? AND key = ? ORDER BY version", [kind.rawValue, key]
            )
            .map {
                RecordVersion(
                    version: try $0.integer("version"), body: try $0.json("body"), writtenBy: try $0.text("writtenBy"),
                    writtenAt: try $0.value("writtenAt"))
            }
        }
    }

    /// The records of which a filing keeps an older version than the newest: the world has moved on since it was
    /// signed.
    package func outdatedRecords(of shipment: String) throws -> [OutdatedRecord] {
        try read { db in
            try db.rows(
                """
                SELECT kind, key, filingRecord.version AS relied, record.version AS newest
                FROM filingRecord JOIN record USING (kind, key)
                WHERE shipment = ? AND filingRecord.version <> record.version ORDER BY kind, key
                """, [shipment]
            )
            .map {
                OutdatedRecord(
                    kind: try $0.word("kind"), key: try $0.text("key"), relied: try $0.integer("relied"),
                    newest: try $0.integer("newest"))
            }
        }
    }
}

/// One version of a shared record.
package struct RecordVersion: Sendable, Hashable {
    /// From 1.
    package let version: Int
    package let body: JSONValue
    /// Code of the person who wrote it.
    package let writtenBy: String
    package let writtenAt: Instant
}

/// A record of which a filing keeps an older version.
package struct OutdatedRecord: Sendable, Hashable {
    package let kind: RecordKind
    package let key: String
    /// The version the filing keeps.
    package let relied: Int
    package let newest: Int
}
