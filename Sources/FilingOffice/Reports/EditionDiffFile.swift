package import DossierCore

/// The difference of two editions, for programs: the command line and the interface give the same object.
package enum EditionDiffFile {
    /// `{"old", "new", "counts", "changes": [...]}`.
    package static func object(_ diff: EditionDiff) -> JSONValue {
        .object([
            "old": pin(diff.old, diff.oldStanding), "new": pin(diff.new, diff.newStanding),
            "counts": .object(
                Dictionary(DemandShift.allCases.map { ($0.rawValue, .integer(diff.count($0))) }) { first, _ in first }),
            "changes": .array(diff.changes.map(change)),
        ])
    }

    private static func pin(_ pin: ChecklistPin, _ standing: Standing) -> JSONValue {
        .object([
            "id": .string(pin.id), "edition": .string(pin.edition), "sha256": .string(pin.sha256.hex),
            "standing": .string(standing.rawValue),
        ])
    }

    private static func change(_ change: PartChange) -> JSONValue {
        .object([
            "part": .string(change.part.rawValue), "id": .string(change.id), "title": wording(change.title),
            "change": .string(change.shift.rawValue), "details": .array(change.details.map(detail)),
        ])
    }

    private static func detail(_ detail: PartDetail) -> JSONValue {
        .object([
            "aspect": .string(detail.aspect.rawValue), "name": detail.name.map(JSONValue.string) ?? .null,
            "old": value(detail.old), "new": value(detail.new), "change": .string(detail.shift.rawValue),
        ])
    }

    private static func value(_ value: PartDetail.Value?) -> JSONValue {
        switch value {
        case nil: .null
        case .word(let word): .string(word)
        case .wording(let words): wording(words)
        }
    }

    static func wording(_ wording: Wording) -> JSONValue {
        .object(["zh": .string(wording.zh), "en": .string(wording.en)])
    }
}
