package import DossierCore
import GRDB

extension Register {
    /// Puts a file that was taken on record, with its event on the trail. Its bytes are in the vault already.
    ///
    /// - Returns: the proposal with its number; the one that waits already when these very bytes were taken before.
    package func propose(_ file: FileProposal, by agent: Agent, at instant: Instant) throws -> FileProposal {
        try act(by: agent, at: instant) { act in
            try act.requireEnabled()
            if let held = try act.db.first(
                "SELECT * FROM proposal WHERE digest = ? AND ending IS NULL", [file.digest.hex])
            {
                return try FileProposal(row: held)
            }
            try act.db.run(
                """
                INSERT INTO proposal (name, digest, size, mediaType, source, places, doubt, takenBy, takenAt)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    file.name, file.digest.hex, file.size, file.mediaType, file.source, canonicalText(file.places),
                    file.doubt.map(canonicalText), agent.code, instant.description,
                ])
            let id = Int(act.db.lastInsertedRowID)
            try act.note(
                AuditEntry(
                    action: "file-taken", objectKind: "proposal", objectID: "\(id)",
                    alterations: [
                        .init(field: "name", old: nil, new: file.name),
                        .init(field: "sha256", old: nil, new: file.digest.hex),
                        .init(field: "source", old: nil, new: file.source),
                    ]))
            guard let row = try act.db.first("SELECT * FROM proposal WHERE id = ?", [id]) else {
                throw RegisterError.damaged(detail: "proposal")
            }
            return try FileProposal(row: row)
        }
    }

    /// The files that wait for a person, in the order they were taken.
    package func openProposals() throws -> [FileProposal] {
        try read { db in
            try db.rows("SELECT * FROM proposal WHERE ending IS NULL ORDER BY id").map(FileProposal.init(row:))
        }
    }

    /// One file that was taken, waiting or not.
    package func proposal(_ id: Int) throws -> FileProposal? {
        try read { db in
            try db.first("SELECT * FROM proposal WHERE id = ?", [id]).map(FileProposal.init(row:))
        }
    }

    /// Notes how it ended; ended already means nothing is written and false is returned.
    package func end(
        proposal id: Int, as ending: FileProposal.Ending, note: String, by agent: Agent, at instant: Instant
    ) throws -> Bool {
        try act(by: agent, at: instant) { act in
            try act.requireEnabled()
            try act.db.run(
                "UPDATE proposal SET ending = ?, endedBy = ?, endedAt = ? WHERE id = ? AND ending IS NULL",
                [ending.rawValue, agent.code, instant.description, id])
            guard act.db.changesCount == 1 else { return false }
            try act.note(
                AuditEntry(
                    action: ending == .filed ? "proposal-accepted" : "proposal-returned", objectKind: "proposal",
                    objectID: "\(id)", alterations: [.init(field: "to", old: nil, new: note)]))
            return true
        }
    }
}

extension FileProposal {
    fileprivate init(row: Row) throws {
        self.init(
            id: try row.integer("id"), name: try row.text("name"), digest: try row.value("digest"),
            size: try row.integer("size"), mediaType: try row.text("mediaType"), source: try row.text("source"),
            places: try row.json("places"), doubt: try row.textIfPresent("doubt") == nil ? nil : row.json("doubt"),
            takenBy: try row.text("takenBy"), takenAt: try row.value("takenAt"),
            ending: try row.textIfPresent("ending").flatMap(Ending.init(rawValue:)))
    }
}
