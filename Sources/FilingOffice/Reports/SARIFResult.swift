import DossierCore

/// One finding as a SARIF result (section 3.27).
struct SARIFResult {
    let finding: Finding
    let report: CheckReport
    let language: Language

    private var assessment: Assessment { report.assessment }
    private var effect: WaiverEffect? { finding.waiver.map { assessment.effect(of: $0, on: finding) } }

    /// The same for the same question about the same subject, whatever the answer, the day or the edition.
    var identity: String {
        let parts = [assessment.regime, assessment.shipment, finding.id, finding.subject.description]
        return Self.digest(.array(parts.map(JSONValue.string)))
    }

    /// Changes when anything changes that a reader would call news: outcome, weight, values, evidence, waiver.
    var content: String {
        Self.digest([
            .string(finding.outcome.rawValue), .string(finding.severity.rawValue),
            SARIFReport.wording(finding.message), .array(finding.evidence.map { .string($0.sha256.hex) }),
            .string(finding.waiver.flatMap { waiver in effect.map { waiver.sentence($0).en } } ?? ""),
        ])
    }

    func value(rule: Int, evidence: [JSONValue], state: String?) -> JSONValue {
        var members: [String: JSONValue] = [
            "ruleId": .string(finding.id), "ruleIndex": .integer(rule),
            "kind": .string(kind), "level": .string(level),
            "message": ["text": .string(text)],
            "locations": [["logicalLocations": [subject]]],
            "partialFingerprints": [SARIFBaseline.identityKey: .string(identity)],
            "suppressions": .array(suppressions),
            "properties": properties,
        ]
        if !evidence.isEmpty { members["relatedLocations"] = .array(evidence) }
        if let state { members["baselineState"] = .string(state) }
        return .object(members)
    }

    /// `open` is the specification's word for "insufficient information to decide" (section 3.27.9). A result of that
    /// kind has no level, so the run's exit code and properties say that it blocks.
    private var kind: String {
        switch finding.outcome {
        case .met: "pass"
        case .missing, .failed: "fail"
        case .couldNotVerify: "open"
        case .notApplicable: "notApplicable"
        }
    }

    private var level: String { kind == "fail" ? Self.level(finding.severity) : "none" }

    static func level(_ severity: Severity) -> String {
        switch severity {
        case .block, .major: "error"
        case .minor: "warning"
        case .info: "note"
        }
    }

    /// Message and remedy. Braces are doubled, because a single pair is a placeholder (section 3.11.5).
    private var text: String {
        let parts = [finding.message[language]] + (finding.action.map { [$0[language]] } ?? [])
        return Self.doubled(parts.joined(separator: "\n"))
    }

    /// The text with its braces doubled, by code points: a mark that combines with a brace does not hide it.
    static func doubled(_ text: String) -> String {
        var result = "".unicodeScalars
        for scalar in text.unicodeScalars {
            if scalar == "{" || scalar == "}" { result.append(scalar) }
            result.append(scalar)
        }
        return String(result)
    }

    private var subject: JSONValue {
        [
            "name": .string(finding.subject.id), "kind": .string(finding.subject.kind.rawValue),
            "fullyQualifiedName": .string("\(assessment.shipment)/\(finding.subject)"),
        ]
    }

    /// A waiver that counts is accepted, one that waits is under review, any other suppresses nothing (section 3.35.3).
    private var suppressions: [JSONValue] {
        guard let waiver = finding.waiver, let effect else { return [] }
        let status =
            switch effect {
            case .counts: "accepted"
            case .waiting: "underReview"
            case .expired, .void: "rejected"
            }
        return [
            [
                "kind": "external", "status": .string(status),
                "justification": .string(waiver.sentence(effect)[language]),
            ]
        ]
    }

    private var properties: JSONValue {
        [
            "shipment": .string(assessment.shipment), "kind": .string(finding.kind.rawValue),
            "outcome": .string(finding.outcome.rawValue), "severity": .string(finding.severity.rawValue),
            "title": SARIFReport.wording(finding.title), "message": SARIFReport.wording(finding.message),
            "action": finding.action.map(SARIFReport.wording) ?? nil,
            "asOf": .string(assessment.asOf.description),
            SARIFBaseline.contentKey: .string(content),
        ]
    }

    private static func digest(_ value: JSONValue) -> String { ContentDigest.of(CanonicalJSON.bytes(value)).hex }
}
