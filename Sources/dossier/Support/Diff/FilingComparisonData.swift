import DossierCore
import FilingOffice

/// What becomes of filings under another edition, for scripts and spreadsheets.
enum FilingComparisonData {
    static let header =
        "shipment,stage,status,reference,plannedDeparture,pinnedTo,oldVerdict,newVerdict,newlyBlocking,noLongerBlocking,lostWaivers,moved,problem"

    static func row(_ filing: FilingComparison, _ language: Language) -> String {
        let head = [
            filing.shipment, filing.stage.rawValue, filing.status.rawValue, filing.reference?.description ?? "",
            filing.plannedDeparture.description, filing.otherPin.map { "\($0.id)@\($0.edition)" } ?? "",
        ]
        let rest: [String] =
            switch filing.outcome {
            case .notJudged(let reason): ["", "", "", "", "", "", reason[language]]
            case .judged(let diff):
                [
                    diff.oldVerdict.rawValue, diff.newVerdict.rawValue, list(diff.newlyBlocking),
                    list(diff.noLongerBlocking), list(diff.lostWaivers),
                    diff.moves.map { "\($0.id) \($0.subject)" }.joined(separator: "; "), "",
                ]
            }
        return (head + rest).map(CSVReport.cell).joined(separator: ",")
    }

    private static func list(_ targets: [Waiver.Target]) -> String {
        targets.map { "\($0.finding) \($0.subject)" }.joined(separator: "; ")
    }

    static func json(_ filing: FilingComparison) -> JSONValue {
        var object: [String: JSONValue] = [
            "shipment": .string(filing.shipment), "stage": .string(filing.stage.rawValue),
            "status": .string(filing.status.rawValue),
            "reference": filing.reference.map { .string($0.description) } ?? .null,
            "plannedDeparture": .string(filing.plannedDeparture.description),
            "pinnedTo": filing.otherPin.map { .string("\($0.id)@\($0.edition)") } ?? .null,
        ]
        switch filing.outcome {
        case .notJudged(let reason): object["problem"] = EditionDiffData.wording(reason)
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
