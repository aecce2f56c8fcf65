/// What was read in papers, the index over papers and records, and the site's list of names.
///
/// The index is derived: `searchEntry` says which page or version of a record a row of `searchGram` stands for, and what
/// is not there yet is indexed before the next search. A row of `siteName` is a salted digest, never a name.
enum M005_Papers {
    static let sql = """
        ALTER TABLE document ADD COLUMN reading TEXT CHECK (reading IS NULL OR json_valid(reading));

        CREATE TABLE searchEntry (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL CHECK (kind <> ''),  -- 'paper', or the kind of a record
            key TEXT NOT NULL,                      -- digest of the bytes, or the key of the record
            part TEXT NOT NULL,                     -- digest of the text, or the version of the record
            page INTEGER NOT NULL CHECK (page >= 0),
            UNIQUE (kind, key, part, page)
        ) STRICT;
        CREATE VIRTUAL TABLE searchGram USING fts5(grams, content = '', tokenize = 'unicode61 remove_diacritics 0');

        CREATE TABLE siteName (
            digest TEXT NOT NULL PRIMARY KEY CHECK (length(digest) = 64),
            length INTEGER NOT NULL CHECK (length >= 2)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE siteNameSalt (
            only INTEGER PRIMARY KEY CHECK (only = 1),
            salt TEXT NOT NULL CHECK (length(salt) = 64)
        ) STRICT;

        """
}
