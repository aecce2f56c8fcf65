/// Who is told when a filing's state changes, and what is still to be told.
enum M012_Webhooks {
    static let sql = """
        -- Hosts that may be told at all; nobody else is, whatever a webhook says.
        CREATE TABLE webhookHost (
            host TEXT NOT NULL PRIMARY KEY CHECK (host <> ''),              -- lower case
            mayBePrivate INTEGER NOT NULL CHECK (mayBePrivate IN (0, 1))    -- an address of a house's own network
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE webhook (
            id INTEGER PRIMARY KEY,
            address TEXT NOT NULL CHECK (address <> ''),
            host TEXT NOT NULL,
            secret TEXT NOT NULL CHECK (secret <> ''),          -- sealed with a key that is not in the register
            endedAt TEXT
        ) STRICT;
        CREATE UNIQUE INDEX webhookInUse ON webhook (address) WHERE endedAt IS NULL;

        -- The outbox: written with the change itself, emptied by whoever serves.
        CREATE TABLE webhookDelivery (
            id INTEGER PRIMARY KEY,                             -- in the order of the changes
            webhook INTEGER NOT NULL REFERENCES webhook (id),
            event TEXT NOT NULL CHECK (length(event) = 64),     -- digest of the event on the audit trail
            shipment TEXT NOT NULL REFERENCES filing,
            reference TEXT,
            previous TEXT NOT NULL,
            state TEXT NOT NULL,
            at TEXT NOT NULL,
            body TEXT,                                          -- once it was sent: every try sends the same
            since INTEGER NOT NULL,                             -- seconds since 1970, as are the next two
            dueAt INTEGER NOT NULL,
            claimedUntil INTEGER NOT NULL DEFAULT 0,
            claim TEXT,                                         -- of the process that is sending it
            tries INTEGER NOT NULL DEFAULT 0,
            lastAnswer TEXT,                                    -- a status, or why there was none
            outcome TEXT CHECK (outcome IN ('delivered', 'given-up', 'cancelled'))
        ) STRICT;
        CREATE INDEX webhookDeliveryOpen ON webhookDelivery (webhook, shipment, id) WHERE outcome IS NULL;
        CREATE INDEX webhookDeliveryGivenUp ON webhookDelivery (id) WHERE outcome = 'given-up';
        CREATE TRIGGER webhookDeliveryTellsWhatHappened BEFORE UPDATE ON webhookDelivery
        WHEN (NEW.id, NEW.webhook, NEW.event, NEW.shipment, NEW.reference, NEW.previous, NEW.state, NEW.at) IS NOT
            (OLD.id, OLD.webhook, OLD.event, OLD.shipment, OLD.reference, OLD.previous, OLD.state, OLD.at)
            OR (OLD.body IS NOT NULL AND NEW.body IS NOT OLD.body)
        BEGIN SELECT RAISE(ABORT, 'what is told of a change is never changed'); END;

        """
}
