import DossierCore
import Testing

/// Small editions and loose facts for trying the engine.
enum EngineSamples {
    static let lot = "MSC-26A03"
    static let day = sure { () throws(MalformedDay) in try Day("2026-06-01") }
    static let digest = ContentDigest.of("an edition")

    /// The same text in both languages.
    static func both(_ text: String) -> Wording { Wording(zh: text, en: text) }

    /// `D17.lot` as a path; a word without a dot has no field.
    static func path(_ text: String) -> FactPath {
        let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
        return FactPath(source: parts[0], field: parts.count > 1 ? parts[1] : "")
    }

    static func field(_ name: String, _ type: FieldType, isRequired: Bool = false) -> FieldSpec {
        FieldSpec(name: name, type: type, isRequired: isRequired, title: Wording(zh: "〔\(name)〕", en: name))
    }

    static func requirement(
        _ id: String, about: SubjectKind, level: Level = .mandatory, when: Condition? = nil, fields: [FieldSpec] = [],
        validOn: [String] = [], isWaivable: Bool = true, allowsSeveral: Bool = false, mentions: [String] = []
    ) -> Requirement {
        Requirement(
            id: id, document: "paper-\(id.lowercased())", title: Wording(zh: "文件 \(id)", en: "Paper \(id)"),
            about: about,
            level: level, when: when, place: "00-administrative", ctd: nil, fields: fields,
            validOn: validOn.map(path), because: [citation], remedy: Wording(zh: "补充 \(id)。", en: "Supply \(id)."),
            isWaivable: isWaivable, allowsSeveral: allowsSeveral, mentions: mentions.map(path))
    }

    static func rule(
        id: String = "X99", about: SubjectKind = .batch, severity: Severity = .block, when: Condition? = nil,
        _ checks: [Check], isWaivable: Bool = true
    ) -> Rule {
        Rule(
            id: id, title: both("Rule \(id)"), about: about, severity: severity, when: when, checks: checks,
            because: [citation], remedy: both("Repair \(id)."), isWaivable: isWaivable)
    }

    static func check(id: String = "it", _ kind: RuleKind, when: Condition? = nil, say: String = "No.") -> Check {
        Check(id: id, kind: kind, when: when, say: both(say))
    }

    static let citation = Citation(instrument: "TEXT", clause: "1", standing: .adjacent)

    /// Papers with a field of every type: one about the batch, one about each donor, one about the filing.
    static let papers = [
        requirement("D10", about: .filing, fields: everyType), requirement("D17", about: .batch, fields: everyType),
        requirement("D53", about: .donor, fields: everyType),
    ]

    static let everyType = [
        field("text", .text), field("day", .day), field("other-day", .day), field("span", .span),
        field("quantity", .quantity), field("number", .number), field("count", .integer), field("sure", .yesNo),
        field("choice", .choice(["released", "rejected"])), field("list", .list(.text)),
        field("trial", .identifier(.trial)), field("lot", .identifier(.lot)),
        field("results", .list(.result)), field("limits", .list(.limit)),
        FieldSpec(
            name: "word", type: .choice(["released", "rejected"]), isRequired: false, title: both("word"),
            choiceTitles: ["rejected": Wording(zh: "不予放行", en: "refused release")]),
    ]

    static let parameters = [
        parameter("dwell", "48 h"), parameter("factor", "1.2"), parameter("words", "soon"),
    ]

    static let tables = [
        ParameterTable(
            id: "window", title: Wording(zh: "采样窗口", en: "Sampling window"), keys: ["destination"],
            columns: ["before", "after"],
            rows: [
                row(["destination": "US", "before": "7 d", "after": "7 d"]),
                row(["destination": "DE", "before": "0 d", "after": "7 d"]),
                row(["destination": "SG", "before": "some", "after": "7 d"]),
                row(["destination": "GB", "before": "7 d", "after": "7 d"]),
                row(["destination": "GB", "before": "30 d", "after": "7 d"]),
            ], owner: "donor-safety-officer"),
        ParameterTable(
            id: "markers", title: Wording(zh: "供者检测项目", en: "Donor markers"), keys: ["destination", "origin"],
            columns: ["required", "kit"],
            rows: [
                markers("US", "allogeneic", ["HIV-1/2 = non-reactive", "HBV = non-reactive"]),
                markers("US", "*", ["HIV-1/2 = non-reactive"]), markers("SG", "*", []),
                markers("*", "haploidentical", ["HCV = non-reactive"]),
            ], owner: "donor-safety-officer",
            foundBy: ["destination": path("shipment.destination"), "origin": path("product.origin")]),
    ]

