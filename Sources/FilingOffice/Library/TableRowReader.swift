import DossierCore

/// Reads rows of one table: a text in each column, or a list of texts in the columns that hold lists.
struct TableRowReader {
    let keys: [String]
    let columns: [String]
    let lists: Set<String>
    let book: ProblemBook

    /// One row; its own citations count before those of the table.
    func row(
        _ source: SourceValue, _ citations: CitationReader, _ shared: [Citation], _ places: inout FirstPlaces
    ) -> ParameterTable.Row? {
        guard let map = MapReader(source, keys: keys + columns + ["because"], book) else { return nil }
        let single = (keys + columns).filter { !lists.contains($0) }
        let cells = single.compactMap { name in map.text(name).map { (name, $0) } }
        let several = columns.filter(lists.contains).map { name in (name, texts(name, map)) }
        let because = citations.optional(map)
        WindowSense(book: book).examine(map)
        guard cells.count == single.count else { return nil }
        places.take(cells.prefix(keys.count).map(\.1).joined(separator: " / "), at: map.place, book)
        return ParameterTable.Row(
            cells: Dictionary(cells) { first, _ in first }, lists: Dictionary(several) { first, _ in first },
            because: because.isEmpty ? shared : because)
    }

    /// The texts of a cell. It must be there; an empty list says that there is nothing.
    private func texts(_ name: String, _ map: MapReader) -> [String] {
        map.required(name) == nil ? [] : map.texts(name)
    }
}

/// How the rows of a table are built, and where its keys are read.
struct TableShape {
    let rows: TableRowReader
    /// Where each key stood first.
    var places: FirstPlaces
    /// The address of each key as it is written.
    let foundBy: [String: SourceValue]
    let map: MapReader
}
