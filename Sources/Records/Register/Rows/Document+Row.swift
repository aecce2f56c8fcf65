import DossierCore
import GRDB

extension Document {
    /// Reads a revision from the columns of `document` and of the `filingDocument` that holds it.
    init(row: Row) throws {
        try self.init(
            row: row, fields: row.members("fields"), inspection: Self.inspection(in: row),
            reading: Self.reading(in: row))
    }

    /// The same, where what was read in the paper and found out about it is known already.
    init(row: Row, fields: [String: JSONValue], inspection: Inspection?, reading: PaperReading?) throws {
        self.init(
            type: try row.text("type"),
            subject: SubjectRef(try row.word("subjectKind"), try row.text("subjectID")),
            fields: fields, issued: try row.valueIfPresent("issued"),
            expires: try row.valueIfPresent("expires"), revision: try row.textIfPresent("revision"),
            digest: try row.value("digest"), size: try row.integer("size"), mediaType: try row.text("mediaType"),
            originalName: try row.text("originalName"), supersedes: try row.textIfPresent("supersedes").map { ID($0) },
            claimedDigest: try row.valueIfPresent("claimedDigest"), attachedBy: try row.text("attachedBy"),
            attachedAt: try row.value("attachedAt"), inspection: inspection, reading: reading)
    }

    private static func reading(in row: Row) throws -> PaperReading? {
        try row.textIfPresent("reading") == nil ? nil : try row.json("reading")
    }

    private static func inspection(in row: Row) throws -> Inspection? {
        try row.textIfPresent("inspection") == nil ? nil : try row.json("inspection")
    }

    /// The row of this reading of these bytes, made when there is none yet.
    func storedReading(in db: Database) throws -> Int64 {
        let identity: StatementArguments = [digest.hex, type, subject.kind.rawValue, subject.id]
        let readings = try db.rows(
            """
            SELECT * FROM document WHERE digest = ? AND type = ? AND subjectKind = ? AND subjectID = ?
            ORDER BY version DESC
            """, identity)
        let fieldsText = try canonicalText(fields)
        let columns: [DatabaseValue] = [
            size.databaseValue, mediaType.databaseValue, fieldsText.databaseValue,
            (issued?.description).databaseValue, (expires?.description).databaseValue, revision.databaseValue,
            try inspection.map(canonicalText).databaseValue, try reading.map(canonicalText).databaseValue,
        ]
        let names = ["size", "mediaType", "fields", "issued", "expires", "revision", "inspection", "reading"]
        for reading in readings where zip(names, columns).allSatisfy({ Self.same(reading[$0], $1) }) {
            return Int64(try reading.integer("id"))
        }
        try db.run(
            """
            INSERT INTO document (digest, type, subjectKind, subjectID, version, size, mediaType, fields, issued,
                expires, revision, inspection, reading) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, identity + [readings.count + 1] + StatementArguments(columns))
        return db.lastInsertedRowID
    }

    /// Hands the revision to a filing from this revision of the filing on.
    func attach(to shipment: String, fromRevision revision: Int, in db: Database) throws {
        try db.run(
            """
            INSERT INTO filingDocument (shipment, document, supersedes, originalName, claimedDigest, attachedBy,
                attachedAt, fromRevision) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                shipment, storedReading(in: db), supersedes?.text, originalName, claimedDigest?.hex, attachedBy,
                attachedAt.description, revision,
            ])
    }

    /// Ends the hold a filing has on the revision.
    func detach(from shipment: String, atRevision revision: Int, in db: Database) throws {
        try db.run(
            """
            UPDATE filingDocument SET endedRevision = ? WHERE shipment = ? AND endedRevision IS NULL AND document IN (
                SELECT id FROM document WHERE digest = ? AND type = ? AND subjectKind = ? AND subjectID = ?)
            """, [revision, shipment, digest.hex, type, subject.kind.rawValue, subject.id])
    }

    private static func same(_ stored: DatabaseValue, _ wanted: DatabaseValue) -> Bool {
        if case .string(let left) = stored.storage, case .string(let right) = wanted.storage {
            return left.hasSameBytes(as: right)
        }
        return stored == wanted
    }
}
