import DossierCore
import Foundation

/// A workbook from outside as tables: one for each sheet that holds anything.
struct SpreadsheetSource {
    let tables: [CommaSeparatedValues]

    /// Reads a workbook, or throws every fault with sheet and cell.
    init(_ file: SourceFile) throws(SourceFaults) {
        let archive: SpreadsheetArchive
        let book: SpreadsheetBook
        var sheets: [(SpreadsheetBook.Sheet, SpreadsheetSheet)] = []
        do throws(SourceFault) {
            archive = try SpreadsheetArchive(file)
            book = try SpreadsheetBook(archive, file: file.name)
            for sheet in book.sheets {
                sheets.append((sheet, try SpreadsheetSheet.read(sheet, of: book, archive, file: file.name)))
            }
        } catch { throw SourceFaults([error]) }
        var faults = sheets.flatMap(\.1.faults)
        var tables: [CommaSeparatedValues] = []
        for (sheet, content) in sheets {
            let rows = content.rows.filter { !$0.cells.isEmpty }
            guard let headings = rows.first, content.faults.isEmpty else { continue }
            let width = headings.cells.keys.max() ?? 0
            do throws(SourceFaults) {
                tables.append(
                    try CommaSeparatedValues(
                        rows.map { row in
                            // Beyond the headings a cell is one too many, and is told as such.
                            let last = max(width, row.cells.keys.max() ?? 0)
                            return CommaSeparatedValues.Row(
                                number: row.number, line: row.number, cells: (1...last).map { row.cells[$0] ?? "" })
                        }, file: file.name, sheet: sheet.name))
            } catch { faults += error.all }
        }
        guard faults.isEmpty else { throw SourceFaults(faults) }
        guard !tables.isEmpty else {
            throw SourceFaults([SourceFault(.spreadsheet(.noSheet), at: SourcePlace(file: file.name))])
        }
        self.tables = tables
    }
}
