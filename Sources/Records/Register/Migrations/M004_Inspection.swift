/// What outside programs found out about the bytes of documents, and the text they took out of them.
///
/// The inspection belongs to the reading that filings hold and sign. The text is derived: it stands under the digest of
/// the bytes and its own digest, which the inspection names, so that another program's text never replaces it.
enum M004_Inspection {
    static let sql = """
        ALTER TABLE document ADD COLUMN inspection TEXT CHECK (inspection IS NULL OR json_valid(inspection));

        CREATE TABLE pageText (
            digest TEXT NOT NULL CHECK (length(digest) = 64),   -- of the document's bytes
            reading TEXT NOT NULL CHECK (length(reading) = 64), -- of the whole text
            page INTEGER NOT NULL CHECK (page >= 1),
            text TEXT NOT NULL,                                 -- as extracted
            folded TEXT NOT NULL,                               -- as compared with records
            PRIMARY KEY (digest, reading, page)
        ) STRICT, WITHOUT ROWID;

        """
}
