/// The codes a workspace knows its records by: parties, products, donors, trials, shipments.
///
/// They travel in addresses, file names and identifiers of documents, so they are plain: ASCII letters, digits, dots,
/// hyphens and underscores, beginning with a letter or digit, at most 40. That also keeps people's names out of them.
package enum CodeText {
    /// The longest code.
    package static let limit = 40

    /// The code a text spells, full-width characters folded, or nothing when it is none.
    package static func code(_ text: String) -> String? {
        let folded = text.folded
        let isCode = folded.unicodeScalars.allSatisfy { isPlain($0) || "._-".unicodeScalars.contains($0) }
        guard (1...limit).contains(folded.utf8.count), isCode, folded.unicodeScalars.first.map(isPlain) == true else {
            return nil
        }
        return folded
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
    }
}
