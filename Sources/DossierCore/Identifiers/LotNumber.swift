/// The lot or batch number (批号) the manufacturer gave: capitals, digits and `. _ / -`, 3 to 30 characters.
package struct LotNumber: Identifier {
    /// The format the text was read by.
    package static let format = IdentifierFormat.lot

    /// The number; full-width characters are folded and case is kept.
    package let description: String

    /// Reads a lot number. A lower-case letter is refused, never raised: the certificate and the label must say the
    /// same.
    package init(_ text: String) throws(IdentifierFault) {
        let folded = text.folded
        try Self.require(folded, of: text, lengths: [3...30]) { index, character in
            character.isASCIICapitalOrDigit || index > 0 && "._/-".contains(character)
        }
        description = folded
    }

    /// What two texts must share to be the same lot: normalisation form KC without surrounding spaces, case kept.
    package static func comparisonKey(of text: String) -> String {
        text.folded
    }

    /// What two texts share when an eye could take one for the other: case, O and 0, I and 1 are not told apart.
    ///
    /// Two lots with the same confusable key and different comparison keys are a near miss to report, never a match.
    package static func confusableKey(of text: String) -> String {
        text.folded.uppercased().replacing("O", with: "0").replacing("I", with: "1")
    }

    /// What two lot numbers must share to be the same lot.
    package var comparisonKey: String { Self.comparisonKey(of: description) }

    /// What two lot numbers share when an eye could take one for the other.
    package var confusableKey: String { Self.confusableKey(of: description) }
}
