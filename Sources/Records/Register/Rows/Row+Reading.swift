import DossierCore
import Foundation
import GRDB

/// Reads stored values without trusting them: what cannot be understood is `RegisterError.damaged`, never a crash.
extension Row {
    func text(_ column: String) throws -> String {
        guard let text = String.fromDatabaseValue(self[column]) else { throw unreadable(column) }
        return text
    }

    func textIfPresent(_ column: String) throws -> String? {
        let value: DatabaseValue = self[column]
        return value.isNull ? nil : try text(column)
    }

    func integer(_ column: String) throws -> Int {
        guard let number = Int.fromDatabaseValue(self[column]) else { throw unreadable(column) }
        return number
    }

    func integerIfPresent(_ column: String) throws -> Int? {
        let value: DatabaseValue = self[column]
        return value.isNull ? nil : try integer(column)
    }

    /// A value that is kept as its text: a day, an instant, a digest, a reference.
    func value<T: TextCodable>(_ column: String, as type: T.Type = T.self) throws -> T {
        do { return try T(text(column)) } catch { throw unreadable(column) }
    }

    func valueIfPresent<T: TextCodable>(_ column: String, as type: T.Type = T.self) throws -> T? {
        try textIfPresent(column) == nil ? nil : try value(column)
    }

    /// A value that is kept as one word of a closed list.
    func word<T: RawRepresentable<String>>(_ column: String, as type: T.Type = T.self) throws -> T {
        guard let value = T(rawValue: try text(column)) else { throw unreadable(column) }
        return value
    }

    /// A value that is kept as JSON.
    func json<T: Decodable>(_ column: String, as type: T.Type = T.self) throws -> T {
        do { return try JSONValue.decode(from: text(column)) } catch { throw unreadable(column) }
    }

    /// The members of a JSON object.
    func members(_ column: String) throws -> [String: JSONValue] {
        do {
            if let members = try JSONValue(parsing: text(column)).object { return members }
        } catch { throw unreadable(column) }
        throw unreadable(column)
    }

    private func unreadable(_ column: String) -> RegisterError {
        let value: DatabaseValue = self[column]
        return .damaged(detail: "\(column) holds \(value.description.prefix(80))")
    }
}
