import CXlsxwriter
import DossierCore
import Foundation
import Glibc

/// A workbook as rows of text, written by libxlsxwriter. The one place that knows that library.
///
/// Only texts are written: nothing in a record can become a formula, a link or a number that a program rounds. The same sheets
/// and day give the same bytes.
struct SpreadsheetWriter {
    /// What a cell means, shown by a tint beside its words, never instead of them.
    enum Tone: Int, CaseIterable {
        case plain, good, bad, open, doubt, quiet

        /// The tint as red, green and blue, light enough for black text to be read (WCAG 2.2, 1.4.3).
        var tint: UInt32? {
            switch self {
            case .plain: nil
            case .good: 0xDDF1E2
            case .bad: 0xFBDCD9
            case .open: 0xFCEFC7
            case .doubt: 0xE3E0F4
            case .quiet: 0xECEFF2
            }
        }
    }

    struct Cell {
        let text: String
        var tone = Tone.plain
    }

    struct Column {
        let heading: String
        /// In characters of the standard font.
        let width: Double
    }

    struct Sheet {
        let name: String
        let columns: [Column]
        var rows: [[Cell]] = []
        /// Columns that stay in sight when the sheet is moved sideways.
        var frozenColumns = 0
    }

    /// Why there is no workbook.
    enum Fault: Error, CustomStringConvertible {
        case library(String)
        /// A sheet has more rows or columns than the format allows (ISO/IEC 29500): 1,048,576 and 16,384.
        case tooLarge(sheet: String)

        var description: String {
            switch self {
            case .library(let message): "libxlsxwriter: \(message)"
            case .tooLarge(let sheet): "sheet \(sheet) is too large for the format"
            }
        }
    }

    let title: String
    /// Stands in the properties instead of the clock.
    let day: Day
    let sheets: [Sheet]

    /// The most characters of one cell; more is cut, and says so.
    static let longestText = 32_767
    private static let rowLimit = 1_048_576
    private static let columnLimit = 16_384

    /// The workbook's bytes.
    func bytes() throws -> Data {
        if let large = sheets.first(where: { $0.rows.count >= Self.rowLimit || $0.columns.count > Self.columnLimit }) {
            throw Fault.tooLarge(sheet: large.name)
        }
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "dossier-sheet-" + String(UInt64.random(in: 0...UInt64.max), radix: 36))
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        defer { Self.remove(folder) }
        let file = folder.appending(path: "workbook.xlsx")
        try write(to: file.path(percentEncoded: false))
        return try Data(contentsOf: file)
    }

    private static func remove(_ folder: URL) {
        // It lies where the system clears up; a failure to do so sooner is no fault of the workbook.
        do { try FileManager.default.removeItem(at: folder) } catch { return }
    }

    private func write(to path: String) throws {
        guard let workbook = workbook_new(path) else { throw Fault.library("no workbook") }
        describe(workbook)
        let formats = Formats(workbook)
        var fault: lxw_error = LXW_NO_ERROR
        for sheet in sheets where fault == LXW_NO_ERROR { fault = add(sheet, to: workbook, formats) }
        // Closing writes the file and frees everything, whatever went wrong before.
        let end = workbook_close(workbook)
        let worst = fault == LXW_NO_ERROR ? end : fault
        guard worst == LXW_NO_ERROR else {
            throw Fault.library(lxw_strerror(worst).map { String(cString: $0) } ?? "\(worst.rawValue)")
        }
    }

    private func describe(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
        let (title, author) = (strdup(title), strdup("dossier \(FilingOffice.programVersion)"))
        defer {
            free(title)
            free(author)
        }
        var properties = lxw_doc_properties()
        properties.title = title
        properties.author = author
        properties.created = time_t(day.daysSince1970 * 86_400)
        workbook_set_properties(workbook, &properties)
    }

    private func add(_ sheet: Sheet, to workbook: UnsafeMutablePointer<lxw_workbook>, _ formats: Formats) -> lxw_error {
        guard let made = workbook_add_worksheet(workbook, sheet.name) else { return LXW_ERROR_SHEETNAME_ALREADY_USED }
        for (index, column) in sheet.columns.enumerated() {
            let place = lxw_col_t(index)
            worksheet_set_column(made, place, place, column.width, nil)
            let fault = worksheet_write_string(made, 0, place, column.heading, formats.heading)
            if fault != LXW_NO_ERROR { return fault }
        }
        for (number, row) in sheet.rows.enumerated() {
            for (index, cell) in row.enumerated() where !cell.text.isEmpty || cell.tone != .plain {
                let fault = worksheet_write_string(
                    made, lxw_row_t(number + 1), lxw_col_t(index), Self.fitting(cell.text), formats[cell.tone])
                if fault != LXW_NO_ERROR { return fault }
            }
        }
        let last = lxw_col_t(max(sheet.columns.count - 1, 0))
        worksheet_autofilter(made, 0, 0, lxw_row_t(sheet.rows.count), last)
        worksheet_freeze_panes(made, 1, lxw_col_t(sheet.frozenColumns))
        worksheet_repeat_rows(made, 0, 0)
        worksheet_set_landscape(made)
        worksheet_set_paper(made, Self.a4)
        worksheet_fit_to_pages(made, 1, 0)
        worksheet_set_footer(made, "&L&F&C&A&R&P / &N")
        return LXW_NO_ERROR
    }

    private static let a4: UInt8 = 9

    /// The text without what XML cannot hold, cut where a cell ends. Excel counts UTF-16 units.
    private static func fitting(_ text: String) -> String {
        let visible = VisibleText.of(text)
        guard visible.utf16.count > longestText else { return visible }
        let mark = " …〔截断 cut〕"
        var kept = visible.prefix(longestText / 2)
        while kept.utf16.count > longestText - mark.utf16.count { kept.removeLast() }
        return kept + mark
    }
}

/// The formats of a workbook's cells; libxlsxwriter frees them with the workbook.
private struct Formats {
    let heading: UnsafeMutablePointer<lxw_format>?
    private let tones: [UnsafeMutablePointer<lxw_format>?]

    subscript(tone: SpreadsheetWriter.Tone) -> UnsafeMutablePointer<lxw_format>? { tones[tone.rawValue] }

    init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
        heading = workbook_add_format(workbook)
        format_set_bold(heading)
        format_set_text_wrap(heading)
        format_set_bg_color(heading, 0xD5DBE1)
        format_set_align(heading, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        tones = SpreadsheetWriter.Tone.allCases.map { tone in
            let format = workbook_add_format(workbook)
            format_set_text_wrap(format)
            format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
            // A text that looks like a number stays the text it is when somebody edits the cell.
            format_set_num_format_index(format, 49)
            if let tint = tone.tint { format_set_bg_color(format, tint) }
            return format
        }
    }
}
