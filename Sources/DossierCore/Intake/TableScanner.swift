/// Splits text into the rows and cells of a table, and notes where it is no table.
struct TableScanner {
    private let scalars: [Unicode.Scalar]
    private let file: String
    private var index = 0
    private var line = 1
    private var row = 0
    private(set) var faults: [SourceFault] = []

    init(_ text: String, file: String) {
        scalars = Array(text.unicodeScalars)
        self.file = file
    }

    /// Every row that has something in it, headings included.
    mutating func rows() -> [CommaSeparatedValues.Row] {
        var rows: [CommaSeparatedValues.Row] = []
        while index < scalars.count {
            row += 1
            let begins = line
            let cells = cells()
            if !cells.allSatisfy(\.isEmpty) {
                rows.append(CommaSeparatedValues.Row(number: row, line: begins, cells: cells))
            }
        }
        return rows
    }

    private mutating func cells() -> [String] {
        var cells: [String] = []
        repeat {
            cells.append(next == "\"" ? quoted(cells.count + 1) : bare(cells.count + 1))
        } while take(",")
        endLine()
        return cells
    }

    private mutating func bare(_ column: Int) -> String {
        var cell = String.UnicodeScalarView()
        while let scalar = next, scalar != ",", scalar != "\n", !isLineEnd {
            if scalar == "\"" { note(.strayQuote, column) }
            if scalar == "\r" { note(.bareReturn, column) }
            cell.append(scalar)
            index += 1
        }
        return String(cell).trimmed
    }

    private mutating func quoted(_ column: Int) -> String {
        let begins = line
        var cell = String.UnicodeScalarView()
        index += 1
        while let scalar = next {
            index += 1
            if scalar == "\"" {
                guard take("\"") else { return closed(String(cell), column) }
            } else if scalar == "\n" {
                line += 1
            }
            cell.append(scalar)
        }
        faults.append(
            SourceFault(
                .table(.unclosedQuote), at: SourcePlace(file: file, row: row, line: begins, column: column)))
        return String(cell).trimmed
    }

    /// Passes over whatever wrongly follows a closing quotation mark.
    private mutating func closed(_ cell: String, _ column: Int) -> String {
        var rest = String.UnicodeScalarView()
        while let scalar = next, scalar != ",", scalar != "\n", !isLineEnd {
            rest.append(scalar)
            index += 1
        }
        if !String(rest).trimmed.isEmpty { note(.afterQuote(String(rest).trimmed), column) }
        return cell.trimmed
    }

    private mutating func endLine() {
        if isLineEnd { index += 1 }
        if take("\n") { line += 1 }
    }

    private var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    /// Whether a carriage return with its line feed stands here.
    private var isLineEnd: Bool {
        next == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard next == scalar else { return false }
        index += 1
        return true
    }

    private mutating func note(_ fault: TableFault, _ column: Int) {
        let place = SourcePlace(file: file, row: row, line: line, column: column)
        // A file with the wrong line ends has them everywhere: once is enough.
        if fault == .bareReturn, faults.contains(where: { $0.reason == .table(fault) }) { return }
        if faults.last?.place != place { faults.append(SourceFault(.table(fault), at: place)) }
    }
}
