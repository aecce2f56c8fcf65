import DossierCore
import GRDB
import TestSupport
import Testing

@testable import Records

@Suite("Query plans")
struct RegisterQueryPlanTests {
    /// A statement we run, with the places for its arguments.
    struct Query: CustomTestStringConvertible, Sendable {
        let name: String
        let sql: String
        var testDescription: String { name }
    }

    static let queries = [
        Query(name: "look up", sql: Register.lookUpSQL),
        Query(name: "shipments of a record", sql: Register.shipmentsOfRecordSQL),
        Query(name: "bundles carrying a document", sql: Register.bundlesCarryingSQL),
        Query(name: "uses of a document", sql: DocumentUse.byDigestSQL),
        Query(name: "documents about a subject", sql: DocumentUse.bySubjectSQL),
        Query(name: "history of a filing's documents", sql: DocumentUse.historySQL),
        Query(name: "current documents", sql: Database.currentDocumentsSQL),
        Query(name: "records of a filing", sql: Database.dossierRecordsSQL),
        Query(name: "a record", sql: VersionName.bodySQL),
        Query(name: "heads of filings", sql: Database.headsSQL),
        Query(name: "waivers of a filing", sql: Database.inOrder("waiver", by: "position")),
        Query(name: "assignments of a filing", sql: Database.inOrder("assignment", by: "finding")),
        Query(name: "bundles of a filing", sql: Database.inOrder("bundle", by: "sequence")),
        Query(name: "a page of filings", sql: FilingListing.sql),
        Query(name: "suggestions", sql: "SELECT key FROM record WHERE kind = ? AND confusable = ? ORDER BY key"),
        Query(name: "events of an object", sql: Register.eventsOfObjectSQL),
        Query(name: "uses of a permit", sql: Register.usesOfPermitSQL),
        Query(name: "permits by number", sql: Register.permitsByNumberSQL),
        Query(name: "drawings before a shipment", sql: Drawings.currentSQL),
        Query(
            name: "a page of the board",
            sql: Register.boardSQL(where: ["destination = ?", "plannedDeparture <= ?"])),
    ]

    /// The planner is asked on an empty database, where scanning would be as good as any index: it must not even be
    /// an option.
    @Test("no look-up reads a table from end to end", arguments: queries)
    func noScan(query: Query) throws {
        let steps = try plan(query.sql)
        #expect(!steps.isEmpty)
        #expect(steps.filter { $0.hasPrefix("SCAN") }.isEmpty, "\(steps)")
    }

    @Test("what a filing relies on is found by keys; only the handful of rows found on the way are walked")
    func reliance() throws {
        let tables = [
            "record", "batch", "shipmentLine", "batchDonor", "product", "shipment", "trial", "trialSite",
            "permit", "shipmentPermit", "theirs", "filing", "filingRecord",
        ]
        let scanned = try [Reliance.currentSQL, Drawings.sharersSQL].flatMap { try plan($0) }
            .filter { $0.hasPrefix("SCAN") }
            .filter { step in tables.contains { step.split(separator: " ").dropFirst().first.map(String.init) == $0 } }
        #expect(scanned.isEmpty, "\(scanned)")
    }

    private func plan(_ sql: String) throws -> [String] {
        let register = try Register.inMemory()
        return try register.read { db in
            let statement = try db.makeStatement(sql: "EXPLAIN QUERY PLAN " + sql)
            statement.setUncheckedArguments(
                StatementArguments(Array(repeating: DatabaseValue.null, count: sql.filter { $0 == "?" }.count)))
            return try Row.fetchAll(statement).map { try $0.text("detail") }
        }
    }
}
