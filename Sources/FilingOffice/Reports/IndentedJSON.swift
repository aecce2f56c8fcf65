package import DossierCore
import Foundation

/// JSON as people read it: keys sorted, two spaces a level. The same value always gives the same bytes.
package enum IndentedJSON {
    /// The text of a value, without a line end.
    package static func text(_ value: JSONValue) -> String {
        var text = ""
        write(value, margin: "", to: &text)
        return text
    }

    private static func write(_ value: JSONValue, margin: String, to text: inout String) {
        let inner = margin + "  "
        switch value {
        case .array(let elements) where !elements.isEmpty:
            text += "["
            for (index, element) in elements.enumerated() {
                text += (index == 0 ? "\n" : ",\n") + inner
                write(element, margin: inner, to: &text)
            }
            text += "\n\(margin)]"
        case .object(let members) where !members.isEmpty:
            text += "{"
            let sorted = members.sorted { $0.key.utf16.lexicographicallyPrecedes($1.key.utf16) }
            for (index, member) in sorted.enumerated() {
                text += (index == 0 ? "\n" : ",\n") + inner
                write(.string(member.key), margin: inner, to: &text)
                text += ": "
                write(member.value, margin: inner, to: &text)
            }
            text += "\n\(margin)}"
        default:
            text += String(decoding: CanonicalJSON.bytes(value), as: UTF8.self)
        }
    }
}
