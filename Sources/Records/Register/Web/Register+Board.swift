package import DossierCore
import GRDB

extension Register {
    /// Shipments of filings in the order of their planned departure, a page at a time.
    ///
    /// Each status has its own order, and as many are read of each as the page may need: what the page costs does not
    /// depend on how many filings have other statuses.
    package func board(_ query: BoardQuery, after place: BoardPlace?, limit: Int) throws -> [BoardPlace] {
        let (conditions, filters) = Self.filters(query)
        let sql = Self.boardSQL(where: conditions)
        // The first page begins after nothing, so that every page is found by the same key.
        let start = [place?.departs.description ?? "", place?.shipment ?? ""]
        let statuses = query.statuses.isEmpty ? DossierStatus.allCases : query.statuses
        return try read { db in
            var found: [BoardPlace] = []
            for status in statuses {
                let arguments = StatementArguments([status.rawValue] + start + filters) + [limit]
                found += try db.rows(sql, arguments).map {
                    BoardPlace(departs: try $0.value("plannedDeparture"), shipment: try $0.text("shipment"))
                }
            }
            return Array(found.sorted(by: Self.precedes).prefix(limit))
        }
    }

    private static func filters(_ query: BoardQuery) -> (conditions: [String], arguments: [String]) {
        var conditions: [String] = []
        var arguments: [String] = []
        if let owner = query.owner {
            conditions.append(
                "EXISTS (SELECT 1 FROM assignment WHERE person = ? AND assignment.shipment = boardPlace.shipment)")
            arguments.append(owner)
        }
        if let destination = query.destination {
            conditions.append("destination = ?")
            arguments.append(destination)
        }
        if let until = query.until {
            conditions.append("plannedDeparture <= ?")
            arguments.append(until.description)
        }
        return (conditions, arguments)
    }

    /// As SQLite compares them: identifiers by their bytes.
    private static func precedes(_ one: BoardPlace, _ other: BoardPlace) -> Bool {
        one.departs == other.departs
            ? one.shipment.utf8.lexicographicallyPrecedes(other.shipment.utf8) : one.departs < other.departs
    }

    /// One status in its order. `conditions` narrow it further.
    static func boardSQL(where conditions: [String]) -> String {
        let all = ["status = ?", "(plannedDeparture, shipment) > (?, ?)"] + conditions
        return """
            SELECT plannedDeparture, shipment FROM boardPlace WHERE \(all.joined(separator: " AND "))
            ORDER BY plannedDeparture, shipment LIMIT ?
            """
    }
}
