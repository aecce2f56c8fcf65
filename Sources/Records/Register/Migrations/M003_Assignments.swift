/// Who sees to which finding of a filing. What was is in the audit trail; here stands what is.
enum M003_Assignments {
    static let sql = """
        CREATE TABLE assignment (
            shipment TEXT NOT NULL REFERENCES filing,
            finding TEXT NOT NULL CHECK (finding <> ''),
            subjectKind TEXT NOT NULL,
            subjectID TEXT NOT NULL,
            person TEXT NOT NULL CHECK (person <> ''),
            due TEXT,
            assignedBy TEXT NOT NULL,
            assignedAt TEXT NOT NULL,
            PRIMARY KEY (shipment, finding, subjectKind, subjectID)
        ) STRICT, WITHOUT ROWID;

        """
}
