/// The result of a named test as it is written: `viability = 92 %`, `HIV-1/2 = non-reactive`, `endotoxin = < 0.5 EU/mL`.
struct NamedResult: Sendable, Hashable {
    let name: String
    /// What the spellings of the name share.
    let key: String
    /// What stands behind the sign, as written.
    let value: String
    /// The size it is, or is known to lie beyond; nil when it is words.
    let size: SizeBound?

    /// The texts read last: the specifications and results of a thousand filings are much alike.
    private static let known = ReadBefore<String, NamedResult>()

    /// Reads a text as `init` does.
    static func read(_ text: String) -> NamedResult? { known.value(text) { NamedResult($0) } }

    /// Reads a name, a sign of equality and a value; nothing when the text is not built so.
    init?(_ text: String) {
        guard let sign = text.firstIndex(where: { $0 == "=" || $0 == "＝" }) else { return nil }
        let (name, value) = (String(text[..<sign]).trimmed, String(text[text.index(after: sign)...]).trimmed)
        guard let last = name.last, !"<>≤≥＜＞".contains(last), !value.isEmpty else { return nil }
        self.name = name
        self.value = value
        key = Self.key(of: name)
        size = SizeBound(value) ?? Measure(.string(value)).map { SizeBound(sign: .same, size: $0) }
    }

    /// What two spellings of the same words share: form KC, one space for any white space, lower case.
    static func key(of text: String) -> String {
        text.folded.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }
}
