import DossierCore
import GRDB

extension Waiver {
    init(row: Row) throws {
        self.init(
            finding: try row.text("finding"),
            subject: SubjectRef(try row.word("subjectKind"), try row.text("subjectID")),
            reason: try row.text("reason"), until: try row.value("until"), proposedBy: try row.text("proposedBy"),
            proposedAt: try row.value("proposedAt"), approvedBy: try row.textIfPresent("approvedBy"),
            approvedAt: try row.valueIfPresent("approvedAt"), edition: try row.value("edition"))
    }

    /// Writes the waiver in its place; one that is there already only gains its approval.
    func write(at position: Int, of shipment: String, in db: Database) throws {
        try db.run(
            """
            INSERT INTO waiver (shipment, position, finding, subjectKind, subjectID, reason, until, proposedBy,
                proposedAt, approvedBy, approvedAt, edition) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (shipment, position) DO UPDATE SET approvedBy = excluded.approvedBy,
                approvedAt = excluded.approvedAt
            """,
            [
                shipment, position, finding, subject.kind.rawValue, subject.id, reason, until.description, proposedBy,
                proposedAt.description, approvedBy, approvedAt?.description, edition.hex,
            ])
    }
}
