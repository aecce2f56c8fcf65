package import DossierCore
import GRDB

/// An inspection of some bytes with the text that was taken out of them.
package struct InspectedText: Sendable, Hashable {
    package let digest: ContentDigest
    package let reading: ContentDigest
    package let pages: [PageText]

    package init(digest: ContentDigest, reading: ContentDigest, pages: [PageText]) {
        self.digest = digest
        self.reading = reading
        self.pages = pages
    }
}

extension Register {
    /// Keeps extracted text. No act: it can be taken out again at any time; text kept before is replaced by the same.
    package func keep(_ texts: [InspectedText]) throws {
        guard !texts.isEmpty else { return }
        try write { db in
            for text in texts {
                for page in text.pages {
                    try db.run(
                        """
                        INSERT INTO pageText (digest, reading, page, text, folded) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT DO UPDATE SET text = excluded.text, folded = excluded.folded
                        """,
                        [text.digest.hex, text.reading.hex, page.page, page.text, ReadableText.folded(page.text)])
                }
            }
        }
    }

    /// The pages of a document's text as extracted, in order; none when its text was not read or is not kept.
    package func pageTexts(of document: Document) throws -> [PageText] {
        guard let reading = document.inspection?.text?.value?.sha256 else { return [] }
        return try read { db in
            try db.rows(
                "SELECT page, text FROM pageText WHERE digest = ? AND reading = ? ORDER BY page",
                [document.digest.hex, reading.hex]
            ).map { PageText(page: try $0.integer("page"), text: try $0.text("text")) }
        }
    }

    /// The newest inspection any filing holds of these bytes, so that they need not be inspected again.
    package func inspection(of digest: ContentDigest) throws -> Inspection? {
        try read { db in
            try db.first(
                """
                SELECT inspection FROM document WHERE digest = ? AND inspection IS NOT NULL ORDER BY id DESC LIMIT 1
                """, [digest.hex])?.json("inspection")
        }
    }
}

extension Database {
    static let currentTextsSQL = """
        SELECT filingDocument.shipment, pageText.reading, pageText.page, pageText.folded
        FROM filingDocument JOIN document ON document.id = filingDocument.document
        JOIN pageText ON pageText.digest = document.digest
            AND pageText.reading = json_extract(document.inspection, '$.text.known.sha256')
        WHERE filingDocument.shipment BETWEEN ? AND ? AND endedRevision IS NULL
        """

    /// The folded text of the current documents of some filings.
    func texts(from first: String, through last: String) throws -> [String: PaperTexts] {
        var texts: [String: PaperTexts] = [:]
        let cursor = try Row.fetchCursor(cachedStatement(sql: Self.currentTextsSQL), arguments: [first, last])
        while let row = try cursor.next() {
            let page = FoldedPage(page: try row.integer("page"), text: try row.text("folded"))
            try texts[row.text("shipment"), default: PaperTexts()].add(row.value("reading"), page)
        }
        return texts
    }

    /// The folded text of some documents as their inspections name it, whether or not a filing still holds them.
    func texts(of documents: [Document]) throws -> PaperTexts {
        var texts = PaperTexts()
        var seen: Set<ContentDigest> = []
        for document in documents {
            guard let reading = document.inspection?.text?.value?.sha256, seen.insert(reading).inserted else {
                continue
            }
            let pages = try rows(
                "SELECT page, folded FROM pageText WHERE digest = ? AND reading = ? ORDER BY page",
                [document.digest.hex, reading.hex])
            for row in pages {
                texts.add(reading, FoldedPage(page: try row.integer("page"), text: try row.text("folded")))
            }
        }
        return texts
    }
}
