import DossierCore
import GRDB

extension AuthorityEvent {
    func insert(at position: Int, of shipment: String, in db: Database) throws {
        try db.run(
            """
            INSERT INTO authorityEvent (shipment, position, kind, number, date, evidence, body)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [shipment, position, kind.rawValue, number, date.description, evidence.hex, canonicalText(self)])
    }
}
