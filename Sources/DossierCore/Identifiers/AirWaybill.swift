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
        guard let parts = folded.wholeMatch(of: /([0-9]{3})[- ]?([0-9]{4}) ?([0-9]{3})([0-9])/) else {
            throw Self.fault(text, .shape(example: Self.format.example))
        }
        try Self.require(check: parts.4, is: CheckCharacters.mod7("\(parts.2)\(parts.3)"), of: text)
        description = "\(parts.1)-\(parts.2)\(parts.3)\(parts.4)"
    }

    /// The three digits of the airline.
    package var airline: String { String(description.prefix(3)) }
}
