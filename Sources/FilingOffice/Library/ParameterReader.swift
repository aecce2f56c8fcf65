import DossierCore

/// Reads `parameters.yml`: single values and tables, each with an owner.
struct ParameterReader {
    let citations: CitationReader
    let book: ProblemBook
    /// How the rows of each table are built, for overlays that add some.
    private(set) var shapes: [String: TableShape] = [:]

    init(citations: CitationReader, book: ProblemBook) {
        self.citations = citations
        self.book = book
    }

    mutating func parameters(_ file: SourceValue) -> (values: [Parameter], tables: [ParameterTable]) {
        guard let map = MapReader(file, keys: ["values", "tables"], book) else { return ([], []) }
        var (values, tables) = (FirstPlaces(), FirstPlaces())
        let read = map.list("values").compactMap { value($0, &values) }
        return (read, map.list("tables").compactMap { table($0, &tables) })
    }

    private func value(_ source: SourceValue, _ ids: inout FirstPlaces) -> Parameter? {
        let keys = ["id", "title", "value", "owner", "because"]
        guard let map = MapReader(source, keys: keys, book) else { return nil }
        let (id, title, value, owner) = (id(map, &ids), map.wording("title"), map.text("value"), map.text("owner"))
        let because = citations.optional(map)
        if let value, let place = map["value"]?.place { WindowSense(book: book).examine(value, at: place) }
        guard let id, let title, let value, let owner else {
            book.flaw(id.map { "parameter.\($0)" })
            return nil
        }
        return Parameter(id: id, title: title, value: value, owner: owner, because: because)
    }

    private mutating func table(_ source: SourceValue, _ ids: inout FirstPlaces) -> ParameterTable? {
        let known = ["id", "title", "keys", "columns", "lists", "rows", "owner", "because", "found-by", "words"]
        guard let map = MapReader(source, keys: known, book) else { return nil }
        let (id, title, owner) = (id(map, &ids), map.wording("title"), map.text("owner"))
        let keys = map.filledList("keys").compactMap { map.text($0) }
        let columns = map.filledList("columns").compactMap { map.text($0) }
        let rows = TableRowReader(keys: keys, columns: columns, lists: lists(map, columns), book: book)
        let shared = citations.optional(map)
        var places = FirstPlaces()
        let read = map.filledList("rows").compactMap { rows.row($0, citations, shared, &places) }
        let foundBy = foundBy(map, keys)
        if let id { shapes[id] = TableShape(rows: rows, places: places, foundBy: foundBy, map: map) }
        guard let id, let title, let owner else {
            book.flaw(id)
            return nil
        }
        return ParameterTable(
            id: id, title: title, keys: keys, columns: columns, rows: read, owner: owner,
            foundBy: foundBy.mapValues { FactPath(written: $0.text ?? "") }, words: words(map, read))
    }

    /// What words of the cells are called. A word no cell holds is a slip of the pen.
    private func words(_ map: MapReader, _ rows: [ParameterTable.Row]) -> [String: Wording] {
        guard let source = map["words"] else { return [:] }
        guard let members = source.map else { return book.refuse(.shape(.map), at: source.place) ?? [:] }
        let known = Set(rows.flatMap { Array($0.cells.values) + $0.lists.values.flatMap(\.self) })
        let pairs = members.compactMap { member -> (String, Wording)? in
            guard known.contains(member.key) else {
                let suggestion = DidYouMean.suggestion(for: member.key, among: known.sorted())
                return book.refuse(
                    .word(member.key, suggestion: suggestion, known: known.sorted()), at: member.value.place)
            }
            return map.wording(member.value).map { (member.key, $0) }
        }
        return Dictionary(pairs) { first, _ in first }
    }

    private func lists(_ map: MapReader, _ columns: [String]) -> Set<String> {
        Set(
            map.list("lists").compactMap { value -> String? in
                guard let name = map.text(value) else { return nil }
                if columns.contains(name) { return name }
                let suggestion = DidYouMean.suggestion(for: name, among: columns)
                return book.refuse(.word(name, suggestion: suggestion, known: columns), at: value.place)
            })
    }

    /// The address under which each key is read, as it is written; it is resolved when all addresses are known.
    private func foundBy(_ map: MapReader, _ keys: [String]) -> [String: SourceValue] {
        guard let value = map["found-by"] else { return [:] }
        guard let members = value.map else { return book.refuse(.shape(.map), at: value.place) ?? [:] }
        guard Set(members.map(\.key)) == Set(keys) else {
            return book.refuse(.sense(.tableKeys(keys)), at: value.place) ?? [:]
        }
        return Dictionary(members.map { ($0.key, $0.value) }) { first, _ in first }
    }

    private func id(_ map: MapReader, _ ids: inout FirstPlaces) -> String? {
        guard let id = map.text("id") else { return nil }
        ids.take(id, at: map.place(of: "id"), book)
        guard ChecklistName.isSlug(id) else {
            return book.refuse(.malformedName(id, example: "customs-dwell"), at: map["id"]?.place ?? map.place)
        }
        return id
    }
}
