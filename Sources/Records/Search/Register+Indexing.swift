import DossierCore
import GRDB

extension Register {
    /// How many pages or records are indexed in one transaction, so that nobody waits long.
    private static let indexedAtOnce = 200

    /// Brings the search index up to date; nothing happens when it is, and nothing in a register that is only read.
    func indexWhatIsNew() throws {
        guard !isReadOnly else { return }
        while try read({ try $0.hasSomethingToIndex() }) {
            try write { db in
                for page in try db.rows(Self.newPagesSQL, [Self.indexedAtOnce]) {
                    try db.index(
                        "paper", page.text("digest"), page.text("reading"), page: page.integer("page"),
                        text: page.text("text"))
                }
                for record in try db.rows(Self.newRecordsSQL, [Self.indexedAtOnce]) {
                    let text = try SearchText.of(record.members("body"))
                    try db.index(
                        record.text("kind"), record.text("key"), "\(record.integer("version"))", page: 0, text: text)
                }
            }
        }
    }

    static let newPagesSQL = """
        SELECT digest, reading, page, text FROM pageText WHERE NOT EXISTS (
            SELECT 1 FROM searchEntry WHERE kind = 'paper' AND key = pageText.digest AND part = pageText.reading
                AND searchEntry.page = pageText.page)
        LIMIT ?
        """

    static let newRecordsSQL = """
        SELECT kind, key, version, body FROM record JOIN recordVersion USING (kind, key, version) WHERE NOT EXISTS (
            SELECT 1 FROM searchEntry WHERE searchEntry.kind = record.kind AND searchEntry.key = record.key
                AND part = CAST(record.version AS TEXT) AND page = 0)
        LIMIT ?
        """
}

extension Database {
    fileprivate func hasSomethingToIndex() throws -> Bool {
        try first(Register.newPagesSQL, [1]) != nil || first(Register.newRecordsSQL, [1]) != nil
    }

    fileprivate func index(_ kind: String, _ key: String, _ part: String, page: Int, text: String) throws {
        try run("INSERT INTO searchEntry (kind, key, part, page) VALUES (?, ?, ?, ?)", [kind, key, part, page])
        try run(
            "INSERT INTO searchGram (rowid, grams) VALUES (?, ?)", [lastInsertedRowID, SearchGrams.text(of: text)])
    }
}

/// What of a record is searched: its values, not the names of its fields.
enum SearchText {
    static func of(_ values: [String: JSONValue]) -> String {
        values.sorted { $0.key < $1.key }.map { text(of: $0.value) }.joined(separator: "\n")
    }

    private static func text(of value: JSONValue) -> String {
        switch value {
        case .object(let members): of(members)
        case .array(let elements): elements.map(text).joined(separator: "\n")
        case .string(let text): text
        case .integer(let number): String(number)
        case .bool, .null: ""
        }
    }
}
