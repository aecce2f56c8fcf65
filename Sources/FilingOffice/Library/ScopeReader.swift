import DossierCore

/// Reads `scope.yml`: what a product counts as, and which exports need the filing.
struct ScopeReader {
    let citations: CitationReader
    let book: ProblemBook

    func scope(_ file: SourceValue) -> ScopeRules? {
        guard let map = MapReader(file, keys: ["note", "classes", "tests"], book) else { return nil }
        var ids = FirstPlaces()
        let note = map.wording("note")
        let plain = ConditionReader(facts: FactCatalogue(planned: PlannedExport.fields, book), book: book)
        let sources = map.filledList("classes")
        let classes = sources.compactMap { scopeClass($0, plain, &ids) }
        let words = sources.compactMap { $0["id"]?.text }
        let known = FieldSpec(
            name: PlannedExport.classField, type: .choice(words), isRequired: false,
            title: Wording(zh: "类别", en: "class"))
        let full = ConditionReader(facts: FactCatalogue(planned: PlannedExport.fields + [known], book), book: book)
        let tests = map.filledList("tests").compactMap { test($0, full, &ids) }
        return note.map { ScopeRules(note: $0, classes: classes, tests: tests) }
    }

    private func scopeClass(
        _ source: SourceValue, _ conditions: ConditionReader, _ ids: inout FirstPlaces
    ) -> ScopeClass? {
        guard let map = MapReader(source, keys: ["id", "title", "when", "say", "because"], book) else { return nil }
        let (id, title, say) = (map.text("id"), map.wording("title"), map.wording("say"))
        let when = map.required("when").flatMap(conditions.condition)
        let because = citations.required(map)
        if let id {
            ids.take(id, at: map.place(of: "id"), book)
            if !ChecklistName.isSlug(id) {
                book.note(.malformedName(id, example: "stem-cell-preparation"), at: map.place(of: "id"))
            }
        }
        guard let id, let title, let when, let say else { return nil }
        return ScopeClass(id: id, title: title, when: when, say: say, because: because)
    }

    private func test(_ source: SourceValue, _ conditions: ConditionReader, _ ids: inout FirstPlaces) -> ScopeTest? {
        let keys = ["id", "title", "when", "decision", "say", "because"]
        guard let map = MapReader(source, keys: keys, book) else { return nil }
        let (id, title, say) = (map.text("id"), map.wording("title"), map.wording("say"))
        let when = map.required("when").flatMap(conditions.condition)
        let decision = map.word("decision", as: ScopeDecision.self)
        let because = citations.required(map)
        if let id {
            ids.take(id, at: map.place(of: "id"), book)
            if id.wholeMatch(of: /S[0-9]{2}/) == nil {
                book.note(.malformedName(id, example: "S01"), at: map.place(of: "id"))
            }
        }
        guard let id, let title, let when, let decision, let say else { return nil }
        return ScopeTest(id: id, title: title, when: when, decision: decision, say: say, because: because)
    }
}

extension FactCatalogue {
    /// The addresses of a plan: `planned.purpose`, `planned.edits`.
    init(planned fields: [FieldSpec], _ book: ProblemBook) {
        self.init(
            fields: ["planned": Dictionary(fields.map { ($0.name, $0.type) }) { first, _ in first }], book)
    }
}
