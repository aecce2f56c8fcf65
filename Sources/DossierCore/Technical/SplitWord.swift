import Foundation

/// A code that columns or lines tore in two, with other text between: its parts stand on one page as words of their own.
enum SplitWord {
    /// Characters a part has at the least; shorter ones stand everywhere.
    private static let shortest = 3

    /// The first page that has both parts of a value somewhere, the second one with a digit; nil when none has.
    static func page(of value: String, in pages: [FoldedPage]) -> Int? {
        let letters = Array(ReadableText.folded(value).filter { $0 != " " })
        guard letters.count >= 2 * shortest, letters.allSatisfy(\.isASCII) else { return nil }
        let parts = (shortest...(letters.count - shortest)).map { (String(letters[..<$0]), String(letters[$0...])) }
            .filter { $0.1.contains(where: \.isNumber) }
        return pages.first { page in
            // Looking for the letters is much faster than taking the page apart, and mostly they are not there.
            guard parts.contains(where: { page.text.holds($0.0) && page.text.holds($0.1) }) else { return false }
            // What punctuation leans on a word is no part of it; a hyphen at its end is.
            let words = Set(
                page.text.split { !($0.isASCII && ($0.isLetter || $0.isNumber || "-_./".contains($0))) }.map(
                    String.init))
            return parts.contains { words.contains($0.0) && words.contains($0.1) }
        }?.page
    }
}

extension String {
    /// Whether the bytes of another text stand anywhere in this one.
    fileprivate func holds(_ other: String) -> Bool {
        var (text, other) = (self, other)
        return text.withUTF8 { all in
            other.withUTF8 { part in
                guard let first = part.first, let start = all.baseAddress, let wanted = part.baseAddress else {
                    return true
                }
                let last = all.count - part.count
                return last >= 0
                    && (0...last).contains { all[$0] == first && memcmp(start + $0, wanted, part.count) == 0 }
            }
        }
    }
}
