/// The first schema. Once released it is never edited; what comes later is another migration.
///
/// Dates are `YYYY-MM-DD`, instants RFC 3339 with the offset they were recorded in, digests 64 lower-case hexadecimal
/// characters, lists and bodies canonical JSON (RFC 8785).
enum M001_Register {
    static let sql = [people, trail, records, filings, documents, history, lookUp].joined(separator: "\n")

    private static let people = """
        CREATE TABLE person (
            code TEXT NOT NULL PRIMARY KEY CHECK (code <> ''),
            name TEXT NOT NULL CHECK (name <> ''),
            roles TEXT NOT NULL CHECK (json_valid(roles)),
            login TEXT UNIQUE,
            isDisabled INTEGER NOT NULL CHECK (isDisabled IN (0, 1)),
            passphrase TEXT,                -- derived with scrypt; never the passphrase itself
            failedSignIns INTEGER NOT NULL DEFAULT 0 CHECK (failedSignIns >= 0)
        ) STRICT;

        CREATE TRIGGER personIsNeverForgotten BEFORE DELETE ON person
        BEGIN SELECT RAISE(ABORT, 'a person is disabled, never deleted'); END;

        """

    /// The audit trail: append-only, without gaps, each event linked to the one before by its digest.
    private static let trail = """
        CREATE TABLE auditEvent (
            sequence INTEGER PRIMARY KEY CHECK (sequence >= 1),
            at TEXT NOT NULL,
            agentCode TEXT NOT NULL CHECK (agentCode <> ''),
            agentName TEXT NOT NULL,
            agentRoles TEXT NOT NULL CHECK (json_valid(agentRoles)),
            agentOrigin TEXT NOT NULL,
            action TEXT NOT NULL CHECK (action <> ''),
            objectKind TEXT NOT NULL,
            objectID TEXT NOT NULL,
            objectRevision INTEGER,
            alterations TEXT NOT NULL CHECK (json_valid(alterations)),
            reason TEXT,
            checklist TEXT CHECK (checklist IS NULL OR json_valid(checklist)),
            previous TEXT NOT NULL CHECK (length(previous) = 64),
            digest TEXT NOT NULL CHECK (length(digest) = 64)
        ) STRICT;
        CREATE INDEX auditEventOfObject ON auditEvent (objectKind, objectID, sequence);

        -- One row: where the trail ends, so that events cut off its end are missed.
        CREATE TABLE auditHead (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            sequence INTEGER NOT NULL,
            digest TEXT NOT NULL CHECK (length(digest) = 64)
        ) STRICT;
        INSERT INTO auditHead VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

        CREATE TRIGGER auditEventFollows BEFORE INSERT ON auditEvent
        WHEN NEW.sequence IS NOT (SELECT sequence + 1 FROM auditHead)
            OR NEW.previous IS NOT (SELECT digest FROM auditHead)
        BEGIN SELECT RAISE(ABORT, 'an audit event follows the one before it'); END;
        CREATE TRIGGER auditEventIsHead AFTER INSERT ON auditEvent
        BEGIN UPDATE auditHead SET sequence = NEW.sequence, digest = NEW.digest; END;
        CREATE TRIGGER auditEventIsNeverChanged BEFORE UPDATE ON auditEvent
        BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
        CREATE TRIGGER auditEventIsNeverDeleted BEFORE DELETE ON auditEvent
        BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
        CREATE TRIGGER auditHeadOnlyMovesOn BEFORE UPDATE ON auditHead
        WHEN NEW.sequence IS NOT OLD.sequence + 1
        BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
        CREATE TRIGGER auditHeadIsNeverDeleted BEFORE DELETE ON auditHead
        BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;

        """
}
