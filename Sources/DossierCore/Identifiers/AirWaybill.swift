/// The number of a master air waybill: airline prefix, serial, and a check digit that is the serial modulo 7.
///
/// House waybills are free text and are not read by this.
package struct AirWaybill: Identifier {
    /// The format the text was read by.
    package static let format = IdentifierFormat.airWaybill

    /// The normal form, `020-12345675`.
    package let description: String

    /// Reads `020-12345675`, also without the hyphen or with the spaces of the printed form, `020-1234 5675`.
    package init(_ text: String) throws(IdentifierFault) {
        let folded = text.folded
        guard !folded.isEmpty else { throw Self.fault(text, .empty) }
        guard let digits = Self.digits(of: folded) else {
            throw Self.fault(text, .shape(example: Self.format.example))
        }
        let (airline, serial, check) = (digits.prefix(3), digits.dropFirst(3).prefix(7), digits.suffix(1))
        try Self.require(check: check, is: CheckCharacters.mod7(String(serial)), of: text)
        description = "\(airline)-\(serial)\(check)"
    }

    /// The eleven digits of a number with or without a separator after the third and a space after the seventh.
    private static func digits(of folded: String) -> String? {
        let forms = ["###-", "### ", "###"].flatMap { [$0 + "########", $0 + "#### ####"] }
        return forms.contains { folded.isBuilt(like: $0) } ? folded.filter(\.isASCIIDigit) : nil
    }

    /// The three digits of the airline.
    package var airline: String { String(description.prefix(3)) }
}
