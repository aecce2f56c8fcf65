/// A chain-of-identity code: ties one patient's material together at every hand-off without naming the patient.
///
/// An opaque text of 6 to 40 ASCII letters, digits and `- . /`; case matters.
package struct ChainOfIdentityCode: Identifier {
    /// The format the text was read by.
    package static let format = IdentifierFormat.chainOfIdentity

    /// The code; full-width characters are folded and case is kept.
    package let description: String

    /// Reads a code.
    package init(_ text: String) throws(IdentifierFault) {
        let folded = text.folded
        try Self.require(folded, of: text, lengths: [6...40]) { _, character in
            character.isASCII && (character.isLetter || character.isASCIIDigit || "-./".contains(character))
        }
        description = folded
    }
}
