import Foundation

/// Chinese characters in the two forms they are written in: `批號` on a paper is the `批号` of a checklist.
///
/// Titles, words and names on record are compared without regard to the form, one character for one; what is read keeps
/// the form it has. Lists kept as digests compare as written, because a digest knows one form only.
enum HanForms {
    /// The simplified form of every character that has one of its own (Unicode, transform `Hant-Hans`).
    private static let simplified: [Unicode.Scalar: Unicode.Scalar] = {
        let all = (0x4E00...0x9FFF).compactMap(Unicode.Scalar.init(_:))
        // A line each, so that no two are taken for a phrase.
        let lines = all.map(String.init).joined(separator: "\n")
        let folded = lines.applyingTransform(StringTransform("Hant-Hans"), reverse: false)?.split(separator: "\n") ?? []
        guard folded.count == all.count else { return [:] }
        return zip(all, folded).reduce(into: [:]) { table, pair in
            let form = pair.1.unicodeScalars
            if form.count == 1, let first = form.first, first != pair.0 { table[pair.0] = first }
        }
    }()

    /// The form characters are compared in.
    static func compared(_ scalar: Unicode.Scalar) -> Unicode.Scalar { simplified[scalar] ?? scalar }
}
