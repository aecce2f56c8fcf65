import DossierCore

/// Reads `rules/*.yml`.
struct RuleReader {
    private static let keys = [
        "id", "title", "about", "severity", "when", "waiver", "because", "remedy", "checks",
    ]

    let facts: FactCatalogue
    let citations: CitationReader
    let book: ProblemBook

    /// The rules of one file, with the place of each id.
    func rules(_ file: SourceValue, ids: inout FirstPlaces) -> [(rule: Rule, place: SourcePlace)] {
        guard let list = file.list else { return book.refuse(.shape(.list), at: file.place) ?? [] }
        return list.compactMap { rule($0, &ids) }
    }

    private func rule(_ value: SourceValue, _ ids: inout FirstPlaces) -> (rule: Rule, place: SourcePlace)? {
        guard let map = MapReader(value, keys: Self.keys, book) else { return nil }
        let (id, title, about) = (id(map, &ids), map.wording("title"), map.word("about", as: SubjectKind.self))
        if about == .document {
            let known = SubjectKind.allCases.filter { $0 != .document }.map(\.rawValue)
            book.note(.word("document", suggestion: nil, known: known), at: map["about"]?.place ?? map.place)
        }
        let severity = map.word("severity", as: Severity.self)
        let when = ConditionReader(facts: facts, book: book).when(map, about: about)
        let waiver = map.word("waiver", as: WaiverWord.self, default: .allowed)
        let (because, remedy) = (citations.required(map), map.wording("remedy"))
        var names = FirstPlaces()
        let reader = CheckReader(about: about, facts: facts, book: book)
        let checks = map.filledList("checks").compactMap { reader.check($0, &names) }
        if checks.count < map.list("checks").count { book.flaw(id) }
        guard let id, let title, let about, let severity, let waiver, let remedy else {
            book.flaw(id)
            return nil
        }
        let rule = Rule(
            id: id, title: title, about: about, severity: severity, when: when, checks: checks, because: because,
            remedy: remedy, isWaivable: waiver == .allowed)
        return (rule, map["id"]?.place ?? map.place)
    }

    private func id(_ map: MapReader, _ ids: inout FirstPlaces) -> String? {
        guard let id = map.text("id") else { return nil }
        let place = map["id"]?.place ?? map.place
        ids.take(id, at: place, book)
        return ChecklistName.isID(id) ? id : book.refuse(.malformedName(id, example: "X10"), at: place)
    }
}
