/// What a notice of correction asks for, item by item, and what was done about each (domain-brief 7.2).
///
/// What was asked never changes and a step is never taken back: whoever opens an item again adds a step.
enum M007_Corrections {
    static let sql = """
        CREATE TABLE correctionItem (
            shipment TEXT NOT NULL REFERENCES filing,
            position INTEGER NOT NULL CHECK (position >= 1),
            notice TEXT NOT NULL CHECK (notice <> ''),
            number TEXT NOT NULL CHECK (number <> ''),
            asked TEXT NOT NULL CHECK (asked <> ''),
            language TEXT NOT NULL CHECK (language IN ('zh', 'en')),
            requirement TEXT,
            subjectKind TEXT NOT NULL,
            subjectID TEXT NOT NULL,
            recordedBy TEXT NOT NULL,
            recordedAt TEXT NOT NULL,
            PRIMARY KEY (shipment, position),
            UNIQUE (shipment, notice, number)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER correctionItemIsNeverChanged BEFORE UPDATE ON correctionItem
        BEGIN SELECT RAISE(ABORT, 'what the authority asked is never changed'); END;
        CREATE TRIGGER correctionItemIsNeverDeleted BEFORE DELETE ON correctionItem
        BEGIN SELECT RAISE(ABORT, 'what the authority asked is never deleted'); END;

        CREATE TABLE correctionStep (
            shipment TEXT NOT NULL,
            position INTEGER NOT NULL,          -- of the item
            step INTEGER NOT NULL CHECK (step >= 1),
            kind TEXT NOT NULL CHECK (kind IN ('assigned', 'answered', 'withdrawn', 'reopened')),
            body TEXT NOT NULL CHECK (json_valid(body)),
            PRIMARY KEY (shipment, position, step),
            FOREIGN KEY (shipment, position) REFERENCES correctionItem
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER correctionStepIsNeverChanged BEFORE UPDATE ON correctionStep
        BEGIN SELECT RAISE(ABORT, 'a step about a correction item is never changed'); END;
        CREATE TRIGGER correctionStepIsNeverDeleted BEFORE DELETE ON correctionStep
        BEGIN SELECT RAISE(ABORT, 'a step about a correction item is never deleted'); END;

        """
}
