import DossierCore
import Foundation

/// What the sheets of a workbook share: their names, the strings, the formats of dates.
struct SpreadsheetBook {
    /// A sheet that can be seen, and the part it lies in.
    struct Sheet {
        let name: String
        let part: String
    }

    let sheets: [Sheet]
    let strings: [String]
    /// For each cell style, whether it shows a number as a date or a time.
    let dateStyles: [Bool]
    let countsFrom1904: Bool

    private static let workbook = "xl/workbook.xml"

    init(_ archive: SpreadsheetArchive, file: String) throws(SourceFault) {
        func fault(_ reason: SpreadsheetFault) -> SourceFault {
            SourceFault(.spreadsheet(reason), at: SourcePlace(file: file))
        }
        guard archive.has(Self.workbook) else { throw fault(.notASpreadsheet) }
        var found: [(name: String, id: String, isHidden: Bool)] = []
        var isFrom1904 = false
        let isWhole = SpreadsheetXML.walk(try archive.part(Self.workbook)) { name, attributes in
            if name == "sheet", let sheet = attributes["name"], let id = attributes["r:id"] {
                found.append((sheet, id, attributes["state"].map { $0 != "visible" } ?? false))
            }
            if name == "workbookPr" { isFrom1904 = ["1", "true"].contains(attributes["date1904"]) }
            return true
        } end: { _, _ in
            true
        }
        guard isWhole else { throw fault(.part(Self.workbook)) }
        if let hidden = found.first(where: \.isHidden) { throw fault(.hiddenSheet(hidden.name)) }
        let targets = try Self.targets(archive, fault)
        sheets = try found.map { sheet throws(SourceFault) in
            guard let target = targets[sheet.id] else { throw fault(.part(sheet.name)) }
            return Sheet(name: sheet.name, part: target)
        }
        guard !sheets.isEmpty else { throw fault(.noSheet) }
        strings = try Self.strings(archive, fault)
        dateStyles = try Self.dateStyles(archive, fault)
        countsFrom1904 = isFrom1904
    }

    /// Where the parts lie that the workbook names by relation.
    private static func targets(
        _ archive: SpreadsheetArchive, _ fault: (SpreadsheetFault) -> SourceFault
    ) throws(SourceFault) -> [String: String] {
        let part = "xl/_rels/workbook.xml.rels"
        var targets: [String: String] = [:]
        let isWhole = SpreadsheetXML.walk(try archive.part(part)) { name, attributes in
            guard name == "Relationship", let id = attributes["Id"], let target = attributes["Target"],
                attributes["TargetMode"] != "External"
            else { return true }
            targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
            return true
        } end: { _, _ in
            true
        }
        guard isWhole else { throw fault(.part(part)) }
        return targets
    }

    private static func strings(
        _ archive: SpreadsheetArchive, _ fault: (SpreadsheetFault) -> SourceFault
    ) throws(SourceFault) -> [String] {
        let part = "xl/sharedStrings.xml"
        guard archive.has(part) else { return [] }
        var (strings, current, isReading): ([String], String, Bool) = ([], "", true)
        let isWhole = SpreadsheetXML.walk(try archive.part(part)) { name, _ in
            if name == "si" { current = "" }
            // How a word is pronounced is no part of it.
            if name == "rPh" { isReading = false }
            return true
        } end: { name, text in
            if name == "t", isReading { current += text }
            if name == "rPh" { isReading = true }
            if name == "si" { strings.append(current) }
            return true
        }
        guard isWhole else { throw fault(.part(part)) }
        return strings
    }

    private static func dateStyles(
        _ archive: SpreadsheetArchive, _ fault: (SpreadsheetFault) -> SourceFault
    ) throws(SourceFault) -> [Bool] {
        let part = "xl/styles.xml"
        guard archive.has(part) else { return [] }
        var custom: [Int: Bool] = [:]
        var (styles, isInCells): ([Bool], Bool) = ([], false)
        let isWhole = SpreadsheetXML.walk(try archive.part(part)) { name, attributes in
            let number = attributes["numFmtId"].flatMap(Int.init) ?? 0
            if name == "numFmt" { custom[number] = SpreadsheetNumber.showsDate(attributes["formatCode"] ?? "") }
            if name == "cellXfs" { isInCells = true }
            if name == "xf", isInCells {
                styles.append(custom[number] ?? SpreadsheetNumber.dateFormats.contains(number))
            }
            return true
        } end: { name, _ in
            if name == "cellXfs" { isInCells = false }
            return true
        }
        guard isWhole else { throw fault(.part(part)) }
        return styles
    }
}
