import DossierCore
import GRDB

extension CorrectionItem {
    /// - Parameter steps: by the position of their item.
    init(row: Row, steps: [Int: [CorrectionStep]]) throws {
        self.init(
            notice: try row.text("notice"), number: try row.text("number"), asked: try row.text("asked"),
            language: try row.word("language"), requirement: try row.textIfPresent("requirement"),
            subject: SubjectRef(try row.word("subjectKind"), try row.text("subjectID")),
            recordedBy: try row.text("recordedBy"), recordedAt: try row.value("recordedAt"),
            steps: steps[try row.integer("position")] ?? [])
    }

    /// Writes what is new of an item: all of it, or the steps after the ones that are there.
    func write(at position: Int, after old: CorrectionItem?, of shipment: String, in db: Database) throws {
        if old == nil {
            try db.run(
                """
                INSERT INTO correctionItem (shipment, position, notice, number, asked, language, requirement, subjectKind,
                    subjectID, recordedBy, recordedAt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    shipment, position, notice, number, asked, language.rawValue, requirement, subject.kind.rawValue,
                    subject.id, recordedBy, recordedAt.description,
                ])
        }
        for (index, step) in steps.enumerated().dropFirst(old?.steps.count ?? 0) {
            try db.run(
                "INSERT INTO correctionStep (shipment, position, step, kind, body) VALUES (?, ?, ?, ?, ?)",
                [shipment, position, index + 1, step.kind.rawValue, canonicalText(step)])
        }
    }
}
