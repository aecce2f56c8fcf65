import Foundation

extension String {
    /// The text in Unicode normalisation form KC without surrounding white space.
    ///
    /// Full-width letters, digits and signs, as Chinese input methods produce them, become their ASCII equals.
    /// Superscripts become plain digits too, so a text with powers of ten must not pass here first.
    package var folded: String {
        utf8.allSatisfy { $0 < 128 } ? trimmed : precomposedStringWithCompatibilityMapping.trimmed
    }

    /// The text without surrounding white space and line ends.
    package var trimmed: String {
        // Most texts begin and end with a visible ASCII character, and looking is much faster than trimming.
        guard let first = utf8.first, let last = utf8.last else { return self }
        if (0x21...0x7E).contains(first), (0x21...0x7E).contains(last) { return self }
        let scalars = unicodeScalars
        guard let start = scalars.firstIndex(where: { !$0.isBlank }),
            let end = scalars.lastIndex(where: { !$0.isBlank })
        else { return "" }
        return String(scalars[start...end])
    }
}

extension Unicode.Scalar {
    /// White space or a line end, as Foundation's set of them has it.
    fileprivate var isBlank: Bool {
        switch value {
        case 0x21...0x7E, 0x3001...0xFEFE: false
        case 0x20, 0x09...0x0D: true
        default: CharacterSet.whitespacesAndNewlines.contains(self)
        }
    }
}
