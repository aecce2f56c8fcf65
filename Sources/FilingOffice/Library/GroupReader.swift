import DossierCore

/// Reads `groups.yml`: documents of which some are asked for together.
struct GroupReader {
    private static let keys = [
        "id", "title", "relation", "of", "when", "severity", "because", "remedy", "waiver",
    ]
    let drafts: [RequirementReader.Draft]
    let facts: FactCatalogue
    let citations: CitationReader
    let book: ProblemBook

    /// The groups of the file. Notes a member that cannot stand in its group and a grouped document in none.
    func groups(_ file: SourceValue?, ids: inout FirstPlaces) -> [DocumentGroup] {
        var groups: [DocumentGroup] = []
        if let file {
            guard let list = file.list else { return book.refuse(.shape(.list), at: file.place) ?? [] }
            groups = list.compactMap { group($0, &ids) }
            if groups.count < list.count { book.flaw("groups.yml") }
        }
        let members = Set(groups.flatMap(\.members))
        for draft in drafts where draft.level == .grouped && !members.contains(draft.id) {
            if book.isFlawed("groups.yml") { break }
            book.note(.structure(.groupAbsent(draft.id)), at: draft.map.place(of: "level"))
        }
        return groups
    }

    private func group(_ value: SourceValue, _ ids: inout FirstPlaces) -> DocumentGroup? {
        guard let map = MapReader(value, keys: Self.keys, book) else { return nil }
        let id = map.text("id")
        if let id {
            let place = map["id"]?.place ?? map.place
            ids.take(id, at: place, book)
            if !ChecklistName.isID(id) { book.note(.malformedName(id, example: "G01"), at: place) }
        }
        let (title, severity) = (map.wording("title"), map.word("severity", as: Severity.self))
        let relation = map.word("relation", as: DocumentGroup.Relation.self)
        let waiver = map.word("waiver", as: WaiverWord.self, default: .allowed)
        let (because, remedy) = (citations.required(map), map.wording("remedy"))
        let members = members(map, relation)
        let about = drafts.first { members.contains($0.id) }?.about
        let when = ConditionReader(facts: facts, book: book).when(map, about: about)
        guard let id, let title, let severity, let relation, let waiver, let remedy else { return nil }
        return DocumentGroup(
            id: id, title: title, relation: relation, members: members, when: when, severity: severity,
            because: because, remedy: remedy, isWaivable: waiver == .allowed)
    }

    private func members(_ map: MapReader, _ relation: DocumentGroup.Relation?) -> [String] {
        let values = map.filledList("of")
        var names = FirstPlaces()
        var first: RequirementReader.Draft?
        for value in values {
            guard let id = map.text(value) else { continue }
            names.take(id, at: value.place, book)
            guard let draft = drafts.first(where: { $0.id == id }) else {
                if book.isFlawed(id) || book.isFlawed("requirements") { continue }
                let suggestion = DidYouMean.suggestion(for: id, among: drafts.map(\.id))
                book.note(.structure(.unknownRequirement(id, suggestion: suggestion)), at: value.place)
                continue
            }
            if draft.level == .mandatory, relation != .notBoth, relation != nil {
                book.note(.structure(.mandatoryMember(id)), at: value.place)
            }
            if let first, first.about != draft.about {
                book.note(.structure(.mixedGroup(first.id, id)), at: value.place)
            }
            first = first ?? draft
        }
        let isNotBoth = relation == .notBoth
        if isNotBoth ? values.count != 2 : values.count == 1 {
            book.note(.structure(.groupSize(values.count, isPair: isNotBoth)), at: map.place(of: "of"))
        }
        return values.compactMap(\.text)
    }
}
