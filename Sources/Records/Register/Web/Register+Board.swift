package import DossierCore
import GRDB

extension Register {
    /// Shipments of filings in the order of their planned departure, a page at a time.
    package func board(_ query: BoardQuery, after place: BoardPlace?, limit: Int) throws -> [BoardPlace] {
        // The first page begins after nothing, so that every page is found by the same index.
        var conditions = ["(plannedDeparture, shipment.id) > (?, ?)"]
        var arguments: StatementArguments = [place?.departs.description ?? "", place?.shipment ?? ""]
        if !query.statuses.isEmpty {
            conditions.append("status IN (\(query.statuses.map { _ in "?" }.joined(separator: ", ")))")
            arguments += StatementArguments(query.statuses.map(\.rawValue))
        }
        if let owner = query.owner {
            conditions.append(
                "EXISTS (SELECT 1 FROM assignment WHERE assignment.person = ? AND assignment.shipment = shipment.id)")
            arguments += [owner]
        }
        if let destination = query.destination {
            conditions.append("destination = ?")
            arguments += [destination]
        }
        if let until = query.until {
            conditions.append("plannedDeparture <= ?")
            arguments += [until.description]
        }
        arguments += [limit]
        let sql = Self.boardSQL(where: conditions.joined(separator: " AND "))
        return try read { db in
            try db.rows(sql, arguments).map {
                BoardPlace(departs: try $0.value("plannedDeparture"), shipment: try $0.text("id"))
            }
        }
    }

    static func boardSQL(where condition: String) -> String {
        """
        SELECT shipment.id AS id, plannedDeparture FROM shipment CROSS JOIN filing ON filing.shipment = shipment.id
        WHERE \(condition) ORDER BY plannedDeparture, shipment.id LIMIT ?
        """
    }
}
