import DossierCore

/// Reads `parameters.yml`: single values and tables, each with an owner.
struct ParameterReader {
    let citations: CitationReader
    let book: ProblemBook

    func parameters(_ file: SourceValue) -> (values: [Parameter], tables: [ParameterTable]) {
        guard let map = MapReader(file, keys: ["values", "tables"], book) else { return ([], []) }
        var (values, tables) = (FirstPlaces(), FirstPlaces())
        return (
            map.list("values").compactMap { value($0, &values) }, map.list("tables").compactMap { table($0, &tables) }
        )
    }

    private func value(_ source: SourceValue, _ ids: inout FirstPlaces) -> Parameter? {
        let keys = ["id", "title", "value", "owner", "because"]
        guard let map = MapReader(source, keys: keys, book) else { return nil }
        let (id, title, value, owner) = (id(map, &ids), map.wording("title"), map.text("value"), map.text("owner"))
        let because = citations.optional(map)
        guard let id, let title, let value, let owner else {
            book.flaw(id.map { "parameter.\($0)" })
            return nil
        }
        return Parameter(id: id, title: title, value: value, owner: owner, because: because)
    }

    private func table(_ source: SourceValue, _ ids: inout FirstPlaces) -> ParameterTable? {
        let known = ["id", "title", "keys", "columns", "rows", "owner", "because"]
        guard let map = MapReader(source, keys: known, book) else { return nil }
        let (id, title, owner) = (id(map, &ids), map.wording("title"), map.text("owner"))
        let keys = map.filledList("keys").compactMap { map.text($0) }
        let columns = map.filledList("columns").compactMap { map.text($0) }
        let shared = citations.optional(map)
        var places = FirstPlaces()
        let rows = map.filledList("rows").compactMap { row($0, keys: keys, columns: columns, shared, &places) }
        guard let id, let title, let owner else {
            book.flaw(id)
            return nil
        }
        return ParameterTable(id: id, title: title, keys: keys, columns: columns, rows: rows, owner: owner)
    }

    private func row(
        _ source: SourceValue, keys: [String], columns: [String], _ shared: [Citation], _ places: inout FirstPlaces
    ) -> ParameterTable.Row? {
        guard let map = MapReader(source, keys: keys + columns + ["because"], book) else { return nil }
        let cells = (keys + columns).compactMap { name in map.text(name).map { (name, $0) } }
        let because = citations.optional(map)
        guard cells.count == keys.count + columns.count else { return nil }
        places.take(cells.prefix(keys.count).map(\.1).joined(separator: " / "), at: map.place, book)
        return ParameterTable.Row(
            cells: Dictionary(cells) { first, _ in first }, because: because.isEmpty ? shared : because)
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
