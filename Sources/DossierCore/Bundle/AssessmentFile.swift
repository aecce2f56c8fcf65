package import Foundation

/// What came out of a check, as JSON: the object of `check --format json`, with the comparisons behind each finding.
package enum AssessmentFile {
    /// The newest form this program writes and reads.
    package static let format = 1

    /// The canonical bytes of `assessment.json`: the assessment under its reference.
    package static func data(_ assessment: Assessment, name: BundleName) -> Data {
        var members = object(assessment)
        members["format"] = .integer(format)
        members["reference"] = .string(name.reference.description)
        members["sequence"] = .integer(name.sequence)
        return CanonicalJSON.bytes(.object(members))
    }

    /// The members of the object `check --format json` prints, and `checks` in each finding.
    package static func object(_ assessment: Assessment) -> [String: JSONValue] {
        [
            "shipment": .string(assessment.shipment),
            "regime": .string(assessment.regime),
            "checklist": checklist(assessment),
            "overlay": assessment.overlay.map(overlay) ?? nil,
            "asOf": .string(assessment.asOf.description),
            "verdict": .string(assessment.verdict.rawValue),
            "counts": .object(counts(assessment)),
            "findings": .array(assessment.findings.map { finding($0, in: assessment) }),
        ]
    }

    static func checklist(_ assessment: Assessment) -> JSONValue {
        [
            "id": .string(assessment.checklist.id), "edition": .string(assessment.checklist.edition),
            "sha256": .string(assessment.checklist.sha256.hex), "standing": .string(assessment.standing.rawValue),
        ]
    }

    static func overlay(_ overlay: AppliedOverlay) -> JSONValue {
        [
            "id": .string(overlay.id), "edition": .string(overlay.edition),
            "standing": .string(overlay.standing.rawValue),
        ]
    }

    private static func counts(_ assessment: Assessment) -> [String: JSONValue] {
        var counts = Dictionary(
            uniqueKeysWithValues: Outcome.allCases.map { ($0.rawValue, JSONValue.integer(assessment.count($0))) })
        counts["waived"] = .integer(assessment.waivedCount)
        return counts
    }

    /// One finding as it stands in that object.
    package static func finding(_ finding: Finding, in assessment: Assessment) -> JSONValue {
        [
            "id": .string(finding.id),
            "kind": .string(finding.kind.rawValue),
            "subject": subject(finding.subject),
            "outcome": .string(finding.outcome.rawValue),
            "severity": .string(finding.severity.rawValue),
            "waiver": finding.waiver.map { waiver($0, counts: assessment.isWaived(finding), on: assessment.asOf) }
                ?? nil,
            "title": wording(finding.title),
            "message": wording(finding.message),
            "action": finding.action.map(wording) ?? nil,
            "evidence": .array(
                finding.evidence.map { ["document": .string($0.document.text), "sha256": .string($0.sha256.hex)] }),
            "citation": finding.citations.first.map(citation) ?? nil,
            "citations": .array(finding.citations.map(citation)),
            "checks": .array(finding.checks.map(check)),
        ]
    }

    private static func check(_ check: CheckResult) -> JSONValue {
        [
            "check": .string(check.check), "outcome": .string(check.outcome.rawValue),
            "message": wording(check.message),
            "facts": .array(
                check.facts.map { fact in
                    [
                        "path": .string(fact.path), "subject": subject(fact.subject),
                        "value": fact.value.map(JSONValue.string) ?? nil,
                        "document": fact.document.map { .string($0.text) } ?? nil,
                        "sha256": fact.sha256.map { .string($0.hex) } ?? nil,
                    ]
                }),
        ]
    }

    /// A waiver as it stands in a finding.
    package static func waiver(_ waiver: Waiver, counts: Bool, on day: Day) -> JSONValue {
        [
            "reason": .string(waiver.reason), "until": .string(waiver.until.description),
            "standing": .string(waiver.standing(on: day).rawValue), "counts": .bool(counts),
            "proposedBy": .string(waiver.proposedBy), "proposedAt": .string(waiver.proposedAt.description),
            "approvedBy": waiver.approvedBy.map(JSONValue.string) ?? nil,
            "approvedAt": waiver.approvedAt.map { .string($0.description) } ?? nil,
        ]
    }

    private static func citation(_ citation: Citation) -> JSONValue {
        [
            "instrument": .string(citation.instrument), "clause": .string(citation.clause),
            "standing": .string(citation.standing.rawValue),
        ]
    }

    static func subject(_ subject: SubjectRef) -> JSONValue {
        ["kind": .string(subject.kind.rawValue), "id": .string(subject.id)]
    }

    static func wording(_ wording: Wording) -> JSONValue {
        ["zh": .string(wording.zh), "en": .string(wording.en)]
    }
}
