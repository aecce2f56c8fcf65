/// Turns the rows of a table into records: lists are separated by `;`, wordings stand in `name.zh` and `name.en`, and
/// the lines of a shipment are written `LOT:units:quantity`.
package struct RecordTable {
    private let table: CommaSeparatedValues

    /// A table that holds records of one kind.
    package init(_ table: CommaSeparatedValues) {
        self.table = table
    }

    /// Reads every row into a reader. The kind is the one asked for, else the sheet's name says it, a `kind` column, or the file's name.
    package func read(into reader: inout RecordReader, kind asked: RecordKind? = nil) {
        guard let kind = asked ?? sheetKind ?? columnKind ?? fileKind(&reader) else { return }
        guard headingsAreKnown(kind, &reader) else { return }
        for row in table.rows {
            // A permit has a field of that name, which says what sort of permit it is.
            if kind != .permit, let word = cell("kind", row), !word.isEmpty, word != kind.rawValue {
                let place = table.place(of: "kind", in: row)
                reader.note(IntakeProblem(.record(.severalKinds(word, kind)), at: place, field: "kind"))
                continue
            }
            let place = table.place(of: row)
            let members = RecordSchema.fields(of: kind).compactMap { member($0, row, &reader) }
            reader.read(record: SourceValue(.map(members), at: place), kind: kind, path: "")
        }
    }

    private var columnKind: RecordKind? {
        table.rows.lazy.compactMap { cell("kind", $0) }.first.flatMap { word in
            RecordKind(rawValue: word) ?? (Permit.Kind(rawValue: word) == nil ? nil : .permit)
        }
    }

    /// The kind a sheet is named for: `batches`, `batch`, `批次`.
    private var sheetKind: RecordKind? {
        table.sheet.flatMap { sheet in
            let name = sheet.folded.lowercased()
            return RecordKind.allCases.first { [$0.plural, $0.rawValue, $0.title.zh].contains(name) }
        }
    }

    private func fileKind(_ reader: inout RecordReader) -> RecordKind? {
        if let kind = RecordFileName.kind(table.file) { return kind }
        let words = RecordKind.allCases.flatMap { [$0.plural, $0.rawValue] }
        let name = table.sheet ?? RecordFileName.stem(table.file)
        let suggestion = DidYouMean.suggestion(for: name, among: words)
        let place = table.sheet.map { SourcePlace(file: table.file, row: 1, line: 1, sheet: $0) }
        reader.note(
            IntakeProblem(
                .record(.kindUnknown(suggestion: suggestion)), at: place ?? SourcePlace(file: table.file)))
        return nil
    }

    /// Notes every column the kind does not have.
    private func headingsAreKnown(_ kind: RecordKind, _ reader: inout RecordReader) -> Bool {
        let known = RecordSchema.fields(of: kind).flatMap(Self.headings) + ["kind"]
        let strange = table.headings.filter { !known.contains($0) }
        for heading in strange {
            let place = table.place(of: heading)
            reader.note(IntakeProblem(strangeness(of: heading, kind, known), at: place, field: heading))
        }
        return strange.isEmpty
    }

    private func strangeness(of heading: String, _ kind: RecordKind, _ known: [String]) -> IntakeProblem.Reason {
        let fields = RecordSchema.fields(of: kind)
        let reason = UnknownField.reason(for: heading, of: kind, among: fields)
        guard case .record(.unknownField(_, _, let suggestion, _)) = reason else { return reason }
        // A wording has no column of its own name: the likeliest one is that of its Chinese text.
        let columns = fields.first { $0.name == suggestion }.map(Self.headings) ?? []
        let nearest = columns.first ?? DidYouMean.suggestion(for: heading, among: known)
        return .record(.unknownField(heading, of: kind, suggestion: nearest, known: known))
    }

    private static func headings(_ spec: FieldSpec) -> [String] {
        guard case .wording = spec.type else { return [spec.name] }
        return Language.allCases.map { "\(spec.name).\($0.rawValue)" }
    }

    private func member(_ spec: FieldSpec, _ row: CommaSeparatedValues.Row, _ reader: inout RecordReader)
        -> SourceMember?
    {
        if case .wording = spec.type {
            let texts = Language.allCases.compactMap { language -> SourceMember? in
                let heading = "\(spec.name).\(language.rawValue)"
                guard let text = cell(heading, row), !text.isEmpty else { return nil }
                let place = table.place(of: heading, in: row)
                return SourceMember(key: language.rawValue, at: place, value: SourceValue(.text(text), at: place))
            }
            guard let place = texts.first?.place else { return nil }
            return SourceMember(key: spec.name, at: place, value: SourceValue(.map(texts), at: place))
        }
        guard let text = cell(spec.name, row), !text.isEmpty else { return nil }
        let place = table.place(of: spec.name, in: row)
        let value =
            switch spec.type {
            case .list(.group): lines(text, at: place, &reader)
            case .list: TableList.value(text, at: place)
            default: SourceValue(.text(text), at: place)
            }
        return SourceMember(key: spec.name, at: place, value: value)
    }

    private func lines(_ text: String, at place: SourcePlace, _ reader: inout RecordReader) -> SourceValue {
        let lines = TableList.items(text).compactMap { item -> SourceValue? in
            let parts = item.replacing("：", with: ":").split(separator: ":", omittingEmptySubsequences: false)
            guard parts.count == RecordSchema.line.count else {
                reader.note(IntakeProblem(.record(.line(item)), at: place, field: place.heading))
                return nil
            }
            let members = zip(RecordSchema.line, parts).map { spec, part in
                let text = String(part).trimmed
                let content: SourceValue.Content = text.isEmpty ? .absent : .text(text)
                return SourceMember(key: spec.name, at: place, value: SourceValue(content, at: place))
            }
            return SourceValue(.map(members), at: place)
        }
        return SourceValue(.list(lines), at: place)
    }

    private func cell(_ heading: String, _ row: CommaSeparatedValues.Row) -> String? {
        table.headings.firstIndex(of: heading).map { row.cells[$0] }
    }
}

/// Several values in one cell, separated by semicolons, half or full width.
enum TableList {
    /// The values without surrounding white space.
    static func items(_ text: String) -> [String] {
        text.split(omittingEmptySubsequences: false) { $0 == ";" || $0 == "；" }.map { String($0).trimmed }
    }

    /// The values as a list that stands at one place.
    static func value(_ text: String, at place: SourcePlace) -> SourceValue {
        SourceValue(.list(items(text).map { SourceValue(.text($0), at: place) }), at: place)
    }
}
