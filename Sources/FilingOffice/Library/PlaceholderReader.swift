import DossierCore

/// Looks through the sentence of a check for placeholders its kind does not offer.
struct PlaceholderReader {
    let book: ProblemBook

    /// Notes strangers, loose braces, and placeholders that only one language uses.
    func examine(_ say: Wording, offered: Set<String>, at place: SourcePlace) {
        let used = Language.allCases.map { language in (language, placeholders(of: say[language], at: place)) }
        let all = used.reduce(into: Set<String>()) { $0.formUnion($1.1) }
        for name in all.sorted() {
            if !offered.contains(name) {
                let suggestion = DidYouMean.suggestion(for: name, among: offered)
                book.note(.sense(.unknownPlaceholder(name, suggestion: suggestion, known: offered.sorted())), at: place)
            }
            let users = used.filter { $0.1.contains(name) }
            if users.count == 1 { book.note(.sense(.oneSidedPlaceholder(name, only: users[0].0)), at: place) }
        }
    }

    private func placeholders(of text: String, at place: SourcePlace) -> Set<String> {
        var names: Set<String> = []
        var name: String?
        var isLoose = false
        for character in text {
            switch (character, name) {
            case ("{", nil): name = ""
            case ("{", _), ("}", nil): isLoose = true
            case ("}", let found?):
                names.insert(found)
                name = nil
            case (_, let found?): name = found + String(character)
            case (_, nil): break
            }
        }
        if isLoose || name != nil { book.note(.sense(.looseBrace), at: place) }
        return names
    }
}
