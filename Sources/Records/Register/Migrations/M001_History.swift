extension M001_Register {
    /// What went out and what came back: references, bundles, the authority's events.
    static let history = """
        -- The last serial given out for each district and year.
        CREATE TABLE referenceCounter (
            district TEXT NOT NULL CHECK (length(district) = 6),
            year INTEGER NOT NULL,
            last INTEGER NOT NULL CHECK (last BETWEEN 1 AND 999999),
            PRIMARY KEY (district, year)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER referenceCounterStartsAtOne BEFORE INSERT ON referenceCounter WHEN NEW.last <> 1
        BEGIN SELECT RAISE(ABORT, 'references are given out without gaps'); END;
        CREATE TRIGGER referenceCounterOnlyCounts BEFORE UPDATE ON referenceCounter
        WHEN (NEW.district, NEW.year, NEW.last) IS NOT (OLD.district, OLD.year, OLD.last + 1)
        BEGIN SELECT RAISE(ABORT, 'references are given out without gaps'); END;
        CREATE TRIGGER referenceCounterIsNeverDeleted BEFORE DELETE ON referenceCounter
        BEGIN SELECT RAISE(ABORT, 'a reference is never given out again'); END;

        CREATE TABLE bundle (
            shipment TEXT NOT NULL REFERENCES filing,
            sequence INTEGER NOT NULL CHECK (sequence >= 0),
            reference TEXT NOT NULL REFERENCES filing (reference) DEFERRABLE INITIALLY DEFERRED,
            digest TEXT NOT NULL CHECK (length(digest) = 64),
            manifest TEXT NOT NULL CHECK (length(manifest) = 64),
            size INTEGER NOT NULL CHECK (size >= 0),
            recipe TEXT NOT NULL CHECK (length(recipe) = 64),
            packagedBy TEXT NOT NULL,
            packagedAt TEXT NOT NULL,
            PRIMARY KEY (shipment, sequence)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX bundleByReference ON bundle (reference);
        CREATE TRIGGER bundleIsNeverChanged BEFORE UPDATE ON bundle
        BEGIN SELECT RAISE(ABORT, 'a bundle is never changed'); END;
        CREATE TRIGGER bundleIsNeverDeleted BEFORE DELETE ON bundle
        BEGIN SELECT RAISE(ABORT, 'a bundle is never deleted'); END;

        -- Which documents a bundle carries.
        CREATE TABLE bundleDocument (
            digest TEXT NOT NULL,
            shipment TEXT NOT NULL,
            sequence INTEGER NOT NULL,
            PRIMARY KEY (digest, shipment, sequence),
            FOREIGN KEY (shipment, sequence) REFERENCES bundle
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER bundleDocumentIsNeverChanged BEFORE UPDATE ON bundleDocument
        BEGIN SELECT RAISE(ABORT, 'a bundle is never changed'); END;
        CREATE TRIGGER bundleDocumentIsNeverDeleted BEFORE DELETE ON bundleDocument
        BEGIN SELECT RAISE(ABORT, 'a bundle is never changed'); END;

        CREATE TABLE authorityEvent (
            shipment TEXT NOT NULL REFERENCES filing,
            position INTEGER NOT NULL CHECK (position >= 1),
            kind TEXT NOT NULL,
            number TEXT,
            date TEXT NOT NULL,
            evidence TEXT NOT NULL CHECK (length(evidence) = 64),
            body TEXT NOT NULL CHECK (json_valid(body)),
            PRIMARY KEY (shipment, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX authorityEventByEvidence ON authorityEvent (evidence);
        CREATE TRIGGER authorityEventIsNeverChanged BEFORE UPDATE ON authorityEvent
        BEGIN SELECT RAISE(ABORT, 'an event of the authority is never changed'); END;
        CREATE TRIGGER authorityEventIsNeverDeleted BEFORE DELETE ON authorityEvent
        BEGIN SELECT RAISE(ABORT, 'an event of the authority is never deleted'); END;

        """

    /// Everything by which somebody may ask where a filing stands.
    static let lookUp = """
        CREATE TABLE identifier (
            key TEXT NOT NULL,                  -- upper case, normalisation form KC, without spaces
            kind TEXT NOT NULL CHECK (kind IN ('reference', 'authority-number', 'shipment', 'lot', 'air-waybill',
                'bundle-hash')),
            shipment TEXT NOT NULL REFERENCES filing,
            value TEXT NOT NULL,                -- as it is written
            PRIMARY KEY (key, kind, shipment)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX identifierOfFiling ON identifier (shipment, kind);

        """
}
