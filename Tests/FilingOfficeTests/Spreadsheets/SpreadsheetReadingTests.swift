import DossierCore
import Foundation
import TestSupport
import Testing

@testable import FilingOffice

@Suite("Workbooks from outside", .timeLimit(.minutes(10)))
struct SpreadsheetReadingTests {
    static let headings = "ws.append(['code', 'collection', 'collected-on', 'collected-in'])\n"
    static let good = headings + "ws.title = 'donors'\nws.append(['D-1', 'tissue', '2025-11-03', 'CN'])\n"

    private static func read(_ lines: String, named name: String = "records.xlsx") throws -> ReadRecords {
        let folder = try TemporaryFolder()
        return RecordFiles(paths: [try Workbooks.make(name, in: folder, lines)]).read
    }

    private static func problems(_ read: ReadRecords) -> [String] {
        read.problems.map { problem in
            let place = problem.place.description.split(separator: "/").last.map(String.init) ?? ""
            guard case .source(.spreadsheet(let fault)) = problem.reason else { return "\(place) \(problem.reason)" }
            return "\(place) \(fault)"
        }
    }

    @Test("records come out of a workbook as out of a table: texts, numbers and dates")
    func records() throws {
        let read = try Self.read(
            Self.good + """
                ws.append(['D-2', 'tissue', datetime.date(2025, 12, 31), 'CN'])
                other = wb.create_sheet('产品说明'[:0] + 'parties')
                other.append(['code', 'name.zh', 'name.en', 'roles', 'country'])
                other.append([4711, '华昕', 'Huaxin', 'manufacturer；cdmo', 'CN'])
                wb.create_sheet('empty')
                """)
        #expect(Self.problems(read) == [])
        #expect(read.records.donors.map(\.code) == ["D-1", "D-2"])
        #expect(read.records.donors.map { $0.collectedOn.description } == ["2025-11-03", "2025-12-31"])
        #expect(read.records.parties.map(\.code) == ["4711"])
    }

    @Test("a sheet may be named in Chinese, or the file after what it holds")
    func names() throws {
        let donors = RecordKind.donor.title.zh
        #expect(try Self.problems(Self.read(Self.good.replacing("'donors'", with: "'\(donors)'"))) == [])
        let unnamed = Self.good.replacing("ws.title = 'donors'\n", with: "")
        #expect(try Self.problems(Self.read(unnamed, named: "donors.xlsx")) == [])
        let lost = try Self.problems(Self.read(unnamed))
        #expect(lost.count == 1 && lost[0].hasPrefix("records.xlsx:Sheet!1 record(DossierCore.RecordFault.kindUnknown"))
    }

    static let faulty: [(String, [String])] = [
        ("ws['B2'] = '=\"tis\"&\"sue\"'", ["donors!B2 formula"]),
        ("ws['B2'] = '#REF!'", ["donors!B2 errorValue(\"#REF!\")"]),
        ("ws['C2'] = datetime.datetime(2025, 11, 3, 8, 30)", ["donors!C2 timeOfDay"]),
        ("ws['C2'] = datetime.time(8, 30)", ["donors!C2 timeOfDay"]),
        ("ws['C2'] = 41\nws['C2'].number_format = 'yyyy\"年\"m\"月\"d\"日\"'", ["donors!C2 earlyDate"]),
        ("wb.epoch = datetime.datetime(1904, 1, 1)\nws['C2'] = datetime.date(2025, 11, 3)", ["donors!C2 dateFrom1904"]),
        ("ws['A2'] = 12345678901234567", ["donors!A2 longNumber(\"1.234567890123457e+16\")"]),
        ("ws.merge_cells('A2:A3')", ["donors!A2 merged(\"A2:A3\")"]),
        ("ws.row_dimensions[2].hidden = True", ["donors!2 hiddenRow"]),
        ("ws.column_dimensions['C'].hidden = True", ["donors!C1 hiddenColumn(\"C\")"]),
        ("wb.create_sheet('x').sheet_state = 'hidden'", [" hiddenSheet(\"x\")"]),
        ("wb.create_sheet('x').sheet_state = 'veryHidden'", [" hiddenSheet(\"x\")"]),
        ("ws['B2'] = '=1'\nws['D2'] = '=2'", ["donors!B2 formula", "donors!D2 formula"]),
    ]

    @Test("what cannot be read without guessing is refused with sheet and cell", arguments: faulty)
    func refused(lines: String, expected: [String]) throws {
        let found = try Self.problems(Self.read(Self.good + lines))
        #expect(found == expected.map { $0.hasPrefix(" ") ? "records.xlsx" + $0 : "records.xlsx:" + $0 })
    }

