/// A unified social credit code (统一社会信用代码, GB 32100-2015): the number of a legal person in China.
///
/// Eighteen characters, the last one computed from the others, so that one wrong character is always noticed.
package struct UnifiedSocialCreditCode: Identifier {
    /// The format the text was read by.
    package static let format = IdentifierFormat.uscc

    /// The eighteen characters, upper-case.
    package let description: String

    /// Reads a code; lower case, full-width characters and surrounding spaces are accepted.
    package init(_ text: String) throws(IdentifierFault) {
        let folded = text.folded.uppercased()
        try Self.require(folded, of: text, lengths: [18...18]) { index, character in
            (2..<8).contains(index) ? character.isASCIIDigit : CheckCharacters.creditCodeAlphabet.contains(character)
        }
        try Self.require(check: folded.suffix(1), is: CheckCharacters.mod31(String(folded.prefix(17))), of: text)
        description = folded
    }

    /// The six-digit administrative district of the registering authority (GB/T 2260), characters 3 to 8.
    package var districtCode: String {
        String(description.dropFirst(2).prefix(6))
    }
}