    private static func row(_ cells: [String: String]) -> ParameterTable.Row {
        ParameterTable.Row(cells: cells, because: [])
    }

    private static func markers(_ destination: String, _ origin: String, _ tests: [String]) -> ParameterTable.Row {
        ParameterTable.Row(
            cells: ["destination": destination, "origin": origin, "kit": "any"], lists: ["required": tests],
            because: [])
    }

    private static func parameter(_ id: String, _ value: String) -> Parameter {
        Parameter(id: id, title: both(id), value: value, owner: "logistics", because: [])
    }

    static func checklist(
        _ requirements: [Requirement] = papers, rules: [Rule] = [], groups: [DocumentGroup] = [],
        overlays: [Overlay] = [], technical: [TechnicalRule] = []
    ) -> Checklist {
        Checklist(
            pin: ChecklistPin(id: "test", edition: "1", sha256: digest), regime: "test", title: both("Test"),
            effective: day, authority: both("nobody"), standing: .expected, banner: both("Not confirmed."),
            instruments: [], parameters: parameters, tables: tables, requirements: requirements, rules: rules,
            groups: groups, overlays: overlays, technical: technical)
    }

    /// One shipment with one batch of one donor.
    static func draft(
        _ papers: [FactSheet.Draft.Paper] = [], shipment: FactSheet.Values = [:], batch: FactSheet.Values = [:],
        product: FactSheet.Values = [:], donors: [FactSheet.Values] = [["code": "D-1"]]
    ) -> FactSheet.Draft {
        let own: FactSheet.Values = [
            "id": "S1", "trial": "T1", "consignor": "MAKER", "consignee": "CLINIC",
            "batches": [["lot": .string(lot), "units": 4, "quantity": "4 bags"]], "planned-departure": "2026-06-10",
        ]
        let codes = JSONValue.array(donors.compactMap { $0["code"] })
        return FactSheet.Draft(
            shipment: own.merging(shipment) { $1 },
            parties: [
                ["code": "MAKER", "name": ["zh": "制造公司", "en": "Maker Ltd"]],
                ["code": "CLINIC", "name": ["zh": "某医院", "en": "Clinic"]],
            ],
            products: [["code": "P1", "manufacturer": "MAKER"].merging(product) { $1 }], donors: donors,
            batches: [["lot": .string(lot), "product": "P1", "donors": codes].merging(batch) { $1 }],
            trials: [["code": "T1", "sponsor": "MAKER"]], documents: papers)
    }

    /// The paper D17 about the batch.
    static func certificate(_ fields: FactSheet.Values) -> FactSheet.Draft.Paper {
        FactSheet.Draft.Paper(type: "D17", subject: SubjectRef(.batch, lot), fields: fields)
    }

    /// The paper D10 about the filing.
    static func form(_ fields: FactSheet.Values) -> FactSheet.Draft.Paper {
        FactSheet.Draft.Paper(type: "D10", subject: SubjectRef(.filing, "S1"), fields: fields)
    }

    /// The paper D53 about a donor.
    static func donorTest(_ code: String, _ fields: FactSheet.Values) -> FactSheet.Draft.Paper {
        FactSheet.Draft.Paper(type: "D53", subject: SubjectRef(.donor, code), fields: fields)
    }

    /// What one comparison comes to for the batch.
    static func result(of kind: RuleKind, _ draft: FactSheet.Draft, say: String = "No.") -> CheckResult? {
        let rule = rule([check(kind, say: say)])
        let finding = Assessor.outcome(
            of: rule, about: SubjectRef(.batch, lot), facts: FactSheet(draft), checklist: checklist(rules: [rule]),
            asOf: day)
        return finding.checks.first
    }

    /// A value the test itself wrote; a mistake in it ends the test.
    static func sure<Value, Malformed>(_ make: () throws(Malformed) -> Value) -> Value {
        do { return try make() } catch { preconditionFailure("the test's own value is malformed: \(error)") }
    }
}

/// One row of a truth table.
struct KindCase: Sendable, CustomTestStringConvertible {
    let name: String
    let kind: RuleKind
    let draft: FactSheet.Draft
    let expected: Outcome
    var testDescription: String { name }

    init(_ name: String, _ kind: RuleKind, _ draft: FactSheet.Draft, _ expected: Outcome) {
        self.name = name
        self.kind = kind
        self.draft = draft
        self.expected = expected
    }
}
