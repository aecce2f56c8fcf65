extension M001_Register {
    /// Shared records. `record` names the current version of each, `recordVersion` keeps every version there ever
    /// was, and one table a kind holds, of the current version, what is searched or must refer to something that
    /// exists.
    static let records = """
        CREATE TABLE record (
            kind TEXT NOT NULL CHECK (kind IN ('party', 'product', 'donor', 'batch', 'trial', 'shipment')),
            key TEXT NOT NULL CHECK (key <> ''),
            version INTEGER NOT NULL CHECK (version >= 1),
            confusable TEXT NOT NULL,       -- the key as a hurried eye reads it
            PRIMARY KEY (kind, key),
            FOREIGN KEY (kind, key, version) REFERENCES recordVersion DEFERRABLE INITIALLY DEFERRED
        ) STRICT;
        CREATE INDEX recordByConfusable ON record (kind, confusable);

        CREATE TABLE recordVersion (
            kind TEXT NOT NULL,
            key TEXT NOT NULL,
            version INTEGER NOT NULL CHECK (version >= 1),
            body TEXT NOT NULL CHECK (json_valid(body)),
            writtenBy TEXT NOT NULL,
            writtenAt TEXT NOT NULL,
            PRIMARY KEY (kind, key, version)
        ) STRICT;
        CREATE TRIGGER recordVersionIsNeverChanged BEFORE UPDATE ON recordVersion
        BEGIN SELECT RAISE(ABORT, 'a version of a record is never changed'); END;
        CREATE TRIGGER recordVersionIsNeverDeleted BEFORE DELETE ON recordVersion
        BEGIN SELECT RAISE(ABORT, 'a version of a record is never deleted'); END;

        CREATE TABLE party (
            code TEXT NOT NULL PRIMARY KEY,
            country TEXT NOT NULL,
            uscc TEXT
        ) STRICT;

        CREATE TABLE product (
            code TEXT NOT NULL PRIMARY KEY,
            modality TEXT NOT NULL,
            manufacturer TEXT NOT NULL REFERENCES party DEFERRABLE INITIALLY DEFERRED
        ) STRICT;
        CREATE INDEX productByManufacturer ON product (manufacturer);

        CREATE TABLE donor (
            code TEXT NOT NULL PRIMARY KEY,
            collectedOn TEXT NOT NULL
        ) STRICT;

        CREATE TABLE batch (
            lot TEXT NOT NULL PRIMARY KEY,
            product TEXT NOT NULL REFERENCES product DEFERRABLE INITIALLY DEFERRED,
            expiry TEXT NOT NULL
        ) STRICT;
        CREATE INDEX batchByProduct ON batch (product);

        CREATE TABLE batchDonor (
            batch TEXT NOT NULL REFERENCES batch DEFERRABLE INITIALLY DEFERRED,
            donor TEXT NOT NULL REFERENCES donor DEFERRABLE INITIALLY DEFERRED,
            PRIMARY KEY (batch, donor)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX batchDonorByDonor ON batchDonor (donor);

        CREATE TABLE trial (
            code TEXT NOT NULL PRIMARY KEY,
            registryNumber TEXT NOT NULL,
            sponsor TEXT NOT NULL REFERENCES party DEFERRABLE INITIALLY DEFERRED,
            product TEXT NOT NULL REFERENCES product DEFERRABLE INITIALLY DEFERRED
        ) STRICT;
        CREATE INDEX trialBySponsor ON trial (sponsor);
        CREATE INDEX trialByProduct ON trial (product);

        CREATE TABLE trialSite (
            trial TEXT NOT NULL REFERENCES trial DEFERRABLE INITIALLY DEFERRED,
            site TEXT NOT NULL REFERENCES party DEFERRABLE INITIALLY DEFERRED,
            PRIMARY KEY (trial, site)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX trialSiteBySite ON trialSite (site);

        CREATE TABLE shipment (
            id TEXT NOT NULL PRIMARY KEY,
            trial TEXT NOT NULL REFERENCES trial DEFERRABLE INITIALLY DEFERRED,
            consignor TEXT NOT NULL REFERENCES party DEFERRABLE INITIALLY DEFERRED,
            consignee TEXT NOT NULL REFERENCES party DEFERRABLE INITIALLY DEFERRED,
            broker TEXT REFERENCES party DEFERRABLE INITIALLY DEFERRED,
            destination TEXT NOT NULL,
            plannedDeparture TEXT NOT NULL,
            airWaybill TEXT
        ) STRICT;
        CREATE INDEX shipmentByTrial ON shipment (trial);
        CREATE INDEX shipmentByConsignor ON shipment (consignor);
        CREATE INDEX shipmentByConsignee ON shipment (consignee);
        CREATE INDEX shipmentByBroker ON shipment (broker);

        CREATE TABLE shipmentLine (
            shipment TEXT NOT NULL REFERENCES shipment DEFERRABLE INITIALLY DEFERRED,
            position INTEGER NOT NULL CHECK (position >= 1),
            lot TEXT NOT NULL REFERENCES batch DEFERRABLE INITIALLY DEFERRED,
            units INTEGER NOT NULL,
            quantity TEXT NOT NULL,
            PRIMARY KEY (shipment, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX shipmentLineByLot ON shipmentLine (lot);

        """
}
