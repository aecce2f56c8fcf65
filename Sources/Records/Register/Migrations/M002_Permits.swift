/// Permits as records, the shipments that draw on them, and what each filing was told others draw before it.
enum M002_Permits {
    /// SQLite cannot widen a CHECK: the table of current versions is made anew, with the same rows.
    static let sql = """
        CREATE TABLE widenedRecord (
            kind TEXT NOT NULL CHECK (kind IN ('party', 'product', 'donor', 'batch', 'trial', 'permit', 'shipment')),
            key TEXT NOT NULL CHECK (key <> ''),
            version INTEGER NOT NULL CHECK (version >= 1),
            confusable TEXT NOT NULL,       -- the key as a hurried eye reads it
            PRIMARY KEY (kind, key),
            FOREIGN KEY (kind, key, version) REFERENCES recordVersion DEFERRABLE INITIALLY DEFERRED
        ) STRICT;
        INSERT INTO widenedRecord SELECT kind, key, version, confusable FROM record;
        DROP TABLE record;
        ALTER TABLE widenedRecord RENAME TO record;
        CREATE INDEX recordByConfusable ON record (kind, confusable);

        CREATE TABLE permit (
            code TEXT NOT NULL PRIMARY KEY,
            kind TEXT NOT NULL,
            holder TEXT NOT NULL REFERENCES party DEFERRABLE INITIALLY DEFERRED,
            numberKey TEXT                  -- upper case, normalisation form KC, without spaces
        ) STRICT;
        CREATE INDEX permitByHolder ON permit (holder);
        CREATE INDEX permitByNumber ON permit (numberKey);

        CREATE TABLE permitProduct (
            permit TEXT NOT NULL REFERENCES permit DEFERRABLE INITIALLY DEFERRED,
            product TEXT NOT NULL REFERENCES product DEFERRABLE INITIALLY DEFERRED,
            PRIMARY KEY (permit, product)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX permitProductByProduct ON permitProduct (product);

        CREATE TABLE shipmentPermit (
            shipment TEXT NOT NULL REFERENCES shipment DEFERRABLE INITIALLY DEFERRED,
            permit TEXT NOT NULL REFERENCES permit DEFERRABLE INITIALLY DEFERRED,
            PRIMARY KEY (shipment, permit)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX shipmentPermitByPermit ON shipmentPermit (permit);

        -- What other shipments draw from a permit before this one, as canonical JSON. Open filings follow the
        -- register, the others keep what was signed.
        CREATE TABLE filingDrawing (
            shipment TEXT NOT NULL REFERENCES filing,
            permit TEXT NOT NULL REFERENCES permit,
            body TEXT NOT NULL CHECK (json_valid(body)),
            PRIMARY KEY (shipment, permit)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX filingDrawingByPermit ON filingDrawing (permit);

        """
}
