package import DossierCore
package import Foundation
import GRDB

extension Register {
    /// What SQLite finds wrong with the file itself, in its own words: damaged pages, broken indexes, references
    /// that lead nowhere. Empty when the file is sound.
    package func integrityProblems() throws -> [String] {
        try read { db in
            let damage = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
            let dangling = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
                "\(try row.text("table")) refers to a missing \(try row.text("parent"))"
            }
            return damage + dangling
        }
    }

    /// The digests of everything in the vault the register knows of: documents, evidence of the authority's events,
    /// files taken out of a watched folder, and the recipes of bundles. What a recipe lists beside them is in the recipe.
    package func referencedDigests() throws -> Set<ContentDigest> {
        try read { db in
            let cursor = try Row.fetchCursor(
                db,
                sql: """
                    SELECT digest FROM document UNION SELECT evidence FROM authorityEvent
                    UNION SELECT recipe FROM bundle UNION SELECT digest FROM proposal
                    """)
            var digests: Set<ContentDigest> = []
            while let row = try cursor.next() { digests.insert(try row.value("digest")) }
            return digests
        }
    }

    /// Every bundle ever made, in the order of shipments and sequences.
    package func bundles() throws -> [CarryingBundle] {
        try read { db in
            try db.rows("SELECT * FROM bundle ORDER BY shipment, sequence").map {
                CarryingBundle(shipment: try $0.text("shipment"), receipt: try BundleReceipt(row: $0))
            }
        }
    }

    /// Copies the register as it is at one moment into a file that does not exist yet; work may go on meanwhile.
    ///
    /// - Throws: `RegisterError.fileExists` and what SQLite reports; nothing is left behind then.
    package func backUp(to url: URL) throws {
        guard !FileManager.default.fileExists(atPath: url.path) else { throw RegisterError.fileExists(path: url.path) }
        do {
            try Self.translating(path: url.path) {
                let copy = try DatabaseQueue(path: url.path)
                try database.backup(to: copy)
                // A copy that is one plain file until somebody works on it again.
                try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
                try copy.close()
            }
            let file = try OpenFile(url.path, O_RDONLY)
            try file.sync()
            try Folder.sync(url.deletingLastPathComponent().path)
        } catch {
            for suffix in ["", "-journal", "-wal", "-shm"] { try Folder.remove(url.path + suffix) }
            throw error
        }
    }
}
