/// A work list as JSON: the object of `missing --format json`.
package enum WorkListFile {
    /// The members of one filing's object; the percentage stands beside the number of blockers, never alone.
    package static func object(
        _ list: WorkList, _ assessment: Assessment, showing items: [WorkItem]
    ) -> [String: JSONValue] {
        let progress = list.progress
        return [
            "shipment": .string(list.shipment),
            "asOf": .string(list.asOf.description),
            "plannedDeparture": .string(list.plannedDeparture.description),
            "checklist": AssessmentFile.checklist(assessment),
            "overlay": assessment.overlay.map(AssessmentFile.overlay) ?? nil,
            "verdict": .string(progress.verdict.rawValue),
            "progress": [
                "blockers": .integer(progress.blockers), "couldNotVerify": .integer(progress.couldNotVerify),
                "met": .integer(progress.met), "applicable": .integer(progress.applicable),
                "percent": progress.percent.map { .integer($0) } ?? nil,
            ],
            "open": .integer(list.items.count),
            "items": .array(items.map { item($0, on: list.asOf) }),
        ]
    }

    private static func item(_ item: WorkItem, on day: Day) -> JSONValue {
        let finding = item.finding
        return [
            "id": .string(finding.id),
            "kind": .string(finding.kind.rawValue),
            "subject": AssessmentFile.subject(finding.subject),
            "outcome": .string(finding.outcome.rawValue),
            "severity": .string(finding.severity.rawValue),
            "blocks": .bool(item.isBlocking),
            "title": AssessmentFile.wording(finding.title),
            "message": AssessmentFile.wording(finding.message),
            "action": finding.action.map(AssessmentFile.wording) ?? nil,
            "owner": item.assignment.map { .string($0.person) } ?? nil,
            "ownerDisabled": .bool(item.isOwnerDisabled),
            "suppliers": .array(item.suppliers.map { .string($0.rawValue) }),
            "due": item.due.day.map { .string($0.description) } ?? nil,
            "dueFrom": .string(item.due.groundCode),
            "dueText": AssessmentFile.wording(item.due.wording(on: day)),
            "overdueDays": .integer(item.overdueDays),
        ]
    }
}
