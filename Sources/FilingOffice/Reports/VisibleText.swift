import DossierCore

/// Text that can stand in any report: no character that XML 1.0 forbids or that a reader cannot see.
///
/// XML 1.0 section 2.2 allows of the control characters only tab, line feed and carriage return, not even as a
/// reference. The others are shown by their pictures (U+2400 onwards), so that what was read stays recognisable.
package enum VisibleText {
    /// The text with every forbidden character replaced by a visible one.
    package static func of(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isForbidden) else { return text }
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { shown.append(isForbidden(scalar) ? picture(of: scalar) : scalar) }
        return String(shown)
    }

    /// The text on one line: line ends become spaces, and no space stands at either end.
    package static func line(_ text: String) -> String {
        of(text).split(whereSeparator: \.isNewline).map { String($0).trimmed }.joined(separator: " ").trimmed
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0x00..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    private static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar {
        let value = scalar.value
        if value < 0x20 { return Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}" }
        return value == 0x7F ? "\u{2421}" : "\u{FFFD}"
    }
}
