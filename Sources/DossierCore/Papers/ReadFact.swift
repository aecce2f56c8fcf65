/// A value that stands behind the label of a field in the text of a paper: a proposal, until a person confirms it.
///
/// It holds every place, because a paper says some things twice, and both values where a day can be read two ways.
package struct ReadFact: Sendable, Hashable, Codable {
    /// One place where the label stands with a value.
    package struct Place: Sendable, Hashable, Codable {
        /// What may be meant, in the form the field has on a document sheet; more than one when nobody can tell.
        package let values: [JSONValue]
        /// Counted from 1.
        package let page: Int
        /// The text around, on one line.
        package let snippet: String

        package init(values: [JSONValue], page: Int, snippet: String) {
            self.values = values
            self.page = page
            self.snippet = snippet
        }
    }

    /// The field of the document's type, or `issued`, `expires`, `revision`.
    package let field: String
    /// In the order of the pages; never empty.
    package let places: [Place]

    package init(field: String, places: [Place]) {
        self.field = field
        self.places = places
    }

    /// The values no place leaves open, each once.
    package var certain: [JSONValue] { places.filter { $0.values.count == 1 }.flatMap(\.values).once }

    /// The one value to propose: nothing when places differ or can be read two ways.
    package var proposal: (value: JSONValue, place: Place)? {
        guard let first = places.first(where: { $0.values.count == 1 }), certain.count == 1,
            places.allSatisfy({ $0.values.contains(first.values[0]) })
        else { return nil }
        return (first.values[0], first)
    }
}
