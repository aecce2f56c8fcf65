extension M001_Register {
    static let filings = """
        CREATE TABLE filing (
            shipment TEXT NOT NULL PRIMARY KEY REFERENCES shipment DEFERRABLE INITIALLY DEFERRED,
            status TEXT NOT NULL CHECK (status IN ('in-preparation', 'internal-review', 'locked', 'submitted',
                'supplement-requested', 'resubmitted', 'accepted', 'filed', 'suspended', 'rejected', 'withdrawn',
                'terminated', 'closed')),
            revision INTEGER NOT NULL CHECK (revision >= 1),
            checklistID TEXT NOT NULL,
            checklistEdition TEXT NOT NULL,
            checklistDigest TEXT NOT NULL CHECK (length(checklistDigest) = 64),
            reference TEXT UNIQUE
        ) STRICT;
        CREATE TRIGGER filingIsNeverDeleted BEFORE DELETE ON filing
        BEGIN SELECT RAISE(ABORT, 'a filing is never deleted'); END;
        CREATE TRIGGER filingOnlyMovesOn BEFORE UPDATE ON filing WHEN NEW.revision < OLD.revision
        BEGIN SELECT RAISE(ABORT, 'the revision of a filing never goes back'); END;
        CREATE TRIGGER filingKeepsItsReference BEFORE UPDATE ON filing
        WHEN OLD.reference IS NOT NULL AND NEW.reference IS NOT OLD.reference
        BEGIN SELECT RAISE(ABORT, 'a filing keeps its reference for ever'); END;

        -- The version of each record a filing relies on. Open filings follow the newest, the others keep what was
        -- signed.
        CREATE TABLE filingRecord (
            shipment TEXT NOT NULL REFERENCES filing,
            kind TEXT NOT NULL,
            key TEXT NOT NULL,
            version INTEGER NOT NULL,
            PRIMARY KEY (shipment, kind, key),
            FOREIGN KEY (kind, key, version) REFERENCES recordVersion
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX filingRecordByRecord ON filingRecord (kind, key);

        CREATE TABLE preparer (
            shipment TEXT NOT NULL REFERENCES filing,
            person TEXT NOT NULL,
            PRIMARY KEY (shipment, person)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE waiver (
            shipment TEXT NOT NULL REFERENCES filing,
            position INTEGER NOT NULL CHECK (position >= 1),
            finding TEXT NOT NULL,
            subjectKind TEXT NOT NULL,
            subjectID TEXT NOT NULL,
            reason TEXT NOT NULL CHECK (reason <> ''),
            until TEXT NOT NULL,
            proposedBy TEXT NOT NULL,
            proposedAt TEXT NOT NULL,
            approvedBy TEXT CHECK (approvedBy <> proposedBy),
            approvedAt TEXT,
            edition TEXT NOT NULL CHECK (length(edition) = 64),
            PRIMARY KEY (shipment, position),
            CHECK ((approvedBy IS NULL) = (approvedAt IS NULL))
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER waiverIsNeverDeleted BEFORE DELETE ON waiver
        BEGIN SELECT RAISE(ABORT, 'a waiver is never deleted'); END;

        CREATE TABLE signature (
            shipment TEXT NOT NULL REFERENCES filing,
            position INTEGER NOT NULL CHECK (position >= 1),
            person TEXT NOT NULL,
            name TEXT NOT NULL,
            meaning TEXT NOT NULL CHECK (meaning IN ('authored', 'reviewed', 'approved', 'released')),
            at TEXT NOT NULL,
            content TEXT NOT NULL CHECK (length(content) = 64),
            voidedBecause TEXT,
            PRIMARY KEY (shipment, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER signatureIsNeverDeleted BEFORE DELETE ON signature
        BEGIN SELECT RAISE(ABORT, 'a signature is voided, never deleted'); END;
        CREATE TRIGGER signatureOnlyBecomesVoid BEFORE UPDATE ON signature
        WHEN OLD.voidedBecause IS NOT NULL OR (NEW.shipment, NEW.position, NEW.person, NEW.name, NEW.meaning, NEW.at,
            NEW.content) IS NOT (OLD.shipment, OLD.position, OLD.person, OLD.name, OLD.meaning, OLD.at, OLD.content)
        BEGIN SELECT RAISE(ABORT, 'a signature is voided, never changed'); END;

        -- The last assessment, beside what it was made from, so that a stale one is recognised. Not a record: it can
        -- be made again.
        CREATE TABLE assessment (
            shipment TEXT NOT NULL PRIMARY KEY REFERENCES filing,
            revision INTEGER NOT NULL,
            checklistDigest TEXT NOT NULL,
            asOf TEXT NOT NULL,
            verdict TEXT NOT NULL,
            counts TEXT NOT NULL CHECK (json_valid(counts))
        ) STRICT;

        """
}
