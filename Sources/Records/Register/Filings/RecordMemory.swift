import DossierCore
import GRDB
import Synchronization

/// What was already decoded of the shared records and papers, so that a thousand filings of one product decode it once.
///
/// Versions of records and readings of papers never change, so what is remembered is never stale. It forgets everything
/// when it is full: memory stays flat, and what many filings share is soon there again.
package final class RecordMemory: Sendable {
    private static let capacity = 2048

    private let records = Mutex<[VersionName: RecordDraft]>([:])
    private let papers = Mutex<[Int: (fields: [String: JSONValue], inspection: Inspection?, reading: PaperReading?)]>(
        [:])

    /// Remembers nothing yet.
    package init() {}

    func record(_ version: VersionName, in db: Database) throws -> RecordDraft {
        if let known = records.withLock({ $0[version] }) { return known }
        guard let row = try db.first(VersionName.bodySQL, [version.kind.rawValue, version.key, version.version])
        else {
            throw RegisterError.damaged(
                detail: "\(version.kind.rawValue) \(version.key) has no version \(version.version)")
        }
        let draft = try version.draft(row)
        records.withLock { known in
            if known.count >= Self.capacity { known.removeAll(keepingCapacity: true) }
            known[version] = draft
        }
        return draft
    }

    func document(in row: Row) throws -> Document {
        let id = try row.integer("id")
        if let known = papers.withLock({ $0[id] }) {
            return try Document(row: row, fields: known.fields, inspection: known.inspection, reading: known.reading)
        }
        let document = try Document(row: row)
        papers.withLock { known in
            if known.count >= Self.capacity { known.removeAll(keepingCapacity: true) }
            known[id] = (document.fields, document.inspection, document.reading)
        }
        return document
    }
}

/// One version of a record, by name.
struct VersionName: Hashable {
    let kind: RecordKind
    let key: String
    let version: Int

    static let bodySQL = "SELECT body FROM recordVersion WHERE kind = ? AND key = ? AND version = ?"

    init(_ row: Row) throws {
        kind = try row.word("kind")
        key = try row.text("key")
        version = try row.integer("version")
    }

    /// The record as its body spells it.
    func draft(_ row: Row) throws -> RecordDraft {
        switch kind {
        case .party: .party(try row.json("body"))
        case .product: .product(try row.json("body"))
        case .donor: .donor(try row.json("body"))
        case .batch: .batch(try row.json("body"))
        case .trial: .trial(try row.json("body"))
        case .permit: .permit(try row.json("body"))
        case .shipment: .shipment(try row.json("body"))
        }
    }
}
