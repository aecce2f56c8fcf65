/// Finds the labels that begin at a place of a folded page; made once for a paper.
struct LabelIndex {
    /// One title of a label, folded as the page is.
    struct Title {
        let scalars: [Unicode.Scalar]
        /// The label's place in the list given.
        let label: Int
        let isHan: Bool
    }

    private var titles: [Unicode.Scalar: [Title]] = [:]
    /// All titles of each label.
    private(set) var own: [[Title]] = []

    init(_ labels: [FactLabel]) {
        for (place, label) in labels.enumerated() {
            let folded = label.titles.map { RunningText(PageText(page: 1, text: $0)).scalars.map(\.likened) }
            let all = folded.filter { !$0.isEmpty }.map {
                Title(scalars: $0, label: place, isHan: $0[0].isHan)
            }
            own.append(all)
            for title in all { titles[title.scalars[0], default: []].append(title) }
        }
    }

    /// The labels that begin here as words of their own, each with its longest title, and where the title ends.
    func labels(at index: Int, of page: RunningText) -> [(label: Int, end: Int)] {
        guard let candidates = titles[page.scalars[index].likened] else { return [] }
        var found: [Int: Int] = [:]
        for title in candidates where Self.begins(title, at: index, of: page) {
            var cursor = TextCursor(page, at: index)
            guard cursor.take(word: title.scalars), Self.ends(title, at: cursor.index, of: page) else { continue }
            found[title.label] = max(found[title.label] ?? 0, cursor.index)
        }
        return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// A title begins a line or a cell, or stands behind a sign: `装箱批号` is no `批号`, `commercial lot` no `lot`.
    /// Behind a stroke it is the second of two titles that share a cell, and whose the value is cannot be told.
    private static func begins(_ title: Title, at index: Int, of page: RunningText) -> Bool {
        guard index > 0 else { return true }
        let (before, gap) = (page.scalars[index - 1], page.gaps[index])
        if "/、".unicodeScalars.contains(before) { return gap == .line }
        if gap >= .wide { return true }
        if title.isHan {
            return gap == .space || !(before.isHan || before.isLatinLetter || before.isDigit) || before == "的"
        }
        return before.isHan || !(before.isLatinLetter || before.isDigit || before == "-")
    }

    private static func ends(_ title: Title, at index: Int, of page: RunningText) -> Bool {
        guard index < page.scalars.count, page.gaps[index] == .none else { return true }
        let next = page.scalars[index]
        return title.isHan ? !next.isHan || "为是".unicodeScalars.contains(next) : !(next.isLatinLetter || next == "-")
    }
}
