import CQrencode
import Glibc

/// A QR code (ISO/IEC 18004) as a picture that stays sharp at any size: the same text gives the same bytes.
///
/// The one place that knows libqrencode. Text of digits, capitals and `$%*+-./: ` alone takes little more than half the room
/// of any other text, so what is meant for paper is written in those.
package struct QRPicture: Sendable, Hashable {
    /// How much of a printed code may be lost before it can no longer be read.
    package enum Correction: Sendable, Hashable, CaseIterable {
        /// About a seventh; for paper that stays flat.
        case medium
        /// About a quarter; for labels and slips that are folded, wetted and rubbed.
        case quarter
    }

    /// Why there is no picture of a text.
    package enum Fault: Error, Sendable, Hashable {
        /// Nothing to encode.
        case empty
        /// More than fits the largest code at this correction.
        case tooLong(bytes: Int)
        /// libqrencode gave up for another reason.
        case notEncoded(errno: Int32)
    }

    /// Modules along one side, without the quiet zone.
    package let side: Int
    /// Row by row from the top, true where it is dark.
    let modules: [Bool]

    /// The light border every reader needs, in modules (ISO/IEC 18004 section 5.3.8).
    static let quietZone = 4

    /// Encodes the text, in UTF-8 where it is not digits and capitals alone, in the smallest code that holds it.
    package init(_ text: String, correction: Correction = .medium) throws(Fault) {
        guard !text.isEmpty, !text.utf8.contains(0) else { throw .empty }
        let level = correction == .medium ? QR_ECLEVEL_M : QR_ECLEVEL_Q
        guard let code = QRcode_encodeString(text, 0, level, QR_MODE_8, 1) else {
            let reason = errno
            throw reason == ERANGE ? .tooLong(bytes: text.utf8.count) : .notEncoded(errno: reason)
        }
        defer { QRcode_free(code) }
        side = Int(code.pointee.width)
        let data = UnsafeBufferPointer(start: code.pointee.data, count: side * side)
        // Bit 0 is the module, the others say what it is for.
        modules = data.map { $0 & 1 == 1 }
    }

    /// Whether the module is dark; row and column count from the top left, from 0.
    package func isDark(row: Int, column: Int) -> Bool { modules[row * side + column] }

    /// The picture as an SVG element: black on white, one unit a module, the quiet zone inside.
    ///
    /// - Parameters:
    ///   - title: what a screen reader says, in the language of the page; it also names the picture for people.
    ///   - width: the printed width with its unit, such as `32mm`; nil leaves the size to the page.
    package func svg(title: String, width: String? = nil) -> String {
        let all = side + 2 * Self.quietZone
        let size = width.map { " width=\"\(Self.escaped($0))\" height=\"\(Self.escaped($0))\"" } ?? ""
        let name = Self.escaped(title)
        return """
            <svg xmlns="http://www.w3.org/2000/svg"\(size) viewBox="0 0 \(all) \(all)" role="img" aria-label="\(name)" \
            shape-rendering="crispEdges"><title>\(name)</title><path fill="#fff" d="M0 0h\(all)v\(all)h-\(all)z"/>\
            <path fill="#000" d="\(outline)"/></svg>
            """
    }

    /// The dark modules, runs of neighbours in a row as one rectangle.
    private var outline: String {
        var path = ""
        for row in 0..<side {
            var column = 0
            while column < side {
                let start = column
                while column < side, isDark(row: row, column: column) { column += 1 }
                if column > start {
                    let run = column - start
                    path += "M\(start + Self.quietZone) \(row + Self.quietZone)h\(run)v1h-\(run)z"
                }
                column += 1
            }
        }
        return path
    }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.append(character)
            }
        }
    }
}
