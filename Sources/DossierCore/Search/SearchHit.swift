/// One place where everything looked for stands.
package struct SearchHit: Sendable, Hashable {
    /// A current document of a filing that has these bytes.
    package struct Use: Sendable, Hashable, Comparable {
        package let shipment: String
        package let document: Document.ID
        package let name: String

        package init(shipment: String, document: Document.ID, name: String) {
            self.shipment = shipment
            self.document = document
            self.name = name
        }

        package static func < (left: Use, right: Use) -> Bool {
            (left.shipment, left.document) < (right.shipment, right.document)
        }
    }

    /// What was found.
    package enum Place: Sendable, Hashable {
        case page(Int, uses: [Use])
        case record(RecordKind, key: String)
    }

    /// By which the next page of results is asked for.
    package let key: Int
    package let place: Place
    /// The text around, on one line.
    package let snippet: String

    package init(key: Int, place: Place, snippet: String) {
        self.key = key
        self.place = place
        self.snippet = snippet
    }
}

/// Some hits, and where to go on.
package struct SearchAnswer: Sendable, Hashable {
    package let hits: [SearchHit]
    /// The key after which there is more; nil at the end.
    package let next: Int?

    package init(hits: [SearchHit], next: Int?) {
        self.hits = hits
        self.next = next
    }
}
