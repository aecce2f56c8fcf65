package import DossierCore

/// Whether exports need the filing, as the object of `scope --format json`.
package enum ScopeFile {
    package static func json(_ report: ScopeReport) -> JSONValue {
        let (pin, count) = (report.checklist.pin, report.count)
        return .object([
            "checklist": .object([
                "id": .string(pin.id), "edition": .string(pin.edition), "sha256": .string(pin.sha256.hex),
                "standing": .string(report.checklist.standing.rawValue),
            ]),
            "note": wording(report.rules.note),
            "rows": .array(report.answers.map(row)),
            "counts": .object([
                "yes": .integer(count.yes), "no": .integer(count.no), "cannotTell": .integer(count.cannotTell),
                "mistakes": .integer(0),
            ]),
        ])
    }

    private static func row(_ answer: ScopeAnswer) -> JSONValue {
        .object([
            "planned": .string(answer.planned.name),
            "product": answer.planned.product.map(wording) ?? .null,
            "values": .object(answer.planned.values.mapValues { .string($0) }),
            "decision": .string(answer.decision.rawValue), "class": classID(answer).map { .string($0) } ?? .null,
            "classified": wording(answer.classified),
            "tests": .array(answer.grounds.map { .string($0.id) }),
            "missing": .array(answer.missing.map { .string($0) }),
            "reasons": .array(answer.reasons.map(wording)),
            "citations": .array(
                answer.citations.map {
                    .object([
                        "instrument": .string($0.instrument), "clause": .string($0.clause),
                        "standing": .string($0.standing.rawValue),
                    ])
                }),
        ])
    }

    /// The id of the class the product was found to be in.
    package static func classID(_ answer: ScopeAnswer) -> String? {
        guard case .found(let found) = answer.classification else { return nil }
        return found.id
    }

    private static func wording(_ wording: Wording) -> JSONValue {
        ["en": .string(wording.en), "zh": .string(wording.zh)]
    }
}
