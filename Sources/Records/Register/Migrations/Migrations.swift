import GRDB

/// The steps from an empty file to the newest schema, in order. `PRAGMA user_version` counts the ones taken.
enum Migrations {
    /// The number of a schema is its place in this list, from 1.
    static let all = [
        M001_Register.sql, M002_Permits.sql, M003_Assignments.sql, M004_Inspection.sql, M005_Papers.sql,
        M006_Workspace.sql, M007_Corrections.sql, M008_Programs.sql, M009_SecondFactor.sql, M010_Proposals.sql,
        M011_Identities.sql, M012_Webhooks.sql, M013_Board.sql,
    ]

    /// `DOSS`, by which `file` and SQLite's own tools tell our registers from other databases.
    static let applicationID = 0x444F_5353

    /// Takes the steps that are missing, each whole or not at all; two processes may try at once.
    static func run(on database: any DatabaseWriter) throws {
        guard try database.read({ try schema(of: $0) }) < all.count else { return }
        try database.write { db in
            let taken = try schema(of: db)
            for sql in all.dropFirst(taken) { try db.execute(sql: sql) }
            try db.execute(sql: "PRAGMA application_id = \(applicationID)")
            try db.execute(sql: "PRAGMA user_version = \(all.count)")
        }
    }

    static func schema(of db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    }
}
