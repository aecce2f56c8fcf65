import DossierCore
import GRDB

extension Signature {
    init(row: Row) throws {
        self.init(
            person: try row.text("person"), name: try row.text("name"), meaning: try row.word("meaning"),
            at: try row.value("at"), content: try row.value("content"),
            voidedBecause: try row.textIfPresent("voidedBecause"))
    }

    /// Writes the signature in its place; one that is there already only becomes void.
    func write(at position: Int, of shipment: String, in db: Database) throws {
        try db.run(
            """
            INSERT INTO signature (shipment, position, person, name, meaning, at, content, voidedBecause)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (shipment, position) DO UPDATE SET voidedBecause = excluded.voidedBecause
            """,
            [shipment, position, person, name, meaning.rawValue, at.description, content.hex, voidedBecause])
    }
}
