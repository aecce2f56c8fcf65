import DossierCore

/// Every address a checklist may use, with the type of what stands there.
struct FactCatalogue {
    private enum Found {
        case field(FieldType)
        case parameter(String)
        /// Every cell of a column.
        case column([String])
    }

    private let fields: [String: [String: FieldType]]
    private let parameters: [String: String]
    private let tables: [String: ParameterTable]
    /// What each type of document is about, where it takes one document for each subject.
    private let singles: [String: SubjectKind]
    private let book: ProblemBook

    init(
        _ drafts: [RequirementReader.Draft], _ parameters: [Parameter], _ tables: [ParameterTable], _ book: ProblemBook
    ) {
        func types(_ specs: [FieldSpec]) -> [String: FieldType] {
            Dictionary(specs.map { ($0.name, $0.type) }) { first, _ in first }
        }
        var fields = RecordSchema.sources.mapValues(types)
        fields["documents"] = ["name": .text, "value": .text]
        for draft in drafts where fields[draft.id] == nil {
            let own: [String: FieldType] = ["issued": .day, "expires": .day, "revision": .text]
            fields[draft.id] = types(draft.fields).merging(own) { first, _ in first }
        }
        self.fields = fields
        self.parameters = Dictionary(parameters.map { ($0.id, $0.value) }) { first, _ in first }
        self.tables = Dictionary(tables.map { ($0.id, $0) }) { first, _ in first }
        singles = Dictionary(drafts.filter { !$0.allowsSeveral }.map { ($0.id, $0.about) }) { first, _ in first }
        self.book = book
    }

    /// A catalogue of these fields and nothing else, by source.
    init(fields: [String: [String: FieldType]], _ book: ProblemBook) {
        (self.fields, self.book) = (fields, book)
        (parameters, tables, singles) = ([:], [:], [:])
    }

    /// The address written here, when values of that kind stand under it.
    func path(_ value: SourceValue, _ kind: FactKind, _ map: MapReader) -> FactPath? {
        guard let text = map.text(value) else { return nil }
        guard let path = known(text, at: value.place) else { return nil }
        if path.source == "table", let table = table(of: path), table.foundBy.isEmpty {
            return book.refuse(.structure(.tableNotFoundBy(table.id)), at: value.place)
        }
        if let found = found(path), !Self.serves(found, kind) {
            return book.refuse(.sense(.wrongFact(text, expected: kind)), at: value.place)
        }
        return path
    }

    /// The address or the literal value written here.
    func operand(_ value: SourceValue, _ kind: FactKind, _ map: MapReader) -> Operand? {
        guard let text = map.text(value) else { return nil }
        if ChecklistName.isAddress(text) { return path(value, kind, map).map(Operand.path) }
        return FactKindReading.reads(text, as: kind)
            ? .literal(text) : book.refuse(.sense(.operand(text, expected: kind)), at: value.place)
    }

    /// Looks up where the keys of a table are read.
    func resolve(_ table: ParameterTable, _ shape: TableShape) {
        for (key, value) in shape.foundBy.sorted(by: { $0.key < $1.key }) {
            guard let path = path(value, .any, shape.map) else { continue }
            if let way = circle(through: path, from: [table.id]) {
                book.note(.structure(.circularTables(way)), at: value.place)
                continue
            }
            possible(Set(table.rows.compactMap { $0.cells[key] }).sorted(), at: value.place, for: path)
        }
    }

    /// The tables that lead from an address back to the first of those gone through; nil where the address leads out.
    private func circle(through path: FactPath, from way: [String]) -> [String]? {
        guard let table = path.source == "table" ? table(of: path) : nil else { return nil }
        if table.id == way.first { return way + [table.id] }
        // A circle the first table only leads to is told at the tables that are in it.
        if way.contains(table.id) { return nil }
        return table.foundBy.sorted { $0.key < $1.key }.lazy
            .compactMap { circle(through: $0.value, from: way + [table.id]) }.first
    }

    /// Words the addressed field may hold. In a table `*` stands for any.
    func possible(_ cells: [String], at place: SourcePlace, for path: FactPath) {
        for cell in cells where cell != ParameterTable.anyValue { possible(cell, at: place, for: path) }
    }

    /// A word the addressed field may hold; one it never can is a mistake.
    func possible(_ text: String, at place: SourcePlace, for path: FactPath) {
        guard case .field(var type) = found(path) else { return constant(text, at: place, for: path) }
        if case .list(let element) = type { type = element }
        if case .wording = type { type = .text }
        guard let fault = type.fault(in: .string(text), allowingPartialDays: true) else { return }
        var suggestion: String?
        if case .choice(let words) = type { suggestion = DidYouMean.suggestion(for: text, among: words) }
        book.note(.sense(.impossible(path: path.description, fault, suggestion: suggestion)), at: place)
    }

    /// A word a parameter or a column of a table may hold.
    private func constant(_ text: String, at place: SourcePlace, for path: FactPath) {
        let words: [String]
        switch found(path) {
        case .parameter(let value): words = [value]
        case .column(let cells): words = Set(cells).sorted()
        case .field, nil: return
        }
        if words.contains(text) { return }
        let fault = FieldFault(found: text, reason: .choice(words))
        let suggestion = DidYouMean.suggestion(for: text, among: words)
        book.note(.sense(.impossible(path: path.description, fault, suggestion: suggestion)), at: place)
    }

    /// The words a field may hold, where it is a choice.
    func choices(of path: FactPath) -> [String]? {
        guard case .field(.choice(let words)) = found(path) else { return nil }
        return words
    }

