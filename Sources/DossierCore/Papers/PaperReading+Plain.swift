extension PaperReading: PlainReading {
    /// Of a reading without marks, logger's readings and confirmations, as most are.
    package init?(plain value: JSONValue) {
        guard let members = value.object, members.keys.allSatisfy(["facts", "common", "marks", "confirmed"].contains),
            members["marks"]?.array?.isEmpty == true, members["confirmed"]?.array?.isEmpty == true,
            let facts = members["facts"]?.all(ReadFact.init(plain:)),
            let common = members["common"]?.all(ReadFact.init(plain:))
        else { return nil }
        self.init(facts: facts, common: common)
    }
}

extension ReadFact {
    fileprivate init?(plain value: JSONValue) {
        guard let field = value["field"]?.string, let places = value["places"]?.all(Place.init(plain:)) else {
            return nil
        }
        self.init(field: field, places: places)
    }
}

extension ReadFact.Place {
    fileprivate init?(plain value: JSONValue) {
        guard let values = value["values"]?.array, let page = value["page"]?.integer,
            let snippet = value["snippet"]?.string
        else { return nil }
        self.init(values: values, page: page, snippet: snippet)
    }
}
