package import DossierCore
package import Foundation

/// A folder of documents with the sheet that describes them.
package struct DocumentFolder: Sendable {
    /// One document with the file that holds it.
    package struct Entry: Sendable {
        package let row: DocumentRow
        package let file: URL
    }

    package let entries: [Entry]
    /// What people should know although nothing is wrong.
    package let notes: [IntakeNote]

    /// Reads the sheet of a folder against an edition, for a filing with these subjects.
    ///
    /// Throws every mistake; sheet and folder must name exactly the same files. Files of records named for their kind may
    /// lie beside the sheet. Hidden files and the leftovers of file managers are passed over, links are refused.
    package init(
        _ folder: URL, checklist: Checklist, subjects: [SubjectKind: Set<String>]? = nil
    ) throws(IntakeProblems) {
        var sheet = DocumentSheet(checklist: checklist, subjects: subjects)
        let listing: FolderListing
        do { listing = try FolderListing(folder) } catch { throw IntakeProblems([IntakeProblem(error)]) }
        let sheets = listing.files.keys.filter(Self.isSheet).sorted()
        guard let name = sheets.first, sheets.count == 1, let file = listing.files[name] else {
            let fault: SheetFault = sheets.isEmpty ? .noSheet : .severalSheets(sheets)
            throw IntakeProblems([IntakeProblem(.sheet(fault), at: SourcePlace(file: folder.path()))])
        }
        for link in listing.links { sheet.note(IntakeProblem(.sheet(.link(link)), at: SourcePlace(file: link))) }
        var notes: [IntakeNote] = []
        do {
            switch try SourceContent(try SourceFile(path: file.path(percentEncoded: false), name: name)) {
            case .value(let value): sheet.read(file: value)
            case .table(let table, let encoding):
                if encoding == .gb18030 { notes.append(.readAsGB18030(name)) }
                sheet.read(table: table)
            case .sheets(let tables):
                for table in tables { sheet.read(table: table) }
            }
        } catch let faults as SourceFaults {
            for fault in faults.all { sheet.note(IntakeProblem(fault)) }
        } catch let fault as SourceFault {
            sheet.note(IntakeProblem(fault))
        } catch {
            sheet.note(IntakeProblem(.source(.unreadable("\(error)")), at: SourcePlace(file: name)))
        }
        let files = listing.files.keys.filter { !Self.isSheet($0) && !Self.holdsRecords($0) }.sorted()
        entries = try sheet.rows(matching: files).compactMap { row in
            listing.files[row.file].map { Entry(row: row, file: $0) }
        }
        self.notes = notes
    }

    /// Whether a file directly in the folder is one for `import`: `shipment.yml`, `batches.csv`.
    private static func holdsRecords(_ name: String) -> Bool {
        !name.contains("/") && RecordFileName.kind(name) != nil && SourceContent.endings.contains { name.hasSuffix($0) }
    }

    /// Whether a name is that of a folder's sheet.
    static func isSheet(_ name: String) -> Bool {
        ["documents.csv", "documents.xlsx", "documents.yaml", "documents.yml", "documents.json"].contains(name)
    }
}
