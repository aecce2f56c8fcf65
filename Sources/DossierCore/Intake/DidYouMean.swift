/// Guesses which known word a misspelt one was meant to be.
package enum DidYouMean {
    /// The nearest known word, when it is near enough to be more than chance: at most a third of the letters differ.
    ///
    /// Letter case, underscores and spaces do not count as differences. Of equally near words one of the same letters
    /// is preferred, then the first in alphabetical order.
    package static func suggestion(for word: String, among known: some Sequence<String>) -> String? {
        let given = Array(plain(word))
        guard !given.isEmpty else { return nil }
        let allowed = max(1, given.count / 3)
        let near = known.compactMap { candidate -> (distance: Int, isOther: Int, word: String)? in
            let letters = Array(plain(candidate))
            guard abs(letters.count - given.count) <= allowed else { return nil }
            let distance = distance(given, letters)
            guard distance <= allowed, distance < letters.count else { return nil }
            return (distance, letters.sorted() == given.sorted() ? 0 : 1, candidate)
        }
        return near.min { $0 < $1 }?.word
    }

    private static func plain(_ word: String) -> String {
        word.folded.lowercased().replacing("_", with: "-").replacing(" ", with: "-")
    }

    /// Insertions, deletions, replacements and swaps of neighbours that turn one word into the other.
    private static func distance(_ one: [Character], _ other: [Character]) -> Int {
        var twoBack: [Int] = []
        var oneBack = Array(0...other.count)
        for row in 0..<one.count {
            var current = [row + 1]
            for column in 0..<other.count {
                let replaced = oneBack[column] + (one[row] == other[column] ? 0 : 1)
                var best = min(replaced, oneBack[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
                    best = min(best, twoBack[column - 1] + 1)
                }
                current.append(best)
            }
            (twoBack, oneBack) = (oneBack, current)
        }
        return oneBack[other.count]
    }
}
