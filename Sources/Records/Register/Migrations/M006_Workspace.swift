/// What the web workspace needs of the register: sessions, the languages people read, comments, and the board's order.
enum M006_Workspace {
    static let sql = """
        -- Who is signed in. The token itself is only in the person's browser; here stands its SHA-256.
        CREATE TABLE session (
            token TEXT NOT NULL PRIMARY KEY CHECK (length(token) = 64),
            person TEXT NOT NULL REFERENCES person (code),
            origin TEXT NOT NULL,
            openedAt INTEGER NOT NULL,          -- seconds since 1970
            seenAt INTEGER NOT NULL,
            endedAt INTEGER
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX sessionOfPerson ON session (person, openedAt);

        -- A token for programs: what it may do, and until when.
        CREATE TABLE apiToken (
            token TEXT NOT NULL PRIMARY KEY CHECK (length(token) = 64),
            person TEXT NOT NULL REFERENCES person (code),
            name TEXT NOT NULL CHECK (name <> ''),
            scope TEXT NOT NULL CHECK (scope IN ('read', 'write')),
            madeAt TEXT NOT NULL,
            expires TEXT NOT NULL,
            endedAt TEXT
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX apiTokenOfPerson ON apiToken (person, madeAt);

        -- The language a person reads, once they have chosen.
        CREATE TABLE readingLanguage (
            person TEXT NOT NULL PRIMARY KEY REFERENCES person (code),
            language TEXT NOT NULL CHECK (language IN ('zh', 'en'))
        ) STRICT, WITHOUT ROWID;

        -- What people say to one another about a filing: never changed, never deleted, only answered and settled.
        CREATE TABLE comment (
            id INTEGER PRIMARY KEY,
            shipment TEXT NOT NULL REFERENCES filing,
            anchor TEXT NOT NULL,               -- 'filing', 'finding X10 batch:LOT' or 'document D17/batch:LOT/abc'
            answers INTEGER REFERENCES comment (id),
            text TEXT NOT NULL CHECK (text <> ''),
            person TEXT NOT NULL,
            at TEXT NOT NULL,
            revision INTEGER NOT NULL,          -- the filing's, when it was said
            settledBy TEXT,
            settledAt TEXT,
            CHECK ((settledBy IS NULL) = (settledAt IS NULL))
        ) STRICT;
        CREATE INDEX commentOfFiling ON comment (shipment, id);
        CREATE TRIGGER commentIsNeverDeleted BEFORE DELETE ON comment
        BEGIN SELECT RAISE(ABORT, 'a comment is never deleted'); END;
        CREATE TRIGGER commentIsOnlySettled BEFORE UPDATE ON comment
        WHEN OLD.settledBy IS NOT NULL OR (NEW.id, NEW.shipment, NEW.anchor, NEW.answers, NEW.text, NEW.person, NEW.at,
            NEW.revision) IS NOT (OLD.id, OLD.shipment, OLD.anchor, OLD.answers, OLD.text, OLD.person, OLD.at,
            OLD.revision)
        BEGIN SELECT RAISE(ABORT, 'a comment is settled, never changed'); END;

        -- The board: filings in the order of their planned departure.
        CREATE INDEX shipmentByDeparture ON shipment (plannedDeparture, id);
        CREATE INDEX auditEventOfAgent ON auditEvent (agentCode, sequence);
        CREATE INDEX assignmentByPerson ON assignment (person, shipment);

        """
}
