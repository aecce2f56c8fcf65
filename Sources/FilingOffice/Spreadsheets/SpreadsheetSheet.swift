import DossierCore
import Foundation

/// One sheet of a workbook as rows of text, or every cell that cannot be read without guessing.
struct SpreadsheetSheet {
    /// A row that has something in it.
    struct Row {
        /// As the spreadsheet counts it, from 1.
        let number: Int
        /// The texts by column, counted from 1; empty cells are absent.
        var cells: [Int: String] = [:]
    }

    private(set) var rows: [Row] = []
    private(set) var faults: [SourceFault] = []

    private let book: SpreadsheetBook
    private let sheet: SpreadsheetBook.Sheet
    private let file: String
    private var cell = Cell()
    private var row = 0
    private var isHidden = false
    private var cells = 0

    static let rowLimit = 100_000
    static let columnLimit = 512
    static let cellLimit = 2_000_000

    private init(_ sheet: SpreadsheetBook.Sheet, of book: SpreadsheetBook, file: String) {
        (self.sheet, self.book, self.file) = (sheet, book, file)
    }

    /// Reads a sheet to its end, or to where it has grown too large.
    ///
    /// - Throws: when its part is missing or damaged; what is wrong in cells is in `faults`.
    static func read(
        _ sheet: SpreadsheetBook.Sheet, of book: SpreadsheetBook, _ archive: SpreadsheetArchive, file: String
    ) throws(SourceFault) -> SpreadsheetSheet {
        let bytes = try archive.part(sheet.part)
        var state = SpreadsheetSheet(sheet, of: book, file: file)
        var isStopped = false
        let isWhole = SpreadsheetXML.walk(bytes) { name, attributes in
            state.begin(name, attributes)
            isStopped = state.isTooLarge
            return !isStopped
        } end: { name, text in
            state.end(name, text)
            return true
        }
        guard isWhole || isStopped else {
            throw SourceFault(.spreadsheet(.part(sheet.part)), at: SourcePlace(file: file))
        }
        return state
    }

    /// The cell being read.
    private struct Cell {
        var column = 0
        var type = "n"
        var style = 0
        var value: String?
        var inline = ""
        var hasFormula = false
        var isReading = true
    }

    private var isTooLarge: Bool { rows.count > Self.rowLimit || cells > Self.cellLimit }

    private mutating func begin(_ name: String, _ attributes: [String: String]) {
        switch name {
        case "col" where ["1", "true"].contains(attributes["hidden"]):
            let first = attributes["min"].flatMap(Int.init) ?? 0
            note(.hiddenColumn(Self.letters(first)), row: 1, column: first)
        case "row":
            row = attributes["r"].flatMap(Int.init) ?? row + 1
            isHidden = ["1", "true"].contains(attributes["hidden"])
            rows.append(Row(number: row))
            cell.column = 0
            if rows.count > Self.rowLimit {
                note(.tooMany(what: Wording(zh: "行数", en: "rows"), limit: Self.rowLimit), row: row)
            }
        case "c":
            cells += 1
            if cells > Self.cellLimit {
                note(.tooMany(what: Wording(zh: "单元格数", en: "cells"), limit: Self.cellLimit), row: row)
            }
            cell = Cell(
                column: attributes["r"].flatMap(Self.column) ?? cell.column + 1, type: attributes["t"] ?? "n",
                style: attributes["s"].flatMap(Int.init) ?? 0)
        case "f": cell.hasFormula = true
        case "rPh": cell.isReading = false
        case "mergeCell":
            let range = attributes["ref"] ?? ""
            note(.merged(range), row: Self.row(range) ?? 0, column: Self.column(range) ?? 0)
        default: break
        }
    }

    private mutating func end(_ name: String, _ text: String) {
        switch name {
        case "v": cell.value = text
        case "t" where cell.isReading: cell.inline += text
        case "rPh": cell.isReading = true
        case "c": finishCell()
        default: break
        }
    }

    private mutating func finishCell() {
        do throws(SpreadsheetFault.Thrown) {
            guard !cell.hasFormula else { throw .init(.formula) }
            let text = try content().trimmed
            guard !text.isEmpty else { return }
            guard cell.column <= Self.columnLimit else {
                throw .init(.tooMany(what: Wording(zh: "列数", en: "columns"), limit: Self.columnLimit))
            }
            if isHidden { throw .init(.hiddenRow) }
            guard !rows.isEmpty else { return }
            rows[rows.count - 1].cells[cell.column] = text
        } catch {
            note(error.fault, row: row, column: cell.column)
        }
    }

    /// What the cell says, by its type (ISO/IEC 29500-1 section 18.18.11).
    private func content() throws(SpreadsheetFault.Thrown) -> String {
        switch cell.type {
        case "inlineStr": return cell.inline
        case "str": return cell.value ?? ""
        case "s":
            guard let value = cell.value else { return "" }
            guard let index = Int(value), book.strings.indices.contains(index) else { throw .init(.unknownType("s")) }
            return book.strings[index]
        case "b": return cell.value == "1" ? "true" : cell.value == "0" ? "false" : ""
        case "e": throw .init(.errorValue(cell.value ?? ""))
        case "n":
            guard let value = cell.value, !value.isEmpty else { return "" }
            let isDate = book.dateStyles.indices.contains(cell.style) && book.dateStyles[cell.style]
            return isDate
                ? try SpreadsheetNumber.day(value, countsFrom1904: book.countsFrom1904)
                : try SpreadsheetNumber.text(value)
        default: throw .init(.unknownType(cell.type))
        }
    }

    private mutating func note(_ fault: SpreadsheetFault, row: Int, column: Int = 0) {
        // A hidden row is one mistake, however many cells it has.
        let place = SourcePlace(
            file: file, row: row, line: row, column: fault == .hiddenRow ? 0 : column, sheet: sheet.name)
        if faults.last?.place == place, faults.last?.reason == .spreadsheet(fault) { return }
        guard faults.count < 1000 else { return }
        faults.append(SourceFault(.spreadsheet(fault), at: place))
    }

    /// The column of a reference such as `AB12`, from 1.
    static func column(_ reference: String) -> Int? {
        let letters = reference.prefix { $0.isASCII && $0.isLetter }
        guard !letters.isEmpty, letters.count <= 3 else { return nil }
        return letters.uppercased().utf8.reduce(0) { $0 * 26 + Int($1) - 64 }
    }

    private static func row(_ reference: String) -> Int? {
        Int(reference.drop { $0.isLetter }.prefix { $0.isNumber })
    }

    /// The letters of a column, from 1: `A`, `AB`.
    static func letters(_ column: Int) -> String { SourcePlace.letters(ofColumn: column) }
}
