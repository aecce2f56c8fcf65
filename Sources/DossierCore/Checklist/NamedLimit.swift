/// The limit of a named test as it is written: `viability >= 70 %`, `VCN 0.5 .. 5`, `sterility = no growth`.
struct NamedLimit: Sendable, Hashable {
    /// What a result must be.
    enum Bound: Sendable, Hashable {
        /// On the right side of each of these.
        case sizes([SizeBound])
        /// The same words.
        case words(String)
    }

    let name: String
    /// What the spellings of the name share.
    let key: String
    let bound: Bound

    private static let known = ReadBefore<String, NamedLimit>()

    /// Reads a text as `init` does.
    static func read(_ text: String) -> NamedLimit? { known.value(text) { NamedLimit($0) } }

    /// Reads a name with its limit; nothing when the text is not built so.
    init?(_ text: String) {
        let text = SizeBound.plain(text)
        if let range = text.firstRange(of: "..") {
            guard let low = Self.named(String(text[..<range.lowerBound]).trimmed),
                let high = Measure(.string(String(text[range.upperBound...]).trimmed))
            else { return nil }
            name = low.name
            key = NamedResult.key(of: low.name)
            let lower = SizeBound(sign: .atLeast, size: Self.withUnit(of: high, low.size))
            bound = .sizes([lower, SizeBound(sign: .atMost, size: high)])
            return
        }
        guard let start = text.firstIndex(where: { "<>=".contains($0) }) else { return nil }
        let (name, rest) = (String(text[..<start]).trimmed, String(text[start...]))
        guard !name.isEmpty else { return nil }
        if let size = SizeBound(rest) {
            bound = .sizes([size])
        } else {
            let words = String(rest.dropFirst()).trimmed
            guard rest.first == "=", !words.isEmpty else { return nil }
            bound = .words(words)
        }
        self.name = name
        key = NamedResult.key(of: name)
    }

    /// The words before a size that reaches to the end of the text.
    private static func named(_ text: String) -> (name: String, size: Measure)? {
        for index in text.indices.dropFirst() where text[index].isWhitespace {
            if let size = Measure(.string(String(text[index...]).trimmed)) {
                return (String(text[..<index]).trimmed, size)
            }
        }
        return nil
    }

    /// The lower end with the unit of the upper one where it has none itself: `0.5 .. 5 %`.
    private static func withUnit(of high: Measure, _ low: Measure) -> Measure {
        guard case .number(let number) = low, case .quantity(let upper) = high,
            let quantity = Quantity(value: number, unit: upper.unit)
        else { return low }
        return .quantity(quantity)
    }
}