    @Test("mistakes in records, headings and rows name their cell, too")
    func mistakes() throws {
        let read = try Self.read(Self.good + "ws['C2'] = 'soon'\nws['D2'] = ''")
        #expect(
            read.problems.map { $0.place.description.split(separator: "/").last ?? "" }.contains(
                "records.xlsx:donors!C2:collected-on"))
        let ragged = try Self.read(Self.good + "ws['F2'] = 'more'")
        #expect(ragged.problems.map(\.reason) == [.source(.table(.ragged(cells: 6, headings: 4)))])
        let twice = try Self.read(Self.good + "ws['B1'] = 'code'")
        #expect(
            twice.problems.map { $0.place.description.split(separator: "/").last ?? "" } == [
                "records.xlsx:donors!B1:code"
            ])
    }

    static let hostile: [(String, SpreadsheetFault)] = [
        (
            "parts['xl/sharedStrings.xml'] = b'<!DOCTYPE x [<!ENTITY a \"b\">]><sst>&a;</sst>'",
            .part("xl/sharedStrings.xml")
        ),
        ("parts['xl/worksheets/sheet1.xml'] = b'<worksheet><sheetData><row>'", .part("xl/worksheets/sheet1.xml")),
        ("parts['xl/worksheets/sheet1.xml'] = '<worksheet/>'.encode('utf-16')", .part("xl/worksheets/sheet1.xml")),
        ("del parts['xl/worksheets/sheet1.xml']", .part("xl/worksheets/sheet1.xml")),
        ("parts = {'mimetype': b'application/vnd.oasis.opendocument.spreadsheet'}", .notASpreadsheet),
        ("parts['xl/worksheets/sheet1.xml'] = b'<a>' * 100 + b'</a>' * 100", .part("xl/worksheets/sheet1.xml")),
        ("parts['xl/media/x'] = bytes(64 << 20)", .archive("Z055")),
        ("extra = [('xl/workbook.xml', b'<workbook/>')]", .archive("Z031")),
        ("extra = [('../x', b'')]", .archive("Z022")),
    ]

    @Test("hostile and damaged workbooks are refused whole", arguments: hostile)
    func refusedWhole(lines: String, fault: SpreadsheetFault) throws {
        let folder = try TemporaryFolder()
        let path = try Workbooks.make("records.xlsx", in: folder, Self.good)
        try Workbooks.alter(path, lines)
        let read = RecordFiles(paths: [path]).read
        #expect(read.problems.map(\.reason) == [.source(.spreadsheet(fault))])
    }

    @Test("what is no workbook at all, cut off, or flipped in one byte is refused")
    func notAWorkbook() throws {
        let folder = try TemporaryFolder()
        let path = try Workbooks.make("records.xlsx", in: folder, Self.good)
        let whole = try Data(contentsOf: URL(filePath: path))
        func reasons(_ bytes: Data) -> [IntakeProblem.Reason] {
            RecordFiles([SourceFile(name: "records.xlsx", bytes: bytes)]).read.problems.map(\.reason)
        }
        #expect(reasons(whole) == [])
        #expect(reasons(Data("code,collection\n".utf8)) == [.source(.spreadsheet(.notASpreadsheet))])
        #expect(reasons(Data([0xD0, 0xCF, 0x11, 0xE0])) == [.source(.spreadsheet(.notASpreadsheet))])
        for length in stride(from: 2, to: whole.count, by: 97) { #expect(!reasons(whole.prefix(length)).isEmpty) }
        // A flipped byte is either refused or in a part that is not read; it never changes a record unseen.
        let records = RecordFiles([SourceFile(name: "records.xlsx", bytes: whole)]).read.records
        for place in stride(from: 0, to: whole.count, by: 41) {
            var flipped = whole
            flipped[flipped.startIndex + place] ^= 0x10
            let read = RecordFiles([SourceFile(name: "records.xlsx", bytes: flipped)]).read
            #expect(!read.problems.isEmpty || read.records == records, "\(place)")
        }
    }

    static let numbers: [(String, String)] = [
        ("12", "12"), ("1.2E9", "1200000000"), ("0.10000000000000001", "0.1"), ("-3.5", "-3.5"), ("3e-7", "3e-7"),
        ("6.02E23", "6.02e23"), ("123456789012345", "123456789012345"), ("1.0", "1"),
    ]

    @Test("a number is the text a person would have written", arguments: numbers)
    func number(raw: String, text: String) throws {
        #expect(try SpreadsheetNumber.text(raw) == text)
    }

    static let formats: [(String, Bool)] = [
        ("yyyy-mm-dd", true), ("[$-804]yyyy\"年\"m\"月\"", true), ("h:mm", true), ("0.00", false), ("General", false),
        ("\"day\" 0", false), ("0\\d", false), ("[Red]0", false), ("#,##0_);(#,##0)", false), ("@", false),
        ("0.00E+00", false),
    ]

    @Test("a format shows a date by its letters outside quotes, brackets and escapes", arguments: formats)
    func format(text: String, isDate: Bool) {
        #expect(SpreadsheetNumber.showsDate(text) == isDate)
    }

    @Test("every fault is told in both languages, with what to do")
    func wording() {
        let faults: [SpreadsheetFault] = [
            .notASpreadsheet, .archive("Z031"), .part("x"), .noSheet, .hiddenSheet("x"), .hiddenRow, .hiddenColumn("C"),
            .merged("A1:B2"), .formula, .errorValue("#REF!"), .longNumber("1"), .dateFrom1904, .earlyDate, .timeOfDay,
            .unknownType("x"), .tooMany(what: Wording(zh: "行数", en: "rows"), limit: 7),
        ]
        for fault in faults {
            #expect(fault.wording.zh.hasSuffix("。") && fault.wording.en.hasSuffix("."), "\(fault)")
        }
    }
}
