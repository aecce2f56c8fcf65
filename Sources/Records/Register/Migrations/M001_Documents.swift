extension M001_Register {
    /// A row of `document` is one reading of some bytes: shared between filings, never changed. Corrected fields of
    /// the same bytes are another row with the next version. `filingDocument` says which filing holds which, since
    /// when and until when.
    static let documents = """
        CREATE TABLE document (
            id INTEGER PRIMARY KEY,
            type TEXT NOT NULL CHECK (type <> ''),
            subjectKind TEXT NOT NULL,
            subjectID TEXT NOT NULL,
            digest TEXT NOT NULL CHECK (length(digest) = 64),
            version INTEGER NOT NULL CHECK (version >= 1),
            size INTEGER NOT NULL CHECK (size >= 0),
            mediaType TEXT NOT NULL,
            fields TEXT NOT NULL CHECK (json_valid(fields)),
            issued TEXT,
            expires TEXT,
            revision TEXT,
            UNIQUE (digest, type, subjectKind, subjectID, version)
        ) STRICT;
        CREATE INDEX documentBySubject ON document (subjectKind, subjectID);
        CREATE TRIGGER documentIsNeverChanged BEFORE UPDATE ON document
        BEGIN SELECT RAISE(ABORT, 'a document revision is never changed'); END;
        CREATE TRIGGER documentIsNeverDeleted BEFORE DELETE ON document
        BEGIN SELECT RAISE(ABORT, 'a document revision is never deleted'); END;

        CREATE TABLE filingDocument (
            id INTEGER PRIMARY KEY,
            shipment TEXT NOT NULL REFERENCES filing,
            document INTEGER NOT NULL REFERENCES document,
            supersedes TEXT,
            originalName TEXT NOT NULL,
            claimedDigest TEXT,
            attachedBy TEXT NOT NULL,
            attachedAt TEXT NOT NULL,
            fromRevision INTEGER NOT NULL,      -- the filing's revision that attached it
            endedRevision INTEGER,              -- the filing's revision that superseded or withdrew it
            CHECK (endedRevision >= fromRevision)
        ) STRICT;
        CREATE INDEX filingDocumentOfFiling ON filingDocument (shipment, endedRevision);
        CREATE INDEX filingDocumentByDocument ON filingDocument (document);
        CREATE UNIQUE INDEX filingDocumentIsHeldOnce ON filingDocument (shipment, document) WHERE endedRevision IS NULL;
        CREATE TRIGGER filingDocumentIsNeverDeleted BEFORE DELETE ON filingDocument
        BEGIN SELECT RAISE(ABORT, 'a superseded document stays in the history'); END;
        CREATE TRIGGER filingDocumentOnlyEnds BEFORE UPDATE ON filingDocument
        WHEN OLD.endedRevision IS NOT NULL
            OR (NEW.id, NEW.shipment, NEW.document, NEW.supersedes, NEW.originalName, NEW.claimedDigest,
                NEW.attachedBy, NEW.attachedAt, NEW.fromRevision)
            IS NOT (OLD.id, OLD.shipment, OLD.document, OLD.supersedes, OLD.originalName, OLD.claimedDigest,
                OLD.attachedBy, OLD.attachedAt, OLD.fromRevision)
        BEGIN SELECT RAISE(ABORT, 'a superseded document stays in the history'); END;

        """
}
