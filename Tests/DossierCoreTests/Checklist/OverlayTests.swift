import DossierCore
import Testing

@Suite("What destinations ask beyond an edition")
struct OverlayTests {
    private typealias S = EngineSamples

    private static let base = [
        S.requirement("D10", about: .filing), S.requirement("D11", about: .filing, level: .recommended),
        S.requirement("D12", about: .filing, level: .conditional, when: .isOneOf(S.path("product.origin"), ["none"])),
    ]

    private static let checklist = S.checklist(
        base, rules: [S.rule(id: "X1", severity: .minor, [S.check(kind)])],
        overlays: [
            Overlay(
                id: "us", edition: "2026-05", title: Wording(zh: "美国", en: "United States"), standing: .adjacent,
                banner: Wording(zh: "只供参考。", en: "For orientation only."), destinations: ["US"],
                tightenings: [
                    .requirement("D11", .mandatory, when: nil), .requirement("D12", .mandatory, when: nil),
                    .rule("X1", .block),
                ],
                rows: [
                    Overlay.Rows(
                        table: "markers",
                        rows: [
                            ParameterTable.Row(
                                cells: ["destination": "US", "origin": "other", "kit": "licensed"],
                                lists: ["required": ["HIV-1/2 = non-reactive"]], because: [])
                        ])
                ],
                openQuestions: [
                    OpenQuestion(
                        id: "US-Q1", title: Wording(zh: "未定", en: "Open"),
                        say: Wording(zh: "未查明。", en: "Nobody knows."),
                        remedy: Wording(zh: "请查明。", en: "Ask."), because: [S.citation])
                ],
                requirements: [S.requirement("US01", about: .filing)],
                rules: [S.rule(id: "US-R1", about: .shipment, [S.check(kind)])]),
            Overlay(
                id: "eu", edition: "2026-05", title: Wording(zh: "欧盟", en: "European Union"), standing: .draft,
                banner: nil, destinations: ["DE", "SE"]),
        ])

    private static let kind = RuleKind.sameValue(
        SameValue(
            values: [S.path("table.markers.kit")], also: [], equals: .literal("licensed"), oneOf: [], compare: .text,
            aliases: nil))

    private static func assess(_ destination: JSONValue?) -> Assessment {
        var shipment: FactSheet.Values = [:]
        shipment["destination"] = destination
        return Assessor.assess(
            FactSheet(S.draft(shipment: shipment, product: ["origin": "other"])), against: checklist, asOf: S.day)
    }

    private static func told(_ assessment: Assessment) -> [String] {
        assessment.findings.map { "\($0.id) \($0.outcome.rawValue) \($0.severity.rawValue)" }
    }

    @Test("an overlay adds, tightens, brings rows and asks its questions, for its destinations")
    func applied() {
        let assessment = Self.assess("US")
        #expect(
            Self.told(assessment) == [
                "D10 missing block", "D11 missing block", "D12 missing block", "US01 missing block",
                "US-R1 met block", "X1 met block", "US-Q1 could-not-verify major",
            ])
        #expect(assessment.overlay?.id == "us")
        #expect(assessment.overlay?.standing == .adjacent)
        #expect(assessment.overlay?.banner?.en == "For orientation only.")
        let question = assessment.findings.last
        #expect(question?.isWaivable == true)
        #expect(question?.kind == .rule)
        #expect(question?.subject == SubjectRef(.filing, "S1"))
        #expect(question?.message.zh == "未查明。")
        #expect(question?.citations == [S.citation])
    }

    @Test("another overlay adds nothing of it", arguments: ["DE", "SE"])
    func other(destination: JSONValue) {
        let assessment = Self.assess(destination)
        #expect(
            Self.told(assessment) == [
                "D10 missing block", "D11 missing minor", "D12 not-applicable block", "X1 could-not-verify minor",
            ])
        #expect(assessment.overlay?.id == "eu")
    }

    @Test(
        "a destination without overlay, or none at all, is one finding that cannot be verified",
        arguments: [
            ("BR", "There is no destination pack for BR, so what it asks could not be verified."),
            (nil, "The shipment records no destination, so which destination pack applies cannot be told."),
            ("Atlantis", "The shipment records no destination, so which destination pack applies cannot be told."),
            (7, "The shipment records no destination, so which destination pack applies cannot be told."),
        ] as [(JSONValue?, String)])
    func none(destination: JSONValue?, message: String) {
        let assessment = Self.assess(destination)
        let finding = assessment.findings.filter { $0.id == "DEST" }
        #expect(finding.map(\.message.en) == [message])
        #expect(finding.map(\.outcome) == [.couldNotVerify])
        #expect(finding.map(\.severity) == [.major])
        #expect(assessment.overlay == nil)
        #expect(!assessment.findings.contains { $0.id.hasPrefix("US") })
    }

    @Test("an edition without overlays asks nothing of destinations")
    func plain() {
        let assessment = Assessor.assess(FactSheet(S.draft()), against: S.checklist(Self.base), asOf: S.day)
        #expect(!assessment.findings.contains { $0.id == "DEST" })
    }

    @Test(
        "an example of an overlay's rule is tried under that overlay",
        arguments: [("US", Outcome.met), ("DE", .notApplicable), (nil, .couldNotVerify)] as [(JSONValue?, Outcome)])
    func example(destination: JSONValue?, outcome: Outcome) {
        var facts = S.draft(product: ["origin": "other"])
        facts.shipment["destination"] = destination
        let example = ChecklistExample(rule: "US-R1", expect: outcome, facts: facts)
        #expect(ExampleRun.run(example, against: Self.checklist) == .passed)
    }

    @Test("the types and rules of overlays are known to the edition, and both are found by id")
    func known() {
        #expect(Self.checklist.documentTypes.map(\.id) == ["D10", "D11", "D12", "US01"])
        #expect(Self.checklist.requirement("US01")?.id == "US01")
        #expect(Self.checklist.rule("US-R1")?.id == "US-R1")
        #expect(Self.checklist.effective(for: "US").requirement("D12")?.when == nil)
        #expect(Self.checklist.effective(for: "BR").requirements.count == 3)
    }
}
