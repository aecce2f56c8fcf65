/// A table of comma-separated values as RFC 4180 describes it: headings, and rows with exactly as many cells.
///
/// Stricter than most readers: a ragged row or a stray quotation mark is a fault, never repaired. Lines may end in CRLF
/// or LF. Rows whose cells are all empty, which spreadsheets leave behind, are passed over.
package struct CommaSeparatedValues: Sendable, Hashable {
    /// A row below the headings.
    package struct Row: Sendable, Hashable {
        /// As a spreadsheet counts it: the headings are row 1.
        package let number: Int
        /// The line of the file it begins on.
        package let line: Int
        /// One cell for each heading, without surrounding white space.
        package let cells: [String]

        /// A row as a spreadsheet holds it.
        package init(number: Int, line: Int, cells: [String]) {
            (self.number, self.line, self.cells) = (number, line, cells)
        }
    }

    /// The file the table was read from.
    package let file: String
    /// The sheet of the workbook it was read from, if it was.
    package let sheet: String?
    /// The headings, each once, without surrounding white space.
    package let headings: [String]
    private let headingRow: Row
    package let rows: [Row]

    /// Reads a table, or throws every fault with row and column.
    package init(_ text: String, file: String) throws(SourceFaults) {
        var scanner = TableScanner(text, file: file)
        let all = scanner.rows()
        guard let first = all.first else {
            throw SourceFaults(
                scanner.faults.isEmpty ? [SourceFault(.empty, at: SourcePlace(file: file))] : scanner.faults)
        }
        try self.init(all, headings: first, faults: scanner.faults, file: file, sheet: nil)
    }

    /// Takes the rows of a workbook's sheet that hold anything, headings first, or throws every fault with its cell.
    package init(_ rows: [Row], file: String, sheet: String) throws(SourceFaults) {
        guard let first = rows.first else {
            throw SourceFaults([SourceFault(.empty, at: SourcePlace(file: file))])
        }
        try self.init(rows, headings: first, faults: [], file: file, sheet: sheet)
    }

    private init(_ all: [Row], headings first: Row, faults known: [SourceFault], file: String, sheet: String?)
        throws(SourceFaults)
    {
        func place(_ row: Row, _ column: Int, _ heading: String?) -> SourcePlace {
            SourcePlace(
                file: file, row: row.number, line: row.line, column: column, heading: heading, sheet: sheet)
        }
        let faults = known + Self.headingFaults(first, place) + Self.ragged(all, place)
        guard faults.isEmpty else { throw SourceFaults(faults.sorted { $0.place < $1.place }) }
        guard all.count > 1 else { throw SourceFaults([SourceFault(.table(.noRows), at: place(first, 0, nil))]) }
        self.file = file
        self.sheet = sheet
        headings = first.cells
        headingRow = first
        rows = Array(all.dropFirst())
    }

    /// The place of a heading, or of a cell below it.
    package func place(of heading: String, in row: Row? = nil) -> SourcePlace {
        let column = headings.firstIndex(of: heading).map { $0 + 1 } ?? 0
        let row = row ?? headingRow
        return SourcePlace(
            file: file, row: row.number, line: row.line, column: column, heading: heading, sheet: sheet)
    }

    /// The place of a whole row.
    package func place(of row: Row) -> SourcePlace {
        SourcePlace(file: file, row: row.number, line: row.line, sheet: sheet)
    }

    private typealias Place = (Row, Int, String?) -> SourcePlace

    private static func headingFaults(_ first: Row, _ at: Place) -> [SourceFault] {
        func place(_ column: Int, _ heading: String?) -> SourcePlace { at(first, column, heading) }
        let separators = [";", "\t", "|", "，", "；"]
        if first.cells.count == 1, let found = separators.first(where: { first.cells[0].contains($0) }) {
            return [SourceFault(.table(.separator(found)), at: place(1, nil))]
        }
        var seen: Set<String> = []
        return first.cells.enumerated().compactMap { index, heading in
            if heading.isEmpty { return SourceFault(.table(.emptyHeading(index + 1)), at: place(index + 1, nil)) }
            if seen.insert(heading).inserted { return nil }
            return SourceFault(.table(.headingTwice(heading)), at: place(index + 1, heading))
        }
    }

    private static func ragged(_ rows: [Row], _ place: Place) -> [SourceFault] {
        let headings = rows[0].cells.count
        return rows.dropFirst().filter { $0.cells.count != headings }.map { row in
            SourceFault(
                .table(.ragged(cells: row.cells.count, headings: headings)),
                at: place(row, 0, nil))
        }
    }
}
