import DossierCore

/// Reads `technical.yml`: what is asked of every paper, whatever it is about.
struct TechnicalReader {
    private static let keys = ["id", "title", "check", "severity", "exempt", "because", "remedy", "waiver"]
    /// What each check needs to be told beyond its name.
    private static let needs = [
        "version": ["from", "to"], "bookmarked": ["over"], "size": ["at-most"], "mentions": ["fact"],
        "free-of-personal-data": ["mailboxes"], "agrees-with-others": ["facts"], "temperature": ["types", "layouts"],
    ]

    let types: [String]
    let facts: FactCatalogue
    let citations: CitationReader
    let book: ProblemBook

    /// The rules of the file.
    func rules(_ file: SourceValue, ids: inout FirstPlaces) -> [TechnicalRule] {
        guard let list = file.list else { return book.refuse(.shape(.list), at: file.place) ?? [] }
        let rules = list.compactMap { rule($0, &ids) }
        if rules.count < list.count { book.flaw("technical.yml") }
        return rules
    }

    private func rule(_ value: SourceValue, _ ids: inout FirstPlaces) -> TechnicalRule? {
        let word = value["check"]?.text?.trimmed ?? ""
        guard let map = MapReader(value, keys: Self.keys + (Self.needs[word] ?? []), book) else { return nil }
        let id = map.text("id")
        if let id {
            let place = map["id"]?.place ?? map.place
            ids.take(id, at: place, book)
            if !ChecklistName.isID(id) { book.note(.malformedName(id, example: "T01"), at: place) }
        }
        let (title, severity) = (map.wording("title"), map.word("severity", as: Severity.self))
        let (check, exempt) = (check(map), Set(map.list("exempt").compactMap { type($0, map) }))
        let waiver = map.word("waiver", as: WaiverWord.self, default: .allowed)
        let (because, remedy) = (citations.required(map), map.wording("remedy"))
        guard let id, let title, let severity, let check, let waiver, let remedy else {
            book.flaw(id)
            return nil
        }
        return TechnicalRule(
            id: id, title: title, severity: severity, check: check, exempt: exempt, because: because, remedy: remedy,
            isWaivable: waiver == .allowed)
    }

    private func type(_ value: SourceValue, _ map: MapReader) -> String? {
        guard let text = map.text(value) else { return nil }
        if types.contains(text) { return text }
        if book.isFlawed("requirements") || book.isFlawed(text) { return nil }
        return unknown(text, among: types, at: value.place)
    }

    private func check(_ map: MapReader) -> TechnicalCheck? {
        guard let word = map.text("check") else { return nil }
        switch word {
        case "readable": return .readable
        case "undamaged": return .undamaged
        case "unprotected": return .unprotected
        case "inert": return .inert
        case "fonts-embedded": return .fontsEmbedded
        case "searchable": return .searchable
        case "type-agrees": return .typeAgrees
        case "version":
            let (from, to) = (version("from", map), version("to", map))
            guard let from, let to else { return nil }
            return .version(from: from, to: to)
        case "bookmarked": return number("over", map).map { .bookmarked(over: $0) }
        case "size": return number("at-most", map).map { .size(atMost: $0) }
        case "mentions":
            guard let written = map.required("fact") else { return nil }
            return facts.path(written, .any, map).map { .mentions($0) }
        case "free-of-personal-data": return .freeOfPersonalData(papers.mailboxes(map))
        case "agrees-with-sheet": return .agreesWithSheet
        case "agrees-with-others": return .agreesWithOthers(papers.facts(map))
        case "temperature":
            return .temperature(types: papers.loggerTypes(map), layouts: papers.layouts(map))
        default:
            return unknown(word, among: TechnicalCheck.words, at: map["check"]?.place ?? map.place)
        }
    }

    private var papers: PaperCheckReader { PaperCheckReader(types: types, book: book) }

    private func number(_ key: String, _ map: MapReader) -> Int? {
        guard let text = map.text(key) else { return nil }
        if let number = Int(text), number >= 0 { return number }
        return book.refuse(
            .value(FieldFault(found: text, reason: .integer)), at: map[key]?.place ?? map.place)
    }

    private func version(_ key: String, _ map: MapReader) -> FormatVersion? {
        guard let text = map.text(key) else { return nil }
        return FormatVersion(text)
            ?? book.refuse(.malformedName(text, example: "1.7"), at: map[key]?.place ?? map.place)
    }

    private func unknown<Value>(_ text: String, among known: [String], at place: SourcePlace) -> Value? {
        book.refuse(.word(text, suggestion: DidYouMean.suggestion(for: text, among: known), known: known), at: place)
    }
}
