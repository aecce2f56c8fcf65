/// One side of a limit, or a result known only as more or less than something: `>= 70 %`, `< 0.5 EU/mL`, `= 3`.
struct SizeBound: Sendable, Hashable {
    enum Sign: String, Sendable, Hashable {
        case atLeast = ">="
        case atMost = "<="
        case above = ">"
        case below = "<"
        case same = "="
    }

    let sign: Sign
    let size: Measure

    init(sign: Sign, size: Measure) {
        self.sign = sign
        self.size = size
    }

    /// Reads a sign and a size; nothing when the text is not built so.
    init?(_ text: String) {
        let text = Self.plain(text).trimmed
        let signs: [Sign] = [.atLeast, .atMost, .above, .below, .same]
        guard let sign = signs.first(where: { text.hasPrefix($0.rawValue) }),
            let size = Measure(.string(String(text.dropFirst(sign.rawValue.count)).trimmed))
        else { return nil }
        self.sign = sign
        self.size = size
    }

    /// The text with the signs of typesetting and of Chinese input as plain ones. Powers of ten stay as they are.
    static func plain(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 128 }) { return text }
        let signs: [Character: String] = [
            "≥": ">=", "≤": "<=", "≧": ">=", "≦": "<=", "＜": "<", "＞": ">", "＝": "=", "…": "..", "．": ".",
        ]
        return text.map { signs[$0] ?? String($0) }.joined()
    }

    /// Whether a result of which only this is known lies within one side of a limit; nothing when the two are in
    /// units that do not convert.
    func isWithin(_ limit: SizeBound) -> Certainty? {
        guard let isBelow = size.isAtMost(limit.size), let isAbove = limit.size.isAtMost(size) else { return nil }
        return switch (limit.sign, sign) {
        case (.atMost, .same): isBelow
        case (.atLeast, .same): isAbove
        case (.below, .same): isAbove.negated
        case (.above, .same): isBelow.negated
        case (.same, .same): Certainty.all(of: [isBelow, isAbove])
        // A result “at most 3” is certainly at most 5; “more than 5” is certainly not; anything else is open.
        case (.atMost, .atMost), (.atMost, .below): isBelow == .definitely ? .definitely : .possibly
        case (.below, .below): isBelow == .definitely ? .definitely : .possibly
        case (.below, .atMost): isAbove == .no ? .definitely : .possibly
        case (.atMost, .above): isAbove == .definitely ? .no : .possibly
        case (.atMost, .atLeast): isBelow == .no ? .no : .possibly
        case (.below, .above), (.below, .atLeast): isAbove == .definitely ? .no : .possibly
        case (.atLeast, .atLeast), (.atLeast, .above): isAbove == .definitely ? .definitely : .possibly
        case (.above, .above): isAbove == .definitely ? .definitely : .possibly
        case (.above, .atLeast): isBelow == .no ? .definitely : .possibly
        case (.atLeast, .below): isBelow == .definitely ? .no : .possibly
        case (.atLeast, .atMost): isAbove == .no ? .no : .possibly
        case (.above, .below), (.above, .atMost): isBelow == .definitely ? .no : .possibly
        case (.same, _): .possibly
        }
    }
}
