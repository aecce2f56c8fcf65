package import DossierCore
import GRDB

extension Register {
    /// How many filings stand in each state; states nobody is in are left out.
    package func filingsByState() throws -> [DossierStatus: Int] {
        try read { db in
            var counts: [DossierStatus: Int] = [:]
            for row in try db.rows("SELECT status, count(*) AS filings FROM filing GROUP BY status") {
                counts[try row.word("status")] = try row.integer("filings")
            }
            return counts
        }
    }
}
