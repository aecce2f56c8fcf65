/// What an identity provider calls a person, where that is none of what the roster says already.
enum M011_Identities {
    static let sql = """
        CREATE TABLE personIdentity (
            person TEXT NOT NULL PRIMARY KEY REFERENCES person (code),
            identity TEXT NOT NULL UNIQUE CHECK (identity <> '')
        ) STRICT, WITHOUT ROWID;

        """
}
