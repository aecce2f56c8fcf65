import Foundation

/// Names of files below a folder, as people write them on a sheet.
package enum RelativeName {
    /// The name in composed form (NFC) with forward slashes, or nothing when it is empty, absolute, or could lead out
    /// of the folder. A backslash is refused: it separates folders on one system and belongs to the name on another.
    package static func name(_ text: String) -> String? {
        let name = text.trimmed.precomposedStringWithCanonicalMapping
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        guard !name.isEmpty, !name.contains("\\"), !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }),
            name.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }),
            name.wholeMatch(of: /[A-Za-z]:.*/) == nil
        else { return nil }
        return name
    }
}
