extension Document {
    /// Where in this paper's text a compared value stands, as it was read; nil where no text was read for it.
    ///
    /// A fact that names its page is found there; any other where the text says what was compared.
    package func place(of fact: ComparedFact) -> ReadFact.Place? {
        guard fact.document == id, let reading, let field = fact.path.split(separator: ".").last else { return nil }
        let places = (reading.facts + reading.common).filter { $0.field == field }.flatMap(\.places)
        if let page = fact.page { return places.first { $0.page == page } }
        return places.first { place in place.values.contains { $0.shown == fact.value } }
    }
}
