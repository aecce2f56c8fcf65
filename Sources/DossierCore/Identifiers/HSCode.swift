/// A customs commodity code: six digits of the Harmonized System, and national digits up to thirteen.
package struct HSCode: Identifier {
    /// The format the text was read by.
    package static let format = IdentifierFormat.hsCode

    /// The digits without dots.
    package let description: String

    /// Reads 6, 8, 10 or 13 digits, with or without the usual dots: `3002.51`, `3002510000`.
    package init(_ text: String) throws(IdentifierFault) {
        let folded = text.folded.filter { $0 != "." && $0 != " " }
        try Self.require(folded, of: text, lengths: [6...6, 8...8, 10...10, 13...13]) { $1.isASCIIDigit }
        description = folded
    }

    /// The four digits of the heading, such as 3002.
    package var heading: String { String(description.prefix(4)) }

    /// The six digits that mean the same in every country, such as 300251, cell therapy products.
    package var subheading: String { String(description.prefix(6)) }
}
