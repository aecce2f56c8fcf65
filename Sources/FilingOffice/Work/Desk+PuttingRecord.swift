package import DossierCore
package import Foundation
import Records

extension Desk {
    /// Puts one record as a file of records would: the body holds its fields, under the names record files use.
    ///
    /// - Parameters:
    ///   - key: what the address calls the record; the field that identifies it may be left out, and must not say
    ///     otherwise.
    ///   - json: UTF-8 bytes of one JSON object.
    ///   - version: the version the record must still have, 0 for none yet; nil to ask for none.
    /// - Throws: `IntakeProblems` with the place in the body; `RecordPutFault`.
    package func put(
        _ kind: RecordKind, key: String, json: Data, expecting version: Int?, dryRun: Bool = false
    ) throws -> (line: ImportReport.Line, version: Int) {
        guard case .object(var members) = try Self.object(json) else { throw RecordPutFault.notObject }
        if let named = members[kind.keyField], named != .string(key) {
            throw RecordPutFault.otherKey(field: kind.keyField, address: key)
        }
        members[kind.keyField] = .string(key)
        let whole = JSONValue.object([kind.plural: .array([.object(members)])])
        let file = SourceFile(name: "\(kind.rawValue).json", bytes: CanonicalJSON.bytes(whole))
        let report: ImportReport
        do {
            report = try importRecords(
                RecordFiles([file]), dryRun: dryRun,
                expecting: version.map { ExpectedRecord(kind, key: key, version: $0) })
        } catch let stale as StaleRecord {
            throw RecordPutFault.stale(key: key, basedOn: stale.expected.version, current: stale.current)
        }
        guard let line = report.lines.first(where: { $0.kind == kind && $0.key == key }) else {
            throw RecordPutFault.otherKey(field: kind.keyField, address: key)
        }
        return (line, try office.recordVersion(kind, key: key) ?? 0)
    }

    private static func object(_ json: Data) throws -> JSONValue {
        do { return try JSONValue(parsing: json) } catch { throw RecordPutFault.notObject }
    }
}

extension Desk {
    /// Imports records from a file already in memory, as `importRecords(paths:kind:dryRun:)` does.
    ///
    /// - Parameter name: what the file is called in messages; its ending says the format.
    package func importRecords(
        named name: String, bytes: Data, kind: RecordKind?, dryRun: Bool
    ) throws -> ImportReport {
        try importRecords(RecordFiles([SourceFile(name: name, bytes: bytes)], kind: kind), dryRun: dryRun)
    }
}

extension FilingOffice {
    /// The most bytes a file of records may have.
    package static let longestRecordFile = SourceFile.limit

    /// A record with its version, from 1; nothing when there is none.
    package func record(_ kind: RecordKind, key: String) throws -> (body: JSONValue, version: Int)? {
        let versions = try workspace.register.versions(of: kind, key: key)
        return versions.last.map { ($0.body, $0.version) }
    }

    func recordVersion(_ kind: RecordKind, key: String) throws -> Int? { try record(kind, key: key)?.version }
}

/// Why a record cannot be put.
package enum RecordPutFault: OfficeRefusal, Sendable, Hashable {
    /// The body is no JSON object in UTF-8.
    case notObject
    /// The body names another record than the address does.
    case otherKey(field: String, address: String)
    /// Somebody changed the record since it was looked at; version 0 stands for none.
    case stale(key: String, basedOn: Int, current: Int)

    package var kind: FilingErrorKind {
        if case .stale = self { .doesNotHold } else { .badData }
    }

    package var explanation: Wording {
        switch self {
        case .notObject:
            Wording(
                zh: "请求正文不是 UTF-8 的 JSON 对象，什么都没有改变。请发送一条记录的各字段。",
                en: "The body is not a JSON object in UTF-8; nothing was changed. Send the fields of one record.")
        case .otherKey(let field, let address):
            Wording(
                zh: "正文中的 \(field) 与地址中的“\(address)”不一致，什么都没有改变。请改正其一，或在正文中省略 \(field)。",
                en:
                    "The body's \(field) is not the \(address) of the address; nothing was changed. Correct one of them, "
                    + "or leave \(field) out of the body.")
        case .stale(let key, let basedOn, 0):
            Wording(
                zh: "没有记录“\(key)”，而请求以其第 \(basedOn) 版为准；什么都没有改变。请重新读取后再发送。",
                en: "There is no record \(key), but the request was made from its version \(basedOn); nothing was "
                    + "changed. Read it again before you send this.")
        case .stale(let key, 0, let current):
            Wording(
                zh: "记录“\(key)”已存在（第 \(current) 版），什么都没有改变。请先读取它，再以其 ETag 作为 If-Match 发送。",
                en: "The record \(key) is there already, at version \(current); nothing was changed. Read it and send "
                    + "its ETag as If-Match.")
        case .stale(let key, let basedOn, let current):
            Wording(
                zh: "记录“\(key)”已由他人改为第 \(current) 版，请求以第 \(basedOn) 版为准；什么都没有改变。请重新读取后再发送。",
                en: "The record \(key) is at version \(current) now; the request was made from version \(basedOn). "
                    + "Nothing was changed. Read it again before you send this.")
        }
    }
}
