/// Where each filing stands on the board, by status and planned departure, however many other filings there are.
///
/// Open filings leave soon and lie behind years of ended ones, so departure alone would walk through all of those. Kept by
/// triggers: a row that says anything else than `filing` and `shipment` do cannot come about.
enum M013_Board {
    static let sql = """
        CREATE TABLE boardPlace (
            status TEXT NOT NULL,
            plannedDeparture TEXT NOT NULL,
            shipment TEXT NOT NULL,
            destination TEXT NOT NULL,
            PRIMARY KEY (status, plannedDeparture, shipment)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO boardPlace (status, plannedDeparture, shipment, destination)
            SELECT status, plannedDeparture, id, destination FROM filing JOIN shipment ON id = filing.shipment;

        -- A filing and its shipment come in one transaction, in either order.
        CREATE TRIGGER filingTakesItsPlace AFTER INSERT ON filing
        BEGIN
            INSERT INTO boardPlace (status, plannedDeparture, shipment, destination)
                SELECT NEW.status, plannedDeparture, id, destination FROM shipment WHERE id = NEW.shipment;
        END;
        CREATE TRIGGER shipmentTakesItsPlace AFTER INSERT ON shipment
        BEGIN
            INSERT INTO boardPlace (status, plannedDeparture, shipment, destination)
                SELECT status, NEW.plannedDeparture, NEW.id, NEW.destination FROM filing WHERE shipment = NEW.id;
        END;
        CREATE TRIGGER filingChangesItsPlace AFTER UPDATE OF status ON filing WHEN NEW.status <> OLD.status
        BEGIN
            UPDATE boardPlace SET status = NEW.status
            WHERE status = OLD.status AND shipment = NEW.shipment
                AND plannedDeparture = (SELECT plannedDeparture FROM shipment WHERE id = NEW.shipment);
        END;
        CREATE TRIGGER shipmentChangesItsPlace AFTER UPDATE OF plannedDeparture, destination ON shipment
        WHEN (NEW.plannedDeparture, NEW.destination) <> (OLD.plannedDeparture, OLD.destination)
        BEGIN
            UPDATE boardPlace SET plannedDeparture = NEW.plannedDeparture, destination = NEW.destination
            WHERE status = (SELECT status FROM filing WHERE shipment = NEW.id)
                AND plannedDeparture = OLD.plannedDeparture AND shipment = NEW.id;
        END;
        DROP INDEX shipmentByDeparture;

        """
}
