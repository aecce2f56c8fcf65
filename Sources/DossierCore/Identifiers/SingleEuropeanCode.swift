/// A Single European Code of tissues and cells (Directive (EU) 2015/565): forty characters in two sequences.
package struct SingleEuropeanCode: Identifier {
    /// The format the text was read by.
    package static let format = IdentifierFormat.singleEuropeanCode

    /// The forty characters without the space between the sequences.
    package let description: String

    /// Reads a code; the space between the sequences, lower case and full-width characters are accepted.
    package init(_ text: String) throws(IdentifierFault) {
        let folded = text.folded.uppercased().replacing(" ", with: "")
        try Self.require(folded, of: text, lengths: [40...40]) { index, character in
            switch index {
            case 0..<2: character.isASCIICapital
            case 21: "ABE".contains(character)
            case 32..<40: character.isASCIIDigit
            default: character.isASCIICapitalOrDigit
            }
        }
        description = folded
        guard expiryDigits == "00000000" || expiry != nil else {
            throw Self.fault(text, .noSuchDay(expiryDigits))
        }
    }

    /// The ISO 3166-1 code of the country of the tissue establishment.
    package var country: String { part(0..<2) }
    /// The tissue establishment within its country.
    package var establishment: String { part(2..<8) }
    /// The unique number of the donation.
    package var donation: String { part(8..<21) }
    /// The coding system of the product: `A` ISBT 128, `B` Eurocode, `E` EUTC.
    package var productSystem: String { part(21..<22) }
    /// The number of the product.
    package var product: String { part(22..<29) }
    /// The number of the split.
    package var split: String { part(29..<32) }
    /// The last day of use, or nothing when the code states none.
    package var expiry: Day? {
        let digits = expiryDigits
        guard digits.hasPrefix("20"), let number = Int(digits) else { return nil }
        return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }

    private var expiryDigits: String { part(32..<40) }

    private func part(_ range: Range<Int>) -> String {
        String(description.dropFirst(range.lowerBound).prefix(range.count))
    }
}
