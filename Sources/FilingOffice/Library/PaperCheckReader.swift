import DossierCore

/// Reads what the checks on the text of papers need to be told: mailboxes, common facts, logger layouts.
struct PaperCheckReader {
    let types: [String]
    let book: ProblemBook

    /// `mailboxes: [qa@, "@sponsor.example"]`.
    func mailboxes(_ map: MapReader) -> MailboxPolicy {
        MailboxPolicy(
            allowed: map.list("mailboxes").compactMap { value in
                guard let text = map.text(value) else { return nil }
                return text.contains("@")
                    ? text : book.refuse(.malformedName(text, example: "qa@"), at: value.place)
            })
    }

    /// `facts: [{name, title, about, type, labels}]`.
    func facts(_ map: MapReader) -> [CommonFact] { map.filledList("facts").compactMap(fact) }

    private func fact(_ value: SourceValue) -> CommonFact? {
        guard let map = MapReader(value, keys: ["name", "title", "about", "type", "labels"], book) else { return nil }
        let (name, title, about) = (map.text("name"), map.wording("title"), map.word("about", as: SubjectKind.self))
        let kind = map.word("type", as: Kind.self)
        let labels = map.filledList("labels").compactMap { map.text($0) }
        guard let name, let title, let about, let kind, !labels.isEmpty else { return nil }
        guard ChecklistName.isSlug(name) else {
            return book.refuse(.malformedName(name, example: "lot-expiry"), at: map["name"]?.place ?? map.place)
        }
        return CommonFact(label: FactLabel(name: name, type: kind.type, titles: labels), title: title, about: about)
    }

    private enum Kind: String, CaseIterable {
        case day, quantity, integer, lot, span

        var type: FieldType {
            switch self {
            case .day: .day
            case .quantity: .quantity
            case .integer: .integer
            case .lot: .identifier(.lot)
            case .span: .span
            }
        }
    }

    /// `types: [D72]`: where loggers' files are attached.
    func loggerTypes(_ map: MapReader) -> [String] {
        map.filledList("types").compactMap { value in
            guard let text = map.text(value) else { return nil }
            if types.contains(text) || book.isFlawed("requirements") { return text }
            let suggestion = DidYouMean.suggestion(for: text, among: types)
            return book.refuse(.word(text, suggestion: suggestion, known: types), at: value.place)
        }
    }

    /// `layouts: [{id, title, separator, columns, decimal}]`.
    func layouts(_ map: MapReader) -> [LoggerLayout] { map.filledList("layouts").compactMap(layout) }

    private func layout(_ value: SourceValue) -> LoggerLayout? {
        let keys = ["id", "title", "separator", "columns", "decimal"]
        guard let map = MapReader(value, keys: keys, book) else { return nil }
        let (id, title) = (map.text("id"), map.wording("title"))
        let separator = map.word("separator", as: LoggerLayout.Separator.self)
        let columns = map.filledList("columns").compactMap { column($0, map) }
        let decimal = map.word("decimal", as: DecimalSign.self, default: .point)
        guard let id, let title, let separator, let decimal, !columns.isEmpty else { return nil }
        return LoggerLayout(
            id: id, title: title, separator: separator, columns: columns, hasDecimalComma: decimal == .comma)
    }

    private enum DecimalSign: String, CaseIterable { case point, comma }

    private func column(_ value: SourceValue, _ map: MapReader) -> LoggerLayout.Column? {
        guard let text = map.text(value) else { return nil }
        let known = LoggerLayout.Column.allCases.map(\.rawValue)
        return LoggerLayout.Column(rawValue: text)
            ?? book.refuse(
                .word(text, suggestion: DidYouMean.suggestion(for: text, among: known), known: known), at: value.place)
    }
}
