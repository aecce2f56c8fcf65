package import DossierCore
import GRDB

extension Register {
    /// Looks through the text of current documents and through current records, as far as a scope reaches.
    ///
    /// - Parameters:
    ///   - key: The key of the last hit seen, to go on after it.
    ///   - limit: The most hits given back.
    package func search(
        _ query: SearchQuery, in scope: SearchScope, after key: Int? = nil, limit: Int = 20
    ) throws -> SearchAnswer {
        try indexWhatIsNew()
        return try read { db in
            var (hits, last) = ([SearchHit](), key ?? 0)
            while true {
                let rows = try db.rows(Self.searchSQL, [query.match, last, 200])
                for row in rows {
                    last = try row.integer("id")
                    guard let hit = try db.hit(row, query, scope) else { continue }
                    if hits.count == limit { return SearchAnswer(hits: hits, next: hits.last?.key) }
                    hits.append(hit)
                }
                if rows.count < 200 { return SearchAnswer(hits: hits, next: nil) }
            }
        }
    }

    static let searchSQL = """
        SELECT searchEntry.* FROM searchGram JOIN searchEntry ON searchEntry.id = searchGram.rowid
        WHERE searchGram MATCH ? AND searchGram.rowid > ? ORDER BY searchGram.rowid LIMIT ?
        """

    static let usesOfTextSQL = """
        SELECT document.*, filingDocument.shipment, supersedes, originalName, claimedDigest, attachedBy, attachedAt
        FROM document JOIN filingDocument ON filingDocument.document = document.id
        WHERE document.digest = ? AND endedRevision IS NULL ORDER BY filingDocument.shipment, filingDocument.id
        """
}

extension Database {
    /// What an entry of the index stands for, unless it may not be seen, is no longer current, or only seems to match.
    fileprivate func hit(_ row: Row, _ query: SearchQuery, _ scope: SearchScope) throws -> SearchHit? {
        let (id, kind, key) = (try row.integer("id"), try row.text("kind"), try row.text("key"))
        if kind == "paper" {
            guard scope.papers else { return nil }
            let page = try row.integer("page")
            let text = try first(
                "SELECT text FROM pageText WHERE digest = ? AND reading = ? AND page = ?",
                [key, try row.text("part"), page])
            let uses = try rows(Register.usesOfTextSQL, [key]).map { use in
                let document = try Document(row: use)
                return SearchHit.Use(
                    shipment: try use.text("shipment"), document: document.id, name: document.originalName)
            }
            guard let snippet = try text.flatMap({ query.snippet(in: try $0.text("text")) }), !uses.isEmpty else {
                return nil
            }
            return SearchHit(key: id, place: .page(page, uses: uses.sorted()), snippet: snippet)
        }
        guard let kind = RecordKind(rawValue: kind), scope.records.contains(kind) else { return nil }
        let body = try first(
            "SELECT body FROM record JOIN recordVersion USING (kind, key, version) WHERE kind = ? AND key = ? AND CAST(version AS TEXT) = ?",
            [kind.rawValue, key, try row.text("part")])
        guard let body, let snippet = query.snippet(in: SearchText.of(try body.members("body"))) else { return nil }
        return SearchHit(key: id, place: .record(kind, key: key), snippet: snippet)
    }
}
