/// The result of a named test as it is written: `viability = 92 %`, `HIV-1/2 = non-reactive`, `endotoxin = < 0.5 EU/mL`.
struct NamedResult: Sendable, Hashable {
    let name: String
    /// What stands behind the sign, as written.
    let value: String

    /// Reads a name, a sign of equality and a value; nothing when the text is not built so.
    init?(_ text: String) {
        guard let sign = text.firstIndex(where: { $0 == "=" || $0 == "＝" }) else { return nil }
        let (name, value) = (String(text[..<sign]).trimmed, String(text[text.index(after: sign)...]).trimmed)
        guard let last = name.last, !"<>≤≥＜＞".contains(last), !value.isEmpty else { return nil }
        self.name = name
        self.value = value
    }

    /// What two spellings of the same words share: form KC, one space for any white space, lower case.
    static func key(of text: String) -> String {
        text.folded.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }
}
