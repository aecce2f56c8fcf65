/// Reads records from what people wrote: everything typed and checked, or every mistake with its place.
package struct RecordReader {
    private struct Key: Hashable {
        let kind: RecordKind
        let key: String
    }

    private var records = RecordSet()
    private var problems: [IntakeProblem] = []
    private var mentions: [RecordMention] = []
    private var firsts: [Key: RecordMention] = [:]

    /// A reader that has read nothing.
    package init() {}

    /// Reads a file of plural headings over lists of records: `parties:`, `products:`, …, `shipments:`.
    package mutating func read(file: SourceValue) {
        guard let headings = file.map else { return note(.shape(.map), file.place) }
        for heading in headings {
            guard let kind = RecordKind.allCases.first(where: { $0.plural == heading.key }) else {
                let suggestion = DidYouMean.suggestion(for: heading.key, among: RecordKind.allCases.map(\.plural))
                note(.record(.unknownHeading(heading.key, suggestion: suggestion)), heading.place, heading.key)
                continue
            }
            guard !heading.value.isAbsent else { continue }
            guard let list = heading.value.list else {
                note(.shape(.list), heading.value.place, heading.key)
                continue
            }
            for (index, record) in list.enumerated() {
                read(record: record, kind: kind, path: "\(heading.key)[\(index + 1)]")
            }
        }
    }

    /// Reads one record. `path` leads to it: `batches[2]`, or nothing for a row of a table.
    package mutating func read(record: SourceValue, kind: RecordKind, path: String) {
        guard let members = record.map else { return note(.shape(.map), record.place, path) }
        var reader = FieldReader { UnknownField.reason(for: $0.key, of: kind, among: $1) }
        var fields = reader.object(members, at: record.place, by: RecordSchema.fields(of: kind), path: path)
        mentions += reader.mentions
        var found = reader.problems
        let places = Places(record: record, path: path)
        let key = key(of: kind, in: fields, at: places, noting: &found)
        found += RecordSense.problems(of: kind, fields, at: places)
        if let key {
            let first = firsts[Key(kind: kind, key: key.key), default: key]
            firsts[Key(kind: kind, key: key.key)] = first
            if first != key {
                let fault = RecordFault.twice(kind, key: key.key, first: first.place)
                found.append(IntakeProblem(.record(fault), at: key.place, field: key.field))
            }
        }
        problems += found
        guard found.isEmpty, let key else { return }
        fields[kind.keyField] = .string(key.key)
        do {
            try records.append(kind, .object(fields))
        } catch {
            note(.record(.unusable(kind, "\(error)")), record.place, path)
        }
    }

    /// Notes a mistake found outside the records themselves, such as a file that cannot be read.
    package mutating func note(_ problem: IntakeProblem) {
        problems.append(problem)
    }

    /// What was read so far.
    package var result: ReadRecords {
        ReadRecords(records: records, problems: problems, mentions: mentions, keys: Array(firsts.values))
    }

    private mutating func note(_ reason: IntakeProblem.Reason, _ place: SourcePlace, _ path: String = "") {
        problems.append(IntakeProblem(reason, at: place, field: path.isEmpty ? nil : path))
    }

    /// The key of a record with its place, in its normal form.
    private func key(
        of kind: RecordKind, in fields: [String: JSONValue], at places: Places, noting problems: inout [IntakeProblem]
    ) -> RecordMention? {
        guard let text = fields[kind.keyField]?.string else { return nil }
        let (place, path) = (places.place(kind.keyField), places.path(kind.keyField))
        guard let key = kind == .batch ? text.folded : CodeText.code(text) else {
            let title = RecordSchema.field(kind.keyField, of: kind)?.title ?? kind.title
            problems.append(IntakeProblem(.record(.code(text, title: title)), at: place, field: path))
            return nil
        }
        return RecordMention(kind: kind, key: key, place: place, field: path)
    }

    /// Where the fields of one record stand.
    struct Places {
        let record: SourceValue
        let path: String

        func place(_ field: String) -> SourcePlace { record[field]?.place ?? record.place }
        func path(_ field: String) -> String { path.isEmpty ? field : "\(path).\(field)" }
    }
}