    /// What sizes under an address can be held against; nothing when they may be of any sort.
    func sort(of path: FactPath) -> MeasureSort? {
        switch found(path) {
        case .field(let type): MeasureSort(type)
        case .parameter(let text): MeasureSort(text)
        case .column(let cells): cells.first.flatMap { MeasureSort($0) }
        case nil: nil
        }
    }

    /// Whether an address has one value at most, seen from a subject of a kind.
    func isSingle(_ path: FactPath, about kind: SubjectKind) -> Bool {
        guard case .field(let type) = found(path) else { return found(path) != nil && path.source == "parameter" }
        if case .list = type { return false }
        let once: [SubjectKind] = [.filing, .shipment, .trial, .site, .organisation, kind]
        if let owner = singles[path.source] { return once.contains(owner) }
        return once.map(\.rawValue).contains(path.source)
            || ["as-of", "consignor", "consignee", "broker"].contains(path.source)
            || kind == .batch && path.source == "product"
    }

    /// How values under these addresses are compared when a check does not say: by what their fields hold.
    func comparison(of paths: [FactPath]) -> Comparison {
        let kinds = Set(
            paths.map { path -> Comparison in
                guard case .field(var type) = found(path) else { return .text }
                if case .list(let element) = type { type = element }
                return switch type {
                case .day, .instant: .day
                case .quantity, .span, .number, .integer: .quantity
                case .identifier(.lot), .reference(.batch): .lot
                default: .text
                }
            })
        return kinds.count == 1 ? kinds.first ?? .text : .text
    }

    /// The table of a window: columns `before` and `after` hold spans.
    func windowTable(_ id: String, at place: SourcePlace) -> ParameterTable? {
        guard let table = tables[id] else {
            if book.isFlawed(id) || book.isFlawed("parameters.yml") { return nil }
            let suggestion = DidYouMean.suggestion(for: id, among: tables.keys)
            return book.refuse(.sense(.unknownTable(id, suggestion: suggestion)), at: place)
        }
        for column in ["before", "after"] where !table.columns.contains(column) {
            book.note(.sense(.tableColumn(column)), at: place)
        }
        for row in table.rows {
            for column in ["before", "after"] {
                guard let cell = row.cells[column], !FactKindReading.reads(cell, as: .span) else { continue }
                book.note(.sense(.operand(cell, expected: .span)), at: place)
            }
        }
        return table
    }

    private func known(_ text: String, at place: SourcePlace) -> FactPath? {
        if text == "as-of" { return FactPath(source: text, field: "") }
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        if parts.count == 2 {
            let path = FactPath(source: parts[0], field: parts[1])
            if found(path) != nil || isFlawed(path) { return path }
        }
        return book.refuse(.sense(.unknownFact(text, suggestion: suggestion(parts))), at: place)
    }

    /// Whether an address leads into a part that has a mistake of its own.
    private func isFlawed(_ path: FactPath) -> Bool {
        if path.source == "table" { return table(of: path) == nil && book.isFlawed("parameters.yml") }
        if path.source == "parameter" { return book.isFlawed(path.description) || book.isFlawed("parameters.yml") }
        return book.isFlawed(path.source) || fields[path.source] == nil && book.isFlawed("requirements")
    }

    private func suggestion(_ parts: [String]) -> String? {
        if parts[0] == "table" { return tableSuggestion(parts) }
        let sources = Array(fields.keys) + ["parameter", "table"]
        let source = sources.contains(parts[0]) ? parts[0] : DidYouMean.suggestion(for: parts[0], among: sources)
        guard parts.count == 2, let source else { return DidYouMean.suggestion(for: parts[0], among: ["as-of"]) }
        let names = source == "parameter" ? Array(parameters.keys) : Array((fields[source] ?? [:]).keys)
        let name = names.contains(parts[1]) ? parts[1] : DidYouMean.suggestion(for: parts[1], among: names)
        return name.map { "\(source).\($0)" }
    }

    private func tableSuggestion(_ parts: [String]) -> String? {
        let names = tables.values.flatMap { table in table.columns.map { "\(table.id).\($0)" } }
        return parts.count == 2 ? DidYouMean.suggestion(for: parts[1], among: names).map { "table.\($0)" } : nil
    }

    private func found(_ path: FactPath) -> Found? {
        if path.source == "as-of" { return .field(.day) }
        if path.source == "parameter" { return parameters[path.field].map(Found.parameter) }
        if path.source == "table" { return column(path).map(Found.column) }
        return fields[path.source]?[path.field].map(Found.field)
    }

    private func table(of path: FactPath) -> ParameterTable? {
        path.tableColumn.flatMap { tables[$0.table] }
    }

    /// Every cell of the column a path ends in; nothing when there is no such table or column.
    private func column(_ path: FactPath) -> [String]? {
        guard let name = path.tableColumn?.column, let table = table(of: path), table.columns.contains(name) else {
            return nil
        }
        return table.rows.flatMap { $0.lists[name] ?? $0.cells[name].map { [$0] } ?? [] }
    }

    private static func serves(_ found: Found, _ kind: FactKind) -> Bool {
        switch found {
        case .parameter(let text): FactKindReading.reads(text, as: kind)
        case .column(let cells): cells.allSatisfy { FactKindReading.reads($0, as: kind) }
        case .field(.list(let element)): FactKindReading.holds(element, kind)
        case .field(let type): FactKindReading.holds(type, kind)
        }
    }
}
