import Crypto
package import Foundation

/// A site's list of names nobody may find in a paper, kept as salted digests: the list can be asked, not read.
///
/// A name is short, so whoever holds salt and digests can try names one by one; the digests keep the list from being
/// read by accident, and the workspace's own protection does the rest.
package struct NameList: Sendable, Hashable {
    /// Random, made once for a workspace.
    package let salt: Data
    /// SHA-256 of salt, zero byte and folded name, in hexadecimal.
    package let digests: Set<String>
    /// How many characters the names have.
    package let lengths: Set<Int>

    package init(salt: Data, digests: Set<String>, lengths: Set<Int>) {
        self.salt = salt
        self.digests = digests
        self.lengths = lengths
    }

    /// No names.
    package static let empty = NameList(salt: Data(), digests: [], lengths: [])

    package var isEmpty: Bool { digests.isEmpty }

    /// What stands for the list where its state is noted: SHA-256 over the digests in order.
    package var fingerprint: ContentDigest { ContentDigest.of(digests.sorted().joined(separator: "\n")) }

    /// The digest of a name, and its length; nothing for less than two characters, which would be found everywhere.
    package static func digest(of name: String, salt: Data) -> (digest: String, length: Int)? {
        let folded = fold(name)
        guard folded.count >= 2 else { return nil }
        return (digest(folded[...], salt), folded.count)
    }

    /// A name as it is compared: folded, without white space and dots, small letters.
    static func fold(_ name: String) -> [Unicode.Scalar] {
        RunningText(PageText(page: 1, text: name)).scalars.filter { !"·.".unicodeScalars.contains($0) }.map(\.lowered)
    }

    /// Whether a stretch of folded, lowered text is a name of the list.
    func holds(_ text: ArraySlice<Unicode.Scalar>) -> Bool { digests.contains(Self.digest(text, salt)) }

    private static func digest(_ text: ArraySlice<Unicode.Scalar>, _ salt: Data) -> String {
        var hash = SHA256()
        hash.update(data: salt + [0])
        var view = String.UnicodeScalarView()
        view += text
        hash.update(data: Data(String(view).utf8))
        return hash.finalize().map { byte in
            let text = String(byte, radix: 16)
            return text.count < 2 ? "0" + text : text
        }.joined()
    }
}
