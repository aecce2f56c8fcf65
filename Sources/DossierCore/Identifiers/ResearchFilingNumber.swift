/// The number of a clinical research filing under State Council Order 818: `MR-N-44-2026-000014`.
///
/// The older form of the same platform, `MR-42-25-002783`, is read too. What the letter means is not published.
package struct ResearchFilingNumber: Identifier {
    /// The format the text was read by.
    package static let format = IdentifierFormat.researchFiling

    /// The number, upper-case.
    package let description: String
    /// The two-digit code of the province (GB/T 2260), 44 for Guangdong.
    package let province: String
    /// The year of the filing.
    package let year: Int

    /// Reads either form; lower case, full-width characters and surrounding spaces are accepted.
    package init(_ text: String) throws(IdentifierFault) {
        let folded = text.folded.uppercased()
        guard !folded.isEmpty else { throw Self.fault(text, .empty) }
        if let parts = folded.wholeMatch(of: /MR-[A-Z]-([0-9]{2})-([0-9]{4})-[0-9]{6}/), let year = Int(parts.2) {
            (province, self.year) = (String(parts.1), year)
        } else if let parts = folded.wholeMatch(of: /MR-([0-9]{2})-([0-9]{2})-[0-9]{6}/), let year = Int(parts.2) {
            (province, self.year) = (String(parts.1), 2000 + year)
        } else {
            throw Self.fault(text, .shape(example: Self.format.example))
        }
        description = folded
    }
}
