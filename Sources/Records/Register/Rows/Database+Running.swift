import DossierCore
import Foundation
import GRDB

/// Prepared once, run often: statements are written as SQL where they are used.
extension Database {
    func run(_ sql: String, _ arguments: StatementArguments = []) throws {
        try cachedStatement(sql: sql).execute(arguments: arguments)
    }

    func rows(_ sql: String, _ arguments: StatementArguments = []) throws -> [Row] {
        try Row.fetchAll(cachedStatement(sql: sql), arguments: arguments)
    }

    func first(_ sql: String, _ arguments: StatementArguments = []) throws -> Row? {
        try Row.fetchOne(cachedStatement(sql: sql), arguments: arguments)
    }

    func texts(_ sql: String, _ arguments: StatementArguments = []) throws -> [String] {
        try String.fetchAll(cachedStatement(sql: sql), arguments: arguments)
    }
}

/// The canonical JSON (RFC 8785) of a value, as text for a column.
func canonicalText(_ value: some Encodable) throws -> String {
    String(decoding: try CanonicalJSON.bytes(encoding: value), as: UTF8.self)
}

extension String {
    /// Whether both are the same bytes. Swift's `==` takes composed and decomposed characters for equal; signatures
    /// do not.
    func hasSameBytes(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
