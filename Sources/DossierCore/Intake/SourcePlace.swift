/// Where in what a person wrote something stands: file, line and column, or the row and column of a table.
package struct SourcePlace: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The file as the person named it, or the option of the command line.
    package let file: String
    /// The line in the file, from 1; 0 when the file as a whole is meant.
    package let line: Int
    /// The column in the line, in Unicode scalars from 1; in a table the position of the cell in its row. 0 when the
    /// line as a whole is meant.
    package let column: Int
    /// The row of a table as a spreadsheet counts it: the headings are row 1. It differs from the line where cells hold
    /// line ends.
    package let row: Int?
    /// The heading of the column, for a cell of a table.
    package let heading: String?
    /// The sheet of a workbook the table is.
    package let sheet: String?

    /// The file as a whole.
    package init(file: String) {
        self.init(file: file, line: 0, column: 0)
    }

    /// A place in running text.
    package init(file: String, line: Int, column: Int) {
        (self.file, self.line, self.column) = (file, line, column)
        (row, heading, sheet) = (nil, nil, nil)
    }

    /// A row of a table, or one cell of it.
    package init(
        file: String, row: Int, line: Int, column: Int = 0, heading: String? = nil, sheet: String? = nil
    ) {
        (self.file, self.line, self.column) = (file, line, column)
        (self.row, self.heading, self.sheet) = (row, heading, sheet)
    }

    /// `records.yml:14:5`, `batches.csv:7:expiry`, `records.xlsx:batches!E7:expiry`, or the file alone.
    package var description: String {
        if let sheet {
            let cell = (column > 0 ? Self.letters(ofColumn: column) : "") + (row.map(String.init) ?? "")
            return "\(file):\(sheet)!\(cell)" + (heading.map { ":\($0)" } ?? "")
        }
        guard line > 0 else { return file }
        guard let row else { return "\(file):\(line):\(column)" }
        return heading.map { "\(file):\(row):\($0)" } ?? "\(file):\(row)"
    }

    /// The letters of a spreadsheet's column, from 1: `A`, `Z`, `AA`.
    package static func letters(ofColumn column: Int) -> String {
        var (rest, letters) = (column, "")
        while rest > 0 {
            letters = String(Character(Unicode.Scalar(UInt8(65 + (rest - 1) % 26)))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }

    /// Orders places as they follow each other: by file, line and column.
    package static func < (left: SourcePlace, right: SourcePlace) -> Bool {
        (left.file, left.line, left.column) < (right.file, right.line, right.column)
    }
}
