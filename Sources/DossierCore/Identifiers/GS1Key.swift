/// A GS1 key of any kind we meet: a trade item, a location or a logistic unit, told apart by length.
///
/// Thirteen digits may name a trade item or a location; the digits alone do not say which.
package struct GS1Key: Identifier {
    /// The format the text was read by.
    package static let format = IdentifierFormat.gs1

    /// The digits as given, the check digit last.
    package let description: String

    /// Reads 8, 12, 13, 14 or 18 digits and checks the last (GS1 General Specifications section 7.9).
    package init(_ text: String) throws(IdentifierFault) {
        try self.init(text, lengths: [8, 12, 13, 14, 18])
    }

    /// Reads digits of these lengths; full-width digits and surrounding spaces are accepted.
    init(_ text: String, lengths: [Int]) throws(IdentifierFault) {
        let folded = text.folded
        try Self.require(folded, of: text, lengths: lengths.map { $0...$0 }) { $1.isASCIIDigit }
        try Self.require(check: folded.suffix(1), is: CheckCharacters.gs1(String(folded.dropLast())), of: text)
        description = folded
    }
}

/// A GS1 trade item number (GTIN-8, -12, -13 or -14).
package struct GlobalTradeItemNumber: Identifier {
    /// The format the text was read by.
    package static let format = IdentifierFormat.gs1

    /// The number as fourteen digits, zeros on the left: the shorter forms are the same number.
    package let description: String

    /// Reads 8, 12, 13 or 14 digits and checks the last.
    package init(_ text: String) throws(IdentifierFault) {
        let digits = try GS1Key(text, lengths: [8, 12, 13, 14]).description
        description = String(repeating: "0", count: 14 - digits.count) + digits
    }
}

/// A GS1 location number (GLN): a company or a place of it.
package struct GlobalLocationNumber: Identifier {
    /// The format the text was read by.
    package static let format = IdentifierFormat.gs1

    /// The thirteen digits.
    package let description: String

    /// Reads 13 digits and checks the last.
    package init(_ text: String) throws(IdentifierFault) {
        description = try GS1Key(text, lengths: [13]).description
    }
}

/// A GS1 serial shipping container code (SSCC): one shipper or pallet.
package struct SerialShippingContainerCode: Identifier {
    /// The format the text was read by.
    package static let format = IdentifierFormat.gs1

    /// The eighteen digits.
    package let description: String

    /// Reads 18 digits and checks the last.
    package init(_ text: String) throws(IdentifierFault) {
        description = try GS1Key(text, lengths: [18]).description
    }
}
