/// A second factor at sign-in, for those who set one up.
enum M009_SecondFactor {
    static let sql = """
        CREATE TABLE secondFactor (
            person TEXT NOT NULL PRIMARY KEY REFERENCES person (code),
            secret TEXT NOT NULL CHECK (secret <> ''),          -- sealed with a key that is not in the register
            isConfirmed INTEGER NOT NULL DEFAULT 0 CHECK (isConfirmed IN (0, 1)),
            lastStep INTEGER NOT NULL DEFAULT 0                 -- of the code used last; it and older ones are refused
        ) STRICT, WITHOUT ROWID;

        -- Codes for the day the authenticator is lost: SHA-256 only, each good once.
        CREATE TABLE recoveryCode (
            person TEXT NOT NULL REFERENCES secondFactor (person) ON DELETE CASCADE,
            digest TEXT NOT NULL CHECK (length(digest) = 64),
            usedAt TEXT,
            PRIMARY KEY (person, digest)
        ) STRICT, WITHOUT ROWID;

        """
}
