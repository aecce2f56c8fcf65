import DossierCore

/// One filing as an OSCAL result: an observation for each finding, and what follows from it.
///
/// OSCAL knows only satisfied and not satisfied. What was met is satisfied; missing, failed and could not verify are not
/// satisfied, the last with the reason `other`; of what does not apply there is an observation and no finding, because
/// either answer would be untrue. The outcome itself is a property of both.
struct OSCALResult {
    let report: CheckReport
    let language: Language

    private var assessment: Assessment { report.assessment }

    func value(_ resources: inout OSCALResources) -> JSONValue {
        let edition = resources.edition(report.checklist, language)
        let observations = assessment.findings.map { observation($0, &resources) }
        let findings = assessment.findings.filter { $0.outcome != .notApplicable }.map(finding)
        let risks = assessment.findings.compactMap { item in item.waiver.map { risk($0, of: item) } }
        let title = "\(assessment.shipment) \(assessment.verdict.title[language])"
        var members: [String: JSONValue] = [
            "uuid": .string(uuid("result", assessment.asOf.description, assessment.checklist.sha256.hex)),
            "title": .string(OSCALText.line(title)),
            "description": .string(report.verdictSentence[language]),
            "start": .string(OSCALText.moment(assessment.asOf)), "end": .string(OSCALText.moment(assessment.asOf)),
            "props": .array(properties),
            "links": [["href": .string("#" + edition), "rel": "reference"]],
            "reviewed-controls": reviewed,
        ]
        // The schema allows none of these lists to be empty.
        for (name, list) in [("observations", observations), ("findings", findings), ("risks", risks)]
        where !list.isEmpty { members[name] = .array(list) }
        if let banner = report.banner { members["remarks"] = .string(banner[language]) }
        return .object(members)
    }

    private var properties: [JSONValue] {
        [
            OSCALText.property("shipment", assessment.shipment), OSCALText.property("regime", assessment.regime),
            OSCALText.property("verdict", assessment.verdict.rawValue),
            OSCALText.property("as-of", assessment.asOf.description),
            OSCALText.property("waived", String(assessment.waivedCount)),
        ] + (report.overlayName.map { [OSCALText.property("overlay", $0)] } ?? [])
            + Outcome.allCases.map { OSCALText.property($0.rawValue, String(assessment.count($0))) }
            + (report.outlookLines.map { $0.values + [("outlook", $0.sentence[language])] } ?? [])
            .map { OSCALText.property($0.name, $0.value) }
    }

    private var reviewed: JSONValue {
        var seen: Set<String> = []
        let ids = assessment.findings.map { OSCALText.token($0.id) }.filter { seen.insert($0).inserted }
        guard !ids.isEmpty else { return ["control-selections": [["include-all": [:]]]] }
        return ["control-selections": [["include-controls": .array(ids.map { ["control-id": .string($0)] })]]]
    }

    private func observation(_ finding: Finding, _ resources: inout OSCALResources) -> JSONValue {
        let subject = resources.subject(finding.subject, language)
        var members: [String: JSONValue] = [
            "uuid": .string(uuid("observation", finding)),
            "title": .string(title(finding)),
            "description": .string(finding.message[language]),
            "props": .array(properties(finding)),
            "methods": [finding.kind == .rule ? "TEST" : "EXAMINE"],
            "types": ["finding"],
            "subjects": [
                [
                    "subject-uuid": .string(subject), "type": "resource",
                    "title": .string(OSCALText.line(finding.subject.description)),
                ]
            ],
            "collected": .string(OSCALText.moment(assessment.asOf)),
        ]
        if !finding.evidence.isEmpty {
            members["relevant-evidence"] = .array(
                finding.evidence.map { evidence in
                    [
                        "href": .string("#" + resources.paper(evidence, in: report)),
                        "description": .string("\(evidence.document) sha256 \(evidence.sha256.hex)"),
                    ]
                })
        }
        if let action = finding.action { members["remarks"] = .string(action[language]) }
        return .object(members)
    }

    private func finding(_ finding: Finding) -> JSONValue {
        var members: [String: JSONValue] = [
            "uuid": .string(uuid("finding", finding)),
            "title": .string(title(finding)),
            "description": .string(finding.message[language]),
            "props": .array(properties(finding)),
            "target": [
                "type": "objective-id", "target-id": .string(OSCALText.token(finding.id)),
                "status": [
                    "state": finding.outcome == .met ? "satisfied" : "not-satisfied",
                    "reason": .string(reason(finding.outcome)),
                    "remarks": .string(finding.outcome.title[language]),
                ],
            ],
            "related-observations": [["observation-uuid": .string(uuid("observation", finding))]],
        ]
        if finding.waiver != nil { members["related-risks"] = [["risk-uuid": .string(uuid("risk", finding))]] }
        return .object(members)
    }

    private func reason(_ outcome: Outcome) -> String {
        switch outcome {
        case .met: "pass"
        case .missing, .failed: "fail"
        case .couldNotVerify, .notApplicable: "other"
        }
    }

    /// A waiver is a deviation: requested while it waits, approved while it counts, otherwise the risk is open.
    private func risk(_ waiver: Waiver, of finding: Finding) -> JSONValue {
        let effect = assessment.effect(of: waiver, on: finding)
        let status =
            switch effect {
            case .counts: "deviation-approved"
            case .waiting: "deviation-requested"
            case .expired, .void: "open"
            }
        return [
            "uuid": .string(uuid("risk", finding)),
            "title": .string(title(finding)),
            "description": .string(finding.message[language]),
            "statement": .string(waiver.sentence(effect)[language]),
            "status": .string(status),
            "deadline": .string(OSCALText.moment(waiver.until)),
            "related-observations": [["observation-uuid": .string(uuid("observation", finding))]],
        ]
    }

    private func title(_ finding: Finding) -> String {
        OSCALText.line("\(finding.id) \(finding.title[language]) [\(finding.subject)]")
    }

    private func properties(_ finding: Finding) -> [JSONValue] {
        [
            OSCALText.property("id", finding.id), OSCALText.property("outcome", finding.outcome.rawValue),
            OSCALText.property("severity", finding.severity.rawValue),
        ] + finding.citations.map { OSCALText.property("citation", $0.sentence[language]) }
    }

    /// The same for the same question about the same subject of the same filing on every day.
    private func uuid(_ role: String, _ finding: Finding) -> String {
        NamedUUID.of(role, assessment.regime, assessment.shipment, finding.id, finding.subject.description)
    }

    private func uuid(_ role: String, _ parts: String...) -> String {
        NamedUUID.of([role, assessment.regime, assessment.shipment] + parts)
    }
}
