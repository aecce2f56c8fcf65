/// Cuts text into what a search index holds: words of letters and digits, and every two Chinese characters that follow
/// one another.
///
/// Most Chinese words have two characters, and SQLite's own index of three finds none of them. White space does not
/// part Chinese characters, for a page breaks its lines anywhere.
package enum SearchGrams {
    /// A word, or two Chinese characters, or one that stands alone.
    struct Gram: Hashable {
        let text: String
        /// Whether it is one Chinese character between others of its kind that are no part of it.
        let isSingle: Bool
    }

    /// The grams of a text in order, ready to be stored.
    package static func text(of text: String) -> String {
        grams(of: RunningText(PageText(page: 1, text: text))).map(\.text).joined(separator: " ")
    }

    static func grams(of page: RunningText) -> [Gram] {
        var (grams, index) = ([Gram](), 0)
        let scalars = page.scalars
        while index < scalars.count {
            let start = index
            if scalars[index].isHan {
                while index < scalars.count, scalars[index].isHan { index += 1 }
                if index - start == 1 { grams.append(Gram(text: String(scalars[start]), isSingle: true)) }
                for place in start..<max(start, index - 1) {
                    grams.append(Gram(text: String(scalars[place]) + String(scalars[place + 1]), isSingle: false))
                }
            } else if scalars[index].isWord {
                var word = String.UnicodeScalarView()
                repeat {
                    word.append(scalars[index].lowered)
                    index += 1
                } while index < scalars.count && page.gaps[index] == .none && scalars[index].isWord
                grams.append(Gram(text: String(word).lowercased(), isSingle: false))
            } else {
                index += 1
            }
        }
        return grams
    }
}

extension Unicode.Scalar {
    /// A letter or digit of any script but Chinese.
    fileprivate var isWord: Bool {
        isLatinLetter || isDigit || value > 0x7F && !isHan && (properties.isAlphabetic || properties.numericType != nil)
    }
}
