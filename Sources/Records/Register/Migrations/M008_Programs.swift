/// What programs that write need: tokens that may make bundles, and what was answered to a request that may come again.
enum M008_Programs {
    static let sql = """
        -- The same tokens with one more scope; a CHECK cannot be changed in place.
        CREATE TABLE apiTokenOfThree (
            token TEXT NOT NULL PRIMARY KEY CHECK (length(token) = 64),
            person TEXT NOT NULL REFERENCES person (code),
            name TEXT NOT NULL CHECK (name <> ''),
            scope TEXT NOT NULL CHECK (scope IN ('read', 'write', 'package')),
            madeAt TEXT NOT NULL,
            expires TEXT NOT NULL,
            endedAt TEXT
        ) STRICT, WITHOUT ROWID;
        INSERT INTO apiTokenOfThree SELECT token, person, name, scope, madeAt, expires, endedAt FROM apiToken;
        DROP TABLE apiToken;
        ALTER TABLE apiTokenOfThree RENAME TO apiToken;
        CREATE INDEX apiTokenOfPerson ON apiToken (person, madeAt);

        -- What was answered to a request that named itself, so that it can be answered again without being done again.
        CREATE TABLE apiRequest (
            person TEXT NOT NULL REFERENCES person (code),
            key TEXT NOT NULL CHECK (key <> ''),
            digest TEXT NOT NULL CHECK (length(digest) = 64),   -- of method, address and body
            begunAt INTEGER NOT NULL,                            -- seconds since 1970
            status INTEGER,                                      -- NULL while it is under way
            revision INTEGER,                                    -- of the filing or record, for the entity's tag
            body TEXT,
            PRIMARY KEY (person, key),
            CHECK ((status IS NULL) = (body IS NULL))
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX apiRequestByAge ON apiRequest (begunAt);

        """
}
