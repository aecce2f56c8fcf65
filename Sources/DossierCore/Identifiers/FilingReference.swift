/// A filing reference: our internal number (内部编号) of a filing, `CXD-310115-2026-000123-43`.
///
/// Only well-formed references exist: reading one checks the two final digits (ISO/IEC 7064 MOD 97-10 over everything
/// before them without hyphens), so a misread number is refused instead of found. It is never an authority's number.
package struct FilingReference: Identifier {
    /// The format the text was read by.
    package static let format = IdentifierFormat.filingReference

    /// The six-digit district of the filer's unified social credit code.
    package let district: String
    /// The year the reference was given out, 2000 to 9999.
    package let year: Int
    /// The number within district and year, 1 to 999999.
    package let serial: Int

    /// Reads a reference; lower case, full-width characters and surrounding spaces are accepted, hyphens are required.
    ///
    /// A wrong check digit throws `.checkCharacters`, anything built otherwise `.shape`.
    package init(_ text: String) throws(IdentifierFault) {
        let folded = text.folded.uppercased()
        guard !folded.isEmpty else { throw Self.fault(text, .empty) }
        guard let parts = folded.wholeMatch(of: /CXD-([0-9]{6})-([0-9]{4})-([0-9]{6})-([0-9]{2})/),
            let year = Int(parts.2), let serial = Int(parts.3)
        else { throw Self.fault(text, .shape(example: Self.format.example)) }
        let expected = CheckCharacters.mod97("CXD\(parts.1)\(parts.2)\(parts.3)")
        try Self.require(check: parts.4, is: expected, of: text)
        try self.init(district: String(parts.1), year: year, serial: serial)
    }

    /// Makes the reference of a district, a year and a serial, with its check digits.
    ///
    /// Throws `.shape` when the district is not six digits, `.outOfRange` for a year or serial that is never given out.
    package init(district: String, year: Int, serial: Int) throws(IdentifierFault) {
        let found = "CXD-\(district)-\(year)-\(serial)"
        guard district.count == 6, district.allSatisfy(\.isASCIIDigit) else {
            throw Self.fault(found, .shape(example: Self.format.example))
        }
        guard Self.years.contains(year) else {
            throw Self.fault(found, .outOfRange(found: String(year), allowed: Self.years))
        }
        guard Self.serials.contains(serial) else {
            throw Self.fault(found, .outOfRange(found: String(serial), allowed: Self.serials))
        }
        self.district = district
        self.year = year
        self.serial = serial
    }

    /// The two check digits.
    package var checkDigits: String {
        CheckCharacters.mod97("CXD" + parts.joined()) ?? ""
    }

    /// The reference as it is printed.
    package var description: String {
        (["CXD"] + parts + [checkDigits]).joined(separator: "-")
    }

    private static let years = 2000...9999
    private static let serials = 1...999_999

    private var parts: [String] {
        [district, DayText.padded(year, to: 4), DayText.padded(serial, to: 6)]
    }
}
