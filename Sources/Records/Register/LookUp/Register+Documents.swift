package import DossierCore
import GRDB

/// A filing's hold on one revision of a document.
package struct DocumentUse: Sendable, Hashable {
    package let shipment: String
    /// Where the filing stands now.
    package let status: DossierStatus
    package let document: Document
    /// 1 for the first reading of these bytes, 2 for the first with corrected fields …
    package let version: Int
    /// The filing's revision that attached it.
    package let fromRevision: Int
    /// The filing's revision that superseded or withdrew it; nothing while it is current.
    package let endedRevision: Int?

    package var isCurrent: Bool { endedRevision == nil }
}

extension Register {
    /// Every filing that holds or held these bytes, in the order of shipments.
    package func filings(withDocument digest: ContentDigest) throws -> [DocumentUse] {
        try uses(DocumentUse.byDigestSQL, digest.hex)
    }

    /// Every filing that holds or held a document about a subject: "where else is this paper used".
    package func filings(withDocumentsAbout subject: SubjectRef) throws -> [DocumentUse] {
        try uses(DocumentUse.bySubjectSQL, subject.kind.rawValue, subject.id)
    }

    /// Every document a filing has ever held, in the order they were attached; superseded and withdrawn ones stay.
    package func documentHistory(of shipment: String) throws -> [DocumentUse] {
        try uses(DocumentUse.historySQL, shipment)
    }

    private func uses(_ sql: String, _ arguments: String...) throws -> [DocumentUse] {
        try read { db in try db.rows(sql, StatementArguments(arguments)).map { try DocumentUse(row: $0) } }
    }
}

extension DocumentUse {
    private static let columns = """
        SELECT document.*, filingDocument.shipment, status, supersedes, originalName, claimedDigest, attachedBy,
            attachedAt, fromRevision, endedRevision
        FROM document JOIN filingDocument ON filingDocument.document = document.id
        JOIN filing ON filing.shipment = filingDocument.shipment
        """
    static let byDigestSQL = columns + " WHERE document.digest = ? ORDER BY filingDocument.shipment, filingDocument.id"
    static let bySubjectSQL =
        columns + " WHERE subjectKind = ? AND subjectID = ? ORDER BY filingDocument.shipment, filingDocument.id"
    static let historySQL = columns + " WHERE filingDocument.shipment = ? ORDER BY filingDocument.id"

    fileprivate init(row: Row) throws {
        shipment = try row.text("shipment")
        status = try row.word("status")
        document = try Document(row: row)
        version = try row.integer("version")
        fromRevision = try row.integer("fromRevision")
        endedRevision = try row.integerIfPresent("endedRevision")
    }
}
