/// What words are called that stand outside the field whose choice they are: in cells of tables, parameters, and in
/// what a check asks for.
///
/// A word counts when every choice that has it calls it the same; what an edition says for a table counts before that.
struct WordTitles: Sendable {
    private let common: [String: Wording]
    private let byTable: [String: [String: Wording]]

    init(requirements: [Requirement], tables: [ParameterTable]) {
        let choices = requirements.flatMap(\.fields).flatMap(Self.choices) + Array(RecordWords.titles.values)
        var found: [String: Wording] = [:]
        var unclear: Set<String> = []
        for (word, title) in choices.flatMap({ $0 }) where !unclear.contains(word) {
            if let known = found[word], known.zh != title.zh { unclear.insert(word) }
            found[word] = title
        }
        common = found.filter { !unclear.contains($0.key) }
        byTable = Dictionary(tables.map { ($0.id, $0.words) }) { first, _ in first }
    }

    /// The title of a word, or of the word after the equals sign of a result: `HIV-1/2 = non-reactive`.
    func title(_ text: String, inTable table: String? = nil) -> Wording? {
        if let title = table.flatMap({ byTable[$0]?[text] }) ?? common[text] { return title }
        let sides = text.split(separator: " = ", omittingEmptySubsequences: false).map(String.init)
        guard sides.count == 2, let word = title(sides[1], inTable: table) else { return nil }
        return Wording(zh: "\(sides[0]) = \(word.zh)", en: "\(sides[0]) = \(word.en)")
    }

    private static func choices(_ field: FieldSpec) -> [[String: Wording]] {
        var type = field.type
        while case .list(let element) = type { type = element }
        guard case .group(let fields) = type else { return [field.choiceTitles] }
        return [field.choiceTitles] + fields.flatMap(choices)
    }
}
