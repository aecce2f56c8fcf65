import DossierCore
import Foundation

/// Numbers as spreadsheets keep them: in binary, with a format that decides whether they mean a day.
enum SpreadsheetNumber {
    /// The built-in formats that show a date or a time (ISO/IEC 29500-1 section 18.8.30), those of East Asia included.
    static let dateFormats = Set(Array(14...22) + Array(27...36) + Array(45...47) + Array(50...58))

    /// Whether a format shows a date or a time: one of its letters outside quotes, brackets and escapes.
    static func showsDate(_ format: String) -> Bool {
        var (isQuoted, isBracketed, isEscaped) = (false, false, false)
        for character in format.lowercased() {
            if isEscaped {
                isEscaped = false
            } else if isQuoted {
                isQuoted = character != "\""
            } else if isBracketed {
                isBracketed = character != "]"
            } else {
                switch character {
                case "\\", "_", "*": isEscaped = true
                case "\"": isQuoted = true
                case "[": isBracketed = true
                case "y", "m", "d", "h", "s", "年", "月", "日": return true
                default: continue
                }
            }
        }
        return false
    }

    /// The text of a number, as a person would have written it.
    static func text(_ raw: String) throws(SpreadsheetFault.Thrown) -> String {
        guard let value = Double(raw), value.isFinite else { throw .init(.unknownType(raw)) }
        if value == value.rounded(), abs(value) < 1e15 { return String(Int64(value)) }
        // More than fifteen digits before the point cannot have been kept.
        if abs(value) >= 1e15, raw.allSatisfy(\.isNumber) || digits(of: raw) >= 15 { throw .init(.longNumber(raw)) }
        // Fifteen digits are what a spreadsheet shows: 0.1 is kept as 0.10000000000000001.
        let shown = String(format: "%.15g", value)
        return shown.replacing("e+0", with: "e").replacing("e+", with: "e").replacing("e-0", with: "e-")
    }

    /// Digits of a number that say something: without its exponent and the zeros around.
    private static func digits(of raw: String) -> Int {
        let mantissa = raw.prefix { $0 != "e" && $0 != "E" }.filter(\.isNumber)
        return String(mantissa.drop { $0 == "0" }.reversed().drop { $0 == "0" }).count
    }

    /// The day a number shown as a date means.
    static func day(_ raw: String, countsFrom1904: Bool) throws(SpreadsheetFault.Thrown) -> String {
        guard let value = Double(raw), value.isFinite else { throw .init(.unknownType(raw)) }
        guard !countsFrom1904 else { throw .init(.dateFrom1904) }
        guard value == value.rounded() else { throw .init(.timeOfDay) }
        // Day 60 is a 29 February 1900 that never was.
        guard value > 60 else { throw .init(value < 1 ? .timeOfDay : .earlyDate) }
        guard value < 2_958_466 else { throw .init(.longNumber(raw)) }
        // Day 25569 is 1970-01-01.
        return Day(daysSince1970: Int(value) - 25_569).description
    }
}

extension SpreadsheetFault {
    /// A fault on its way to the place it belongs to.
    struct Thrown: Error {
        let fault: SpreadsheetFault
        init(_ fault: SpreadsheetFault) { self.fault = fault }
    }
}
