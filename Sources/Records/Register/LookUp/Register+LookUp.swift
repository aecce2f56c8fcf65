import DossierCore
import Foundation
import GRDB

extension Register {
    /// Every filing known under this text: reference, authority's number, shipment, lot, air waybill or bundle hash.
    ///
    /// Case, full-width characters and spaces do not matter; an air waybill may come with or without its hyphen.
    package func lookUp(_ text: String) throws -> [LookupHit] {
        try read { db in
            try db.rows(Self.lookUpSQL, [IdentifierKind.key(of: text)]).map { row in
                LookupHit(
                    kind: try row.word("kind"), value: try row.text("value"), shipment: try row.text("shipment"))
            }
        }
    }

    static let lookUpSQL = "SELECT kind, value, shipment FROM identifier WHERE key = ? ORDER BY kind, shipment"
}

extension IdentifierKind {
    /// Upper case, normalisation form KC, without spaces.
    static func key(of text: String) -> String {
        text.folded.uppercased().filter { !$0.isWhitespace }
    }

    /// The keys under which a value of this kind is found.
    func keys(of value: String) -> [String] {
        let key = Self.key(of: value)
        return self == .airWaybill ? [key, key.filter { $0 != "-" }] : [key]
    }
}

extension Database {
    /// Makes these the filing's identifiers of one kind, in place of those it had.
    func index(_ kind: IdentifierKind, _ values: [String], of shipment: String) throws {
        try run("DELETE FROM identifier WHERE shipment = ? AND kind = ?", [shipment, kind.rawValue])
        for value in values {
            for key in kind.keys(of: value) {
                try run(
                    "INSERT INTO identifier (key, kind, shipment, value) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                    [key, kind.rawValue, shipment, value])
            }
        }
    }
}
