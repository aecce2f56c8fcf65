import DossierCore

/// Reads `overlays/<id>/`: what some destinations ask beyond the edition.
struct OverlayReader {
    private static let keys = [
        "id", "edition", "for", "destinations", "title", "standing", "banner", "tighten", "rows", "open-questions",
    ]

    /// The edition the overlays stand in.
    struct Base {
        /// `cell-export@2026-05`, as the edition's head says.
        let name: String?
        let drafts: [RequirementReader.Draft]
        let rules: [Rule]
        let parameters: [Parameter]
        let tables: [ParameterTable]
        let shapes: [String: TableShape]
        /// The facts papers may be asked to mention.
        var mentionable: [FactPath] = []
    }

    /// One overlay as it was read, with what its examples need.
    struct Parts {
        let overlay: Overlay?
        let drafts: [RequirementReader.Draft]
        let rules: [(rule: Rule, place: SourcePlace)]
    }

    let base: Base
    let source: EditionSource
    let citations: CitationReader
    private var book: ProblemBook { source.book }

    init(_ base: Base, _ source: EditionSource, _ citations: CitationReader) {
        (self.base, self.source, self.citations) = (base, source, citations)
    }

    /// Every overlay of the edition. Ids and document names are each given once over the edition and all overlays.
    func overlays(ids: inout FirstPlaces, documents: inout FirstPlaces) -> [Parts] {
        var taken: [String: String] = [:]
        return source.folders(in: "overlays").map { overlay($0, &ids, &documents, &taken) }
    }

    private func overlay(
        _ folder: String, _ ids: inout FirstPlaces, _ documents: inout FirstPlaces, _ taken: inout [String: String]
    ) -> Parts {
        let path = "overlays/\(folder)"
        let head = source.required("\(path)/overlay.yml").flatMap { MapReader($0, keys: Self.keys, book) }
        let reader = RequirementReader(citations: citations, book: book, mentionable: base.mentionable)
        let own = source.optional("\(path)/requirements.yml").map {
            reader.drafts($0, ids: &ids, documents: &documents)
        }
        let drafts = own ?? []
        for draft in drafts where draft.level == .grouped {
            book.note(.structure(.groupAbsent(draft.id)), at: draft.map.place(of: "level"))
        }
        let rows = head.map(rows) ?? []
        let facts = FactCatalogue(base.drafts + drafts, base.parameters, tables(with: rows), book)
        let rules = source.paths(in: "\(path)/rules").compactMap(source.value).flatMap {
            RuleReader(facts: facts, citations: citations, book: book).rules($0, ids: &ids)
        }
        let requirements = drafts.compactMap { reader.requirement($0, facts) }
        let overlay = head.flatMap { map -> Overlay? in
            let tightenings = map.list("tighten").compactMap {
                TightenReader(base: base, facts: facts, book: book).tightening($0)
            }
            let questions = map.list("open-questions").compactMap { question($0, &ids) }
            let destinations = destinations(map, folder, &taken)
            let (id, edition) = (id(map, folder), map.text("edition"))
            let (title, standing) = (map.wording("title"), map.word("standing", as: Standing.self))
            let banner = map.optionalWording("banner")
            checkEdition(map)
            guard let id, let edition, let title, let standing else { return nil }
            return Overlay(
                id: id, edition: edition, title: title, standing: standing, banner: banner, destinations: destinations,
                tightenings: tightenings, rows: rows, openQuestions: questions, requirements: requirements,
                rules: rules.map(\.rule))
        }
        return Parts(overlay: overlay, drafts: drafts, rules: rules)
    }

    private func id(_ map: MapReader, _ folder: String) -> String? {
        guard let id = map.text("id") else { return nil }
        guard ChecklistName.isSlug(id) else {
            return book.refuse(.malformedName(id, example: "us"), at: map["id"]?.place ?? map.place)
        }
        return id == folder
            ? id : book.refuse(.otherFolder(found: id, folder: folder), at: map["id"]?.place ?? map.place)
    }

    private func checkEdition(_ map: MapReader) {
        guard let named = map.text("for"), let expected = base.name, named != expected else { return }
        book.note(.structure(.otherEdition(named, expected: expected)), at: map["for"]?.place ?? map.place)
    }

    private func destinations(_ map: MapReader, _ folder: String, _ taken: inout [String: String]) -> [String] {
        var names = FirstPlaces()
        return map.filledList("destinations").compactMap { value in
            guard let code = map.text(value) else { return nil }
            if let fault = FieldType.identifier(.country).fault(in: .string(code), allowingPartialDays: false) {
                return book.refuse(.value(fault), at: value.place)
            }
            names.take(code, at: value.place, book)
            if let other = taken[code], other != folder {
                return book.refuse(.structure(.destinationTaken(code, by: other)), at: value.place)
            }
            taken[code] = folder
            return code
        }
    }

    private func rows(_ map: MapReader) -> [Overlay.Rows] {
        map.list("rows").compactMap { value in
            guard let part = MapReader(value, keys: ["table", "rows"], book), let id = part.text("table") else {
                return nil
            }
            guard let shape = base.shapes[id] else {
                if book.isFlawed("parameters.yml") { return nil }
                let suggestion = DidYouMean.suggestion(for: id, among: base.shapes.keys)
                let place = part["table"]?.place ?? part.place
                return book.refuse(.sense(.unknownTable(id, suggestion: suggestion)), at: place)
            }
            var places = shape.places
            return Overlay.Rows(
                table: id, rows: part.filledList("rows").compactMap { shape.rows.row($0, citations, [], &places) })
        }
    }

    private func tables(with rows: [Overlay.Rows]) -> [ParameterTable] {
        base.tables.map { table in table.adding(rows.filter { $0.table == table.id }.flatMap(\.rows)) }
    }

    private func question(_ value: SourceValue, _ ids: inout FirstPlaces) -> OpenQuestion? {
        guard let map = MapReader(value, keys: ["id", "title", "say", "remedy", "because"], book) else { return nil }
        let id = map.text("id")
        if let id {
            let place = map["id"]?.place ?? map.place
            ids.take(id, at: place, book)
            if !ChecklistName.isID(id) { book.note(.malformedName(id, example: "US-Q1"), at: place) }
        }
        let (title, say, remedy) = (map.wording("title"), map.wording("say"), map.wording("remedy"))
        let because = citations.required(map)
        guard let id, let title, let say, let remedy else { return nil }
        return OpenQuestion(id: id, title: title, say: say, remedy: remedy, because: because)
    }
}
