package import DossierCore
import Foundation

/// Reads files of records, in YAML, JSON, CSV or XLSX.
package struct RecordFiles: Sendable {
    /// What was read: the records that are right, every mistake, and what has to exist.
    package let read: ReadRecords
    /// What people should know although nothing is wrong.
    package let notes: [IntakeNote]

    /// Reads paths from the disk; of a folder every record file directly in it, in the order of their names.
    package init(paths: [String], kind: RecordKind? = nil) {
        var (files, faults): ([SourceFile], [SourceFault]) = ([], [])
        for path in paths.flatMap(Self.expanded) {
            do { files.append(try SourceFile(path: path)) } catch { faults.append(error) }
        }
        self.init(files, kind: kind, faults: faults)
    }

    /// Reads files already in memory. `kind` says what the rows of every table are.
    package init(_ files: [SourceFile], kind: RecordKind? = nil) {
        self.init(files, kind: kind, faults: [])
    }

    private init(_ files: [SourceFile], kind: RecordKind?, faults: [SourceFault]) {
        var reader = RecordReader()
        var notes: [IntakeNote] = []
        for fault in faults { reader.note(IntakeProblem(fault)) }
        for file in files {
            do {
                switch try SourceContent(file) {
                case .value(let value): reader.read(file: value)
                case .table(let table, let encoding):
                    if encoding == .gb18030 { notes.append(.readAsGB18030(file.name)) }
                    RecordTable(table).read(into: &reader, kind: kind)
                case .sheets(let tables):
                    for table in tables { RecordTable(table).read(into: &reader, kind: kind) }
                }
            } catch {
                for fault in error.all { reader.note(IntakeProblem(fault)) }
            }
        }
        read = reader.result
        self.notes = notes
    }

    private static func expanded(_ path: String) -> [String] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue,
            let names = FileManager.default.enumerator(atPath: path)?.compactMap({ $0 as? String })
        else { return [path] }
        let records = names.filter { name in
            !name.contains("/") && !name.hasPrefix(".") && !DocumentFolder.isSheet(name)
                && SourceContent.endings.contains { name.lowercased().hasSuffix($0) }
        }
        return records.isEmpty ? [path] : records.sorted().map { path.hasSuffix("/") ? path + $0 : "\(path)/\($0)" }
    }
}

/// Something about a file that people should know although nothing is wrong.
package enum IntakeNote: Sendable, Hashable {
    /// A table was no UTF-8 and was read as GB18030.
    case readAsGB18030(String)

    /// The note as a sentence.
    package var wording: Wording {
        switch self {
        case .readAsGB18030(let file):
            Wording(
                zh: "\(file) 不是 UTF-8，已按 GB18030 读取。请核对中文内容；建议另存为 UTF-8。",
                en:
                    "\(file) is not UTF-8 and was read as GB18030. Check its Chinese texts, and better save it as UTF-8."
            )
        }
    }
}
