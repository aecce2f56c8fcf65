package import DossierCore

/// What papers propose, for programs: the command line and the interface give the same object.
package enum FactsFile {
    /// `{"format": 1, "documents": [{"document", "file", "fields": [...]}]}`.
    package static func object(_ all: [DocumentFacts]) -> JSONValue {
        let documents = all.map { facts in
            JSONValue.object([
                "document": .string(facts.document.id.text), "file": .string(facts.document.originalName),
                "fields": .array(facts.lines.map(value)),
            ])
        }
        return ["format": 1, "documents": .array(documents)]
    }

    private static func value(_ line: FactLine) -> JSONValue {
        var members: [String: JSONValue] = [
            "field": .string(line.field.name), "standing": .string(line.standing.rawValue),
        ]
        members["sheet"] = line.sheet
        if let held = line.confirmation {
            members["confirmed"] = .object([
                "by": .string(held.by), "at": .string(held.at.description), "value": held.value,
            ])
        }
        members["places"] = .array(
            (line.fact?.places ?? []).map { place in
                .object([
                    "values": .array(place.values), "page": .integer(place.page), "snippet": .string(place.snippet),
                ])
            })
        return .object(members)
    }
}
