/// Reads in the text of a paper what stands behind the labels of its type's fields. Nothing is guessed: a label without
/// a value of its type right behind it proposes nothing.
package enum FactReader {
    /// How many places of one fact are kept.
    private static let placesKept = 3

    /// The facts read, in the order of the labels.
    ///
    /// - Parameter known: What the document sheet says. Free text is only ever recognised, never read; of several amounts
    ///   that stand together (`60 袋，6.0×10^9 cells`) the one measured alike is meant.
    package static func facts(
        in pages: [PageText], labels: [FactLabel], known: [String: JSONValue] = [:]
    ) -> [ReadFact] {
        let index = LabelIndex(labels)
        var places: [Int: [ReadFact.Place]] = [:]
        for page in pages where !page.text.isEmpty {
            let folded = RunningText(page)
            var seen: Set<[Int]> = []
            for start in folded.scalars.indices {
                for (label, end) in index.labels(at: start, of: folded) {
                    guard (places[label]?.count ?? 0) < placesKept else { continue }
                    var cursor = TextCursor(folded, at: end)
                    cursor.skipToValue(index.own[label])
                    let from = cursor.index
                    guard folded.mayHoldValue(at: from, ofLabelAt: start), !seen.contains([label, from]) else {
                        continue
                    }
                    let known = known[labels[label].name]
                    guard let values = cursor.values(of: labels[label].type, known: known), !values.isEmpty else {
                        continue
                    }
                    seen.insert([label, from])
                    places[label, default: []].append(
                        ReadFact.Place(
                            values: values, page: page.page, snippet: folded.snippet(of: start..<cursor.index, reach: 0)
                        ))
                }
            }
        }
        return labels.indices.compactMap { label in
            places[label].map { ReadFact(field: labels[label].name, places: $0) }
        }
    }
}

extension TextCursor {
    /// Steps over what may stand between a label and its value: signs, the label in the other language, and the single
    /// letters a diagonal watermark leaves on lines of their own or far before a value.
    fileprivate mutating func skipToValue(_ titles: [LabelIndex.Title]) {
        var moved = true
        while moved, !isAtEnd {
            moved = take(anyOf: ":|=/") != nil || (gap == .none && take(anyOf: "为是") != nil)
            let longest = titles.sorted { $0.scalars.count > $1.scalars.count }
            for title in longest where !moved { moved = reading { $0.take(whole: title) ? true : nil } ?? false }
            if !moved { moved = reading { $0.takeStrayLetters() ? true : nil } ?? false }
        }
    }

    private mutating func take(whole title: LabelIndex.Title) -> Bool {
        take(word: title.scalars) && (gap != .none || scalar?.isLatinLetter != true)
    }

    private mutating func takeStrayLetters() -> Bool {
        guard gap == .line else { return false }
        var count = 0
        repeat {
            guard let letter = scalar, letter.isLatinLetter || letter.isHan || letter == "·" else { return false }
            move(to: index + 1)
            count += 1
        } while gap < .wide && count < 5
        return gap >= .wide && count < 5 && !isAtEnd
    }
}

extension RunningText {
    /// Whether a value here may belong to a label there: below a row of titles stand the rows of a table, and which
    /// cell is whose cannot be told from text.
    fileprivate func mayHoldValue(at value: Int, ofLabelAt label: Int) -> Bool {
        guard value < scalars.count else { return false }
        guard gaps[(label + 1)...max(label + 1, value)].contains(.line) else { return true }
        var (first, last) = (label, label)
        while first > 0, gaps[first] != .line { first -= 1 }
        while last + 1 < scalars.count, gaps[last + 1] != .line { last += 1 }
        return scalars[first...last].count { $0 == "/" } < 2
    }
}
