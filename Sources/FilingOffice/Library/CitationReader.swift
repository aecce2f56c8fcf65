import DossierCore

/// Reads `because`: the citations behind a demand, each of an instrument of the same edition.
struct CitationReader {
    let instruments: Set<String>
    let book: ProblemBook

    /// The citations of something that must have at least one.
    func required(_ map: MapReader) -> [Citation] {
        map.filledList("because").compactMap(citation)
    }

    /// The citations of something that may have none.
    func optional(_ map: MapReader) -> [Citation] {
        map.list("because").compactMap(citation)
    }

    private func citation(_ value: SourceValue) -> Citation? {
        guard let map = MapReader(value, keys: ["instrument", "clause", "standing"], book) else { return nil }
        let (instrument, clause) = (map.text("instrument"), map.optionalText("clause") ?? "")
        let standing = map.word("standing", as: Standing.self)
        guard let instrument else { return nil }
        if book.isFlawed(instrument) || book.isFlawed("instruments.yml") { return nil }
        guard instruments.contains(instrument) else {
            let suggestion = DidYouMean.suggestion(for: instrument, among: instruments)
            return book.refuse(
                .sense(.unknownInstrument(instrument, suggestion: suggestion)),
                at: map["instrument"]?.place ?? map.place)
        }
        return standing.map { Citation(instrument: instrument, clause: clause, standing: $0) }
    }
}
