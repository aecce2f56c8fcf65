import DossierCore
import FilingOffice

/// What becomes of filings under another edition, for spreadsheets.
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
}
