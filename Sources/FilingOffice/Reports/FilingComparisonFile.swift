package import DossierCore

/// What becomes of a filing under another edition, for programs: the command line and the interface give the same object.
package enum FilingComparisonFile {
    /// One filing: how it came out by the older and by the newer edition, or why it could not be judged (`problem`).
    package static func object(_ filing: FilingComparison) -> JSONValue {
        var object: [String: JSONValue] = [
            "shipment": .string(filing.shipment), "stage": .string(filing.stage.rawValue),
            "status": .string(filing.status.rawValue),
            "reference": filing.reference.map { .string($0.description) } ?? .null,
            "plannedDeparture": .string(filing.plannedDeparture.description),
            "pinnedTo": filing.otherPin.map { .string("\($0.id)@\($0.edition)") } ?? .null,
        ]
        switch filing.outcome {
        case .notJudged(let reason): object["problem"] = EditionDiffFile.wording(reason)
        case .judged(let diff):
            object["oldVerdict"] = .string(diff.oldVerdict.rawValue)
            object["newVerdict"] = .string(diff.newVerdict.rawValue)
            object["newlyBlocking"] = targets(diff.newlyBlocking)
            object["noLongerBlocking"] = targets(diff.noLongerBlocking)
            object["lostWaivers"] = targets(diff.lostWaivers)
            object["moved"] = .array(
                diff.moves.map { move in
                    .object([
                        "id": .string(move.id), "subject": subject(move.subject),
                        "old": move.old.map { .string($0.rawValue) } ?? .null,
                        "new": move.new.map { .string($0.rawValue) } ?? .null,
                    ])
                })
        }
        return .object(object)
    }

    private static func targets(_ targets: [Waiver.Target]) -> JSONValue {
        .array(targets.map { .object(["id": .string($0.finding), "subject": subject($0.subject)]) })
    }

    private static func subject(_ subject: SubjectRef) -> JSONValue {
        .object(["kind": .string(subject.kind.rawValue), "id": .string(subject.id)])
    }
}
