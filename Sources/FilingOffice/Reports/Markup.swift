/// Text of XML or HTML. What the program writes stands as it is; whatever is put in is escaped on the way.
///
///     let row: Markup = "<td>\(finding.message.en)</td>"
///
/// Only `verbatim` puts text in unescaped, and it is for what the program itself has made.
package struct Markup: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// The text, ready to be written.
    package let text: String

    /// A literal of the program, taken as it is.
    package init(stringLiteral value: String) { text = value }

    /// A literal with values in it, each escaped.
    package init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

    private init(joining text: String) { self.text = text }

    /// Text of the program's own that is script, style or picture already and must not be escaped.
    static func verbatim(_ text: String) -> Markup { Markup(joining: text) }

    /// Pieces one after the other, each on a line of its own.
    package static func lines(_ pieces: [Markup]) -> Markup {
        Markup(joining: pieces.map(\.text).filter { !$0.isEmpty }.joined(separator: "\n"))
    }

    /// Pieces one after the other with nothing between them.
    package static func joined(_ pieces: [Markup], by separator: Markup = "") -> Markup {
        Markup(joining: pieces.map(\.text).joined(separator: separator.text))
    }

    /// Collects a literal and the values in it.
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text = ""

        package init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity * 2) }

        /// What the program wrote.
        package mutating func appendLiteral(_ literal: String) { text += literal }
        /// Text from outside, escaped.
        package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
            text += Markup.escaped(value.description, keepingLines: true)
        }
        /// Text from outside for an attribute in which line ends matter.
        package mutating func appendInterpolation(attribute value: String) {
            text += Markup.escaped(value, keepingLines: false)
        }
        /// Markup made before.
        package mutating func appendInterpolation(_ markup: Markup) { text += markup.text }
    }

    /// `>` is always escaped, so that `]]>` cannot arise (XML 1.0 section 2.4). A reader of XML makes a space of a line
    /// end in an attribute and a line feed of a carriage return (sections 3.3.3 and 2.11), unless it is a reference.
    private static func escaped(_ text: String, keepingLines: Bool) -> String {
        var result = ""
        for scalar in VisibleText.of(text).unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "\r": result += "&#13;"
            case "\n" where !keepingLines: result += "&#10;"
            case "\t" where !keepingLines: result += "&#9;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
