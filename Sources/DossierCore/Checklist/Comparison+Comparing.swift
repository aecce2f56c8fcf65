extension JSONValue {
    /// The texts a value may be compared by: one, or for a wording the Chinese and the English one.
    var forms: [String] {
        switch self {
        case .null: []
        case .object(let members): members.values.flatMap(\.forms)
        case .array(let elements): elements.flatMap(\.forms)
        case .bool, .integer, .string: [shown]
        }
    }
}

extension Comparison {
    /// Whether two values count as the same; possibly, when one of them cannot be read in this way.
    ///
    /// A wording is the same as a text that is either of its two texts.
    func isSame(_ one: JSONValue, _ other: JSONValue) -> Certainty {
        switch self {
        case .exact, .text, .lot:
            // Most values agree to the letter, and then their keys do.
            if case .string(let mine) = one, case .string(let theirs) = other, mine == theirs { return .definitely }
            let keys = one.forms.map(key)
            return Certainty(other.forms.contains { keys.contains(key($0)) })
        case .quantity:
            guard let mine = Measure(one), let theirs = Measure(other) else { return .possibly }
            return mine.isSame(as: theirs) ?? .possibly
        case .day:
            guard let mine = DayInterval(recorded: one), let theirs = DayInterval(recorded: other) else {
                return .possibly
            }
            return mine.isSameDay(as: theirs)
        }
    }

    /// What is wrong with a value that shall be compared in this way, or nothing.
    func fault(in value: JSONValue) -> FieldFault? {
        switch self {
        case .exact, .text, .lot: nil
        case .quantity:
            Measure(value) == nil ? FieldFault(found: value.shown, reason: .quantity(.number)) : nil
        case .day: FieldType.day.fault(in: value, allowingPartialDays: true)
        }
    }

    /// What two texts share when they count as the same: for `text`, normalisation form KC, one space for any white
    /// space, and lower case.
    private func key(_ text: String) -> String {
        switch self {
        case .lot: LotNumber.comparisonKey(of: text)
        // Most texts are one word of visible ASCII characters, with nothing to fold and no white space.
        case .text where text.utf8.allSatisfy { (0x21...0x7E).contains($0) }: text.lowercased()
        case .text: text.folded.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
        case .exact, .quantity, .day: text
        }
    }
}

extension DayInterval {
    /// The day a recorded value names, or nothing when it names none.
    init?(recorded value: JSONValue) {
        guard let text = value.string else { return nil }
        do { try self.init(text) } catch { return nil }
    }
}
