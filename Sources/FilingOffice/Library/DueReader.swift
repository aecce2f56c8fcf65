import DossierCore

/// Reads who supplies a document and by when: `supplier`, and `lead-time` or `after` with `grace`.
struct DueReader {
    static let keys = ["supplier", "lead-time", "after", "grace"]
    let book: ProblemBook

    /// The function that supplies the document.
    func supplier(_ map: MapReader) -> Supplier? { map.word("supplier", as: Supplier.self) }

    /// By when the document should be there.
    func due(_ map: MapReader, _ facts: FactCatalogue) -> DueDay? {
        let isLater = map["after"] != nil || map["grace"] != nil
        if isLater, map["lead-time"] != nil {
            return book.refuse(.sense(.exactlyOne(["lead-time", "after, grace"])), at: map.place(of: "lead-time"))
        }
        guard isLater else {
            return map.required("lead-time") == nil ? nil : span("lead-time", map).map(DueDay.beforeDeparture)
        }
        let after = map.required("after").flatMap { facts.path($0, .day, map) }
        guard map.required("grace") != nil, let after, let grace = span("grace", map) else { return nil }
        return .after(after, grace: grace)
    }

    private func span(_ key: String, _ map: MapReader) -> Span? {
        guard let value = map[key], let text = map.text(value) else { return nil }
        do { return try Span(text) } catch {
            return book.refuse(.value(FieldFault(found: text, reason: .span(error.reason))), at: value.place)
        }
    }
}
