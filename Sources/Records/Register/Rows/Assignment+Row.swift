import DossierCore
import GRDB

extension Assignment {
    init(row: Row) throws {
        self.init(
            target: Waiver.Target(
                finding: try row.text("finding"),
                subject: SubjectRef(try row.word("subjectKind"), try row.text("subjectID"))),
            person: try row.text("person"), due: try row.valueIfPresent("due"),
            assignedBy: try row.text("assignedBy"), assignedAt: try row.value("assignedAt"))
    }

    /// Writes the assignment in the place of whoever had the finding before.
    func write(of shipment: String, in db: Database) throws {
        try db.run(
            """
            INSERT OR REPLACE INTO assignment (shipment, finding, subjectKind, subjectID, person, due, assignedBy,
                assignedAt) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                shipment, target.finding, target.subject.kind.rawValue, target.subject.id, person, due?.description,
                assignedBy, assignedAt.description,
            ])
    }

    func delete(of shipment: String, in db: Database) throws {
        try db.run(
            "DELETE FROM assignment WHERE shipment = ? AND finding = ? AND subjectKind = ? AND subjectID = ?",
            [shipment, target.finding, target.subject.kind.rawValue, target.subject.id])
    }
}
