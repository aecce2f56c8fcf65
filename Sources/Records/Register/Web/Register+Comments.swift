package import DossierCore
import GRDB

extension Register {
    /// Everything said about a filing, in the order it was said.
    package func comments(on shipment: String) throws -> [Comment] {
        try read { db in
            try db.rows("SELECT * FROM comment WHERE shipment = ? ORDER BY id", [shipment]).map(Comment.init(row:))
        }
    }

    /// Adds a comment, with its event on the trail.
    ///
    /// - Throws: `RegisterError.unknownShipment`; `Refusal.personDisabled`.
    package func addComment(
        _ text: String, about anchor: CommentAnchor, answering: Int?, on shipment: String, by agent: Agent,
        at instant: Instant
    ) throws -> Comment {
        try act(by: agent, at: instant) { act in
            try act.requireEnabled()
            let revision = try act.db.dossier(shipment).revision
            try act.db.run(
                """
                INSERT INTO comment (shipment, anchor, answers, text, person, at, revision) VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                [shipment, anchor.description, answering, text, agent.code, instant.description, revision])
            let id = Int(act.db.lastInsertedRowID)
            try act.note(
                AuditEntry(
                    action: "comment-added", objectKind: "comment", objectID: "\(shipment) \(id)",
                    alterations: [
                        .init(field: "anchor", old: nil, new: anchor.description),
                        .init(field: "text", old: nil, new: text),
                    ]))
            return Comment(
                id: id, shipment: shipment, anchor: anchor, answers: answering, text: text, person: agent.code,
                at: instant, revision: revision, settledBy: nil, settledAt: nil)
        }
    }

    /// Settles a comment; settled already, or of another filing, means nothing is written and false is returned.
    package func settleComment(_ id: Int, on shipment: String, by agent: Agent, at instant: Instant) throws -> Bool {
        try act(by: agent, at: instant) { act in
            try act.requireEnabled()
            try act.db.run(
                "UPDATE comment SET settledBy = ?, settledAt = ? WHERE id = ? AND shipment = ? AND settledBy IS NULL",
                [agent.code, instant.description, id, shipment])
            guard act.db.changesCount == 1 else { return false }
            try act.note(
                AuditEntry(action: "comment-settled", objectKind: "comment", objectID: "\(shipment) \(id)"))
            return true
        }
    }
}

extension Comment {
    fileprivate init(row: Row) throws {
        guard let anchor = CommentAnchor(try row.text("anchor")) else {
            throw RegisterError.damaged(detail: "comment anchor")
        }
        self.init(
            id: try row.integer("id"), shipment: try row.text("shipment"), anchor: anchor,
            answers: try row.integerIfPresent("answers"), text: try row.text("text"), person: try row.text("person"),
            at: try row.value("at"), revision: try row.integer("revision"),
            settledBy: try row.textIfPresent("settledBy"), settledAt: try row.valueIfPresent("settledAt"))
    }
}
