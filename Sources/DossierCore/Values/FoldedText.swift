import Foundation

extension String {
    /// The text in Unicode normalisation form KC without surrounding white space.
    ///
    /// Full-width letters, digits and signs, as Chinese input methods produce them, become their ASCII equals.
    /// Superscripts become plain digits too, so a text with powers of ten must not pass here first.
    package var folded: String {
        precomposedStringWithCompatibilityMapping.trimmed
    }

    /// The text without surrounding white space and line ends.
    package var trimmed: String {
        trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
