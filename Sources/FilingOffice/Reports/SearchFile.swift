package import DossierCore

/// Hits of a search, for programs: the command line and the interface give the same object.
package enum SearchFile {
    /// `{"format": 1, "hits": [...], "next": 12}`; `next` is absent on the last page.
    package static func object(_ answer: SearchAnswer) -> JSONValue {
        var members: [String: JSONValue] = ["format": 1, "hits": .array(answer.hits.map(value))]
        members["next"] = answer.next.map { .integer($0) }
        return .object(members)
    }

    private static func value(_ hit: SearchHit) -> JSONValue {
        switch hit.place {
        case .page(let page, let uses):
            .object([
                "kind": "paper", "key": .integer(hit.key), "page": .integer(page), "snippet": .string(hit.snippet),
                "documents": .array(
                    uses.map { use in
                        .object([
                            "shipment": .string(use.shipment), "document": .string(use.document.text),
                            "file": .string(use.name),
                        ])
                    }),
            ])
        case .record(let kind, let key):
            .object([
                "kind": .string(kind.rawValue), "key": .integer(hit.key), "record": .string(key),
                "snippet": .string(hit.snippet),
            ])
        }
    }
}
