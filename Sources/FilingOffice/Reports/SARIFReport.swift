import DossierCore

/// Checks as SARIF 2.1.0: one run, a rule for each requirement and rule of the editions used, a result for each finding.
struct SARIFReport: ReportDocument {
    let language: Language
    let baseline: SARIFBaseline?
    private var rules = SARIFRules()
    private var artifacts = SARIFArtifacts()
    private var results: [JSONValue] = []
    private var filings: [JSONValue] = []
    private var notifications: [JSONValue] = []
    private var shipments: Set<String> = []
    private var identities: Set<String> = []
    private var verdicts: Set<Verdict> = []

    init(language: Language, baseline: SARIFBaseline?) {
        self.language = language
        self.baseline = baseline
    }

    mutating func add(_ report: CheckReport) {
        let assessment = report.assessment
        verdicts.insert(assessment.verdict)
        shipments.insert(assessment.shipment)
        filings.append(Self.filing(report))
        notifications +=
            report.outlook.map { Self.notifications(of: $0, shipment: assessment.shipment, language) } ?? []
        for finding in assessment.findings {
            let index = rules.index(of: finding, in: report, language)
            let evidence = finding.evidence.map { artifacts.location(of: $0, in: report) }
            let result = SARIFResult(finding: finding, report: report, language: language)
            identities.insert(result.identity)
            results.append(
                result.value(rule: index, evidence: evidence, state: baseline?.state(of: result)))
        }
    }

    func finish() -> String {
        let absent = baseline?.absent(from: identities, among: shipments) ?? []
        let log: JSONValue = [
            "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            "version": "2.1.0",
            "runs": [
                [
                    "tool": [
                        "driver": [
                            "name": .string(Self.program), "version": .string(FilingOffice.programVersion),
                            "language": .string(Self.tag(language)), "rules": .array(rules.values),
                        ]
                    ],
                    "language": .string(Self.tag(language)),
                    "originalUriBaseIds": [
                        "VAULT": [
                            "description": [
                                "text": .string(
                                    Wording(
                                        zh: "工作区的 vault 文件夹；文件以其 SHA-256 命名。",
                                        en: "The workspace's vault folder; a file is named by its SHA-256.")[language])
                            ]
                        ]
                    ],
                    "invocations": [invocation],
                    "artifacts": .array(artifacts.values),
                    "results": .array(results + absent),
                    "properties": ["filings": .array(filings)],
                ]
            ],
        ]
        return IndentedJSON.text(log) + "\n"
    }

    private var invocation: JSONValue {
        var members: [String: JSONValue] = ["executionSuccessful": true, "exitCode": .integer(exitCode)]
        if !notifications.isEmpty { members["toolExecutionNotifications"] = .array(notifications) }
        return .object(members)
    }

    /// How long the verdict of a filing holds: a warning where it will turn for the worse, a note otherwise
    /// (section 3.58).
    private static func notifications(
        of outlook: Outlook, shipment: String, _ language: Language
    ) -> [JSONValue] {
        let turns = [outlook.turns, outlook.departureTurns]
        return zip(outlook.sentences, turns).map { sentence, turn in
            let isWorse = outlook.verdict == .ready && turn != nil
            return [
                "descriptor": ["id": "outlook"], "level": .string(isWorse ? "warning" : "note"),
                "message": ["text": .string("\(shipment): \(sentence[language])")],
            ]
        }
    }

    /// As the command ends: does not hold before could not verify before holds.
    private var exitCode: Int {
        if verdicts.contains(.blocked) { return 1 }
        return verdicts.contains(.couldNotVerify) ? 3 : 0
    }

    static let program = "dossier"

    /// RFC 5646 tags in the subset SARIF allows (section 3.14.7).
    static func tag(_ language: Language) -> String { language == .zh ? "zh-CN" : "en-US" }

    static func wording(_ wording: Wording) -> JSONValue { ["zh": .string(wording.zh), "en": .string(wording.en)] }

    /// What is true of a filing as a whole.
    private static func filing(_ report: CheckReport) -> JSONValue {
        let assessment = report.assessment
        let counts = Outcome.allCases.map { ($0.rawValue, JSONValue.integer(assessment.count($0))) }
        return [
            "shipment": .string(assessment.shipment), "regime": .string(assessment.regime),
            "asOf": .string(assessment.asOf.description), "verdict": .string(assessment.verdict.rawValue),
            "checklist": .string("\(assessment.checklist.id)@\(assessment.checklist.edition)"),
            "checklistSha256": .string(assessment.checklist.sha256.hex),
            "standing": .string(assessment.standing.rawValue),
            "overlay": report.overlayName.map(JSONValue.string) ?? nil,
            "banner": report.banner.map(wording) ?? nil,
            "outlook": report.outlookLines?.json ?? nil,
            "counts": .object(
                Dictionary(uniqueKeysWithValues: counts + [("waived", .integer(assessment.waivedCount))])),
        ]
    }
}
