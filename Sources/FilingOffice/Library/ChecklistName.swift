/// How the names an edition gives are built.
enum ChecklistName {
    /// The folders of a bundle a document may go into (product contract, "Bundle").
    static let places = [
        "00-administrative", "10-batch-records", "20-characterization", "30-manufacturing", "40-stability",
        "50-donors", "60-analytical", "70-trial-authorization", "80-shipment", "90-permits",
    ]

    // Checked byte by byte: a regular expression is compiled anew at each use, and an edition has thousands of names.

    /// Lower-case ASCII words joined by hyphens, at most forty characters, since they become parts of file names.
    static func isSlug(_ text: String) -> Bool {
        let words = text.utf8.split(separator: hyphen, omittingEmptySubsequences: false)
        return text.utf8.count <= 40 && text.utf8.first.map(isLower) == true
            && words.allSatisfy { !$0.isEmpty && $0.allSatisfy { isLower($0) || isDigit($0) } }
    }

    /// Capitals, digits and perhaps one small letter, as `D17` and `X10a`; with an overlay's name before it, as `US-R1`.
    static func isID(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: hyphen, omittingEmptySubsequences: false)
        guard let own = parts.last, parts.count < 3 else { return false }
        if parts.count == 2, !(1...5).contains(parts[0].count) || !parts[0].allSatisfy(isCapital) { return false }
        let capitals = own.prefix(while: isCapital)
        let digits = own.dropFirst(capitals.count).prefix(while: isDigit)
        let rest = own.dropFirst(capitals.count + digits.count)
        return (1...3).contains(capitals.count) && (1...3).contains(digits.count) && rest.count <= 1
            && rest.allSatisfy(isLower)
    }

    /// Letters, digits, dots and hyphens, beginning with a capital or a digit, as `CN-SC-818`.
    static func isInstrument(_ text: String) -> Bool {
        text.utf8.first.map { isCapital($0) || isDigit($0) } == true
            && text.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == hyphen || $0 == dot }
    }

    /// A source and a field with a dot between, as `shipment.planned-departure` and `D17.lot`; `as-of`; or a table with
    /// its column, as `table.donor-markers.required`.
    static func isAddress(_ text: String) -> Bool {
        if text == "as-of" { return true }
        if text.hasPrefix("table.") {
            let names = text.split(separator: ".", omittingEmptySubsequences: false)
            return names.count == 3 && names.allSatisfy { isSlug(String($0)) }
        }
        let parts = text.utf8.split(separator: dot, omittingEmptySubsequences: false)
        guard parts.count == 2, let source = parts[0].first, let field = parts[1].first else { return false }
        return isLetter(source) && parts[0].allSatisfy { isLetter($0) || isDigit($0) || $0 == hyphen }
            && isLower(field) && parts[1].allSatisfy { isLower($0) || isDigit($0) || $0 == hyphen }
    }

    /// A YAML file directly in a folder: `requirements/B-batch.yml`.
    static func isFile(_ path: String, in folder: String) -> Bool {
        guard path.hasPrefix("\(folder)/"), path.hasSuffix(".yml") else { return false }
        return path.utf8.dropFirst(folder.utf8.count + 1).allSatisfy {
            isLetter($0) || isDigit($0) || $0 == hyphen || $0 == dot || $0 == UInt8(ascii: "_")
        }
    }

    private static let hyphen = UInt8(ascii: "-")
    private static let dot = UInt8(ascii: ".")

    private static func isLower(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
    private static func isCapital(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { isLower(byte) || isCapital(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
