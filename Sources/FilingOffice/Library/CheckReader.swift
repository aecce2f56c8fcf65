import DossierCore

/// Reads one comparison of a rule.
struct CheckReader {
    private static let common = ["id", "kind", "when", "say"]

    /// What the rule is about.
    let about: SubjectKind?
    let facts: FactCatalogue
    let book: ProblemBook

    func check(_ value: SourceValue, _ names: inout FirstPlaces) -> Check? {
        guard let word = kind(value) else { return nil }
        guard let map = MapReader(value, keys: Self.common + word.keys, book) else { return nil }
        let id = map.text("id")
        if let id {
            names.take(id, at: map["id"]?.place ?? map.place, book)
            if !ChecklistName.isSlug(id) {
                book.note(.malformedName(id, example: "decision"), at: map["id"]?.place ?? map.place)
            }
        }
        let when = ConditionReader(facts: facts, book: book).when(map, about: about)
        let say = map.wording("say")
        let kind = RuleKindReader(facts: facts, book: book, map: map).kind(word)
        if let say, let kind, let place = map["say"]?.place {
            PlaceholderReader(book: book).examine(say, offered: kind.placeholders, at: place)
        }
        guard let id, let say, let kind else { return nil }
        return Check(id: id, kind: kind, when: when, say: say)
    }

    /// The kind decides which other keys there are, so it is looked at first.
    private func kind(_ value: SourceValue) -> RuleKindWord? {
        guard value.map != nil else { return book.refuse(.shape(.map), at: value.place) }
        guard let written = value["kind"] else { return book.refuse(.missingKey("kind"), at: value.place) }
        let text = written.text ?? ""
        if let word = RuleKindWord(rawValue: text) { return word }
        let known = RuleKindWord.allCases.map(\.rawValue)
        let suggestion = DidYouMean.suggestion(for: text, among: known)
        return book.refuse(.word(text, suggestion: suggestion, known: known), at: written.place)
    }
}

/// The kinds of comparison as they are written, and the keys each has.
enum RuleKindWord: String, CaseIterable {
    case sameValue = "same-value"
    case orderOfDays = "order-of-days"
    case withinWindow = "within-window"
    case coversPeriod = "covers-period"
    case withinLimit = "within-limit"
    case setsAgree = "sets-agree"
    case wellFormed = "well-formed"
    case reconciles
    case resultsMeetLimits = "results-meet-limits"
    case freeOf = "free-of"

    var keys: [String] {
        switch self {
        case .sameValue: ["values", "also", "equals", "one-of", "compare", "aliases"]
        case .orderOfDays: ["earlier", "later", "tie"]
        case .withinWindow: ["day", "around", "before", "after", "table", "row"]
        case .coversPeriod: ["from", "until", "length", "reach", "plus", "start"]
        case .withinLimit: ["value", "at-most", "at-least", "times"]
        case .setsAgree: ["left", "right", "relation", "compare"]
        case .wellFormed: ["value", "as"]
        case .reconciles: ["parts", "total", "relation", "tolerance"]
        case .resultsMeetLimits: ["results", "limits", "excepted", "extra"]
        case .freeOf: ["values", "of"]
        }
    }
}
