import Foundation
import Testing

@testable import DossierCore

/// Trimming takes away what Foundation's set of white space and line ends holds, and nothing else.
struct TrimmedTests {
    @Test("every character of the basic plane at both ends is treated as Foundation does")
    func everyCharacter() {
        let wrong = (UInt32(1)...0xFFFF).compactMap(Unicode.Scalar.init).filter { scalar in
            let text = "\(scalar)a \(scalar)"
            return text.trimmed != text.trimmingCharacters(in: .whitespacesAndNewlines)
        }
        #expect(wrong == [])
    }

    @Test("what is only white space becomes nothing", arguments: ["", " ", "\t\n\r\n", "\u{3000} \u{A0}", "\u{2029}"])
    func blank(text: String) { #expect(text.trimmed == "") }

    @Test("white space inside stays")
    func inside() { #expect(" a  b\n".trimmed == "a  b") }
}
