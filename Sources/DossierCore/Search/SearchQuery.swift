/// What somebody looks for: terms, all of which must be found.
package struct SearchQuery: Sendable, Hashable {
    /// Why a text is no query.
    package enum Fault: Error, Sendable, Hashable {
        case empty
        /// One character would find nearly everything.
        case oneCharacter(String)
    }

    /// The terms as written, folded.
    package let terms: [String]
    /// The query in FTS5's language: every term a phrase in double quotes, so that nothing of it is an operator.
    package let match: String

    /// Reads a query: terms stand between white space; signs are no part of what is looked for.
    package init(_ text: String) throws(Fault) {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        let read = words.map { (word: $0, page: RunningText(PageText(page: 1, text: $0))) }
            .map { ($0.word, $0.page, SearchGrams.grams(of: $0.page)) }.filter { !$0.2.isEmpty }
        guard let first = read.first else { throw .empty }
        guard read.contains(where: { $0.2.contains { !$0.isSingle && $0.text.unicodeScalars.count > 1 } }) else {
            throw .oneCharacter(first.0.folded)
        }
        terms = read.map(\.0.folded)
        match = read.flatMap { Self.phrases($0.2) }.map { "\"\($0)\"" }.joined(separator: " AND ")
    }

    /// Grams that follow one another. A single Chinese character is left out, because in a page its neighbours make
    /// pairs with it; whether it is there is seen when the place is looked up.
    private static func phrases(_ grams: [SearchGrams.Gram]) -> [String] {
        grams.split(whereSeparator: \.isSingle).map { $0.map(\.text).joined(separator: " ") }
    }

    /// The text around the first term, when every term stands in a text; nothing when one does not.
    package func snippet(in text: String, reach: Int = 24) -> String? {
        let page = RunningText(PageText(page: 1, text: text))
        var first: Range<Int>?
        for term in terms {
            let wanted = RunningText(PageText(page: 1, text: term)).scalars
            guard
                let place = page.scalars.indices.first(where: { start in
                    start + wanted.count <= page.scalars.count
                        && zip(wanted, page.scalars[start...]).allSatisfy { $0.isSame(as: $1) }
                })
            else { return nil }
            first = first ?? place..<place + wanted.count
        }
        return first.map { page.snippet(of: $0, reach: reach) }
    }
}
