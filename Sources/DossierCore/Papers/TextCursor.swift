/// A place in a folded page from which values are read; every reader moves it on or leaves it where it was.
struct TextCursor {
    let page: RunningText
    private(set) var index: Int

    init(_ page: RunningText, at index: Int = 0) {
        self.page = page
        self.index = index
    }

    var isAtEnd: Bool { index >= page.scalars.count }

    /// The character here.
    var scalar: Unicode.Scalar? { isAtEnd ? nil : page.scalars[index] }

    /// What stood before the character here; the end of the page ends a line.
    var gap: RunningText.Gap { isAtEnd ? .line : page.gaps[index] }

    mutating func move(to index: Int) { self.index = index }

    /// Steps over a character of the set.
    mutating func take(_ isWanted: (Unicode.Scalar) -> Bool) -> Unicode.Scalar? {
        guard let scalar, isWanted(scalar) else { return nil }
        index += 1
        return scalar
    }

    /// Steps over one of these signs.
    mutating func take(anyOf signs: String) -> Unicode.Scalar? { take { signs.unicodeScalars.contains($0) } }

    /// Steps over a word, white space within it not counting; ASCII letters in any case.
    mutating func take(word: [Unicode.Scalar]) -> Bool {
        guard index + word.count <= page.scalars.count else { return false }
        for (offset, wanted) in word.enumerated() where !wanted.isSame(as: page.scalars[index + offset]) {
            return false
        }
        index += word.count
        return true
    }

    mutating func take(word: String) -> Bool { take(word: Array(word.unicodeScalars)) }

    /// Steps over the longest of these words.
    mutating func take(oneOf words: [String]) -> String? {
        for word in words.sorted(by: { $0.unicodeScalars.count > $1.unicodeScalars.count }) where take(word: word) {
            return word
        }
        return nil
    }

    /// Steps over characters that stand together without a gap; the first may have one before it.
    mutating func run(atMost limit: Int = 40, _ isWanted: (Unicode.Scalar) -> Bool) -> String {
        var run = String.UnicodeScalarView()
        while let scalar, run.count < limit, isWanted(scalar), run.isEmpty || gap == .none {
            run.append(scalar)
            index += 1
        }
        return String(run)
    }

    /// Steps over ASCII digits that stand together.
    mutating func digits(atMost limit: Int = 30) -> String { run(atMost: limit, \.isDigit) }

    /// What a reader reads from here; the cursor stays when it reads nothing.
    mutating func reading<Value>(_ read: (inout TextCursor) -> Value?) -> Value? {
        var ahead = self
        guard let value = read(&ahead) else { return nil }
        self = ahead
        return value
    }
}

extension Unicode.Scalar {
    var isDigit: Bool { ("0"..."9").contains(self) }
    var isLatinLetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
    /// A Chinese character.
    var isHan: Bool {
        (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value) || (0x20000...0x323AF).contains(value)
    }

    /// Whether both are one character, ASCII letters in any case.
    func isSame(as other: Unicode.Scalar) -> Bool { self == other || likened == other.likened }

    /// A small letter for a capital, the simplified form for a traditional one: what words are compared in.
    var likened: Unicode.Scalar { isHan ? HanForms.compared(self) : lowered }

    /// The small form of an ASCII capital.
    var lowered: Unicode.Scalar { ("A"..."Z").contains(self) ? Unicode.Scalar(UInt8(value) + 32) : self }
}
