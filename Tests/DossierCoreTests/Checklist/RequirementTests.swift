import DossierCore
import Testing

@Suite("What a requirement comes to")
struct RequirementTests {
    private typealias S = EngineSamples

    private static let slot = SubjectRef(.batch, S.lot)
    private static let certificate = S.requirement(
        "D17", about: .batch,
        fields: [S.field("lot", .identifier(.lot), isRequired: true), S.field("note", .text)],
        validOn: ["shipment.planned-departure", "shipment.planned-use"])

    private static func paper(
        _ fields: FactSheet.Values = ["lot": "MSC-26A03"], expires: JSONValue? = "2026-12-31"
    ) -> FactSheet.Draft.Paper {
        FactSheet.Draft.Paper(type: "D17", subject: slot, fields: fields, expires: expires)
    }

    private static func finding(
        _ papers: [FactSheet.Draft.Paper], use: JSONValue? = "2026-06-12", under requirement: Requirement = certificate
    ) -> Finding? {
        var shipment: FactSheet.Values = [:]
        shipment["planned-use"] = use
        let sheet = FactSheet(S.draft(papers, shipment: shipment))
        let assessment = Assessor.assess(sheet, against: S.checklist([requirement]), asOf: S.day)
        return assessment.findings.count == 1 ? assessment.findings[0] : nil
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let papers: [FactSheet.Draft.Paper]
        var use: JSONValue? = "2026-06-12"
        let outcome: Outcome
        let en: String
        var testDescription: String { name }
    }

    static let cases = [
        Case(name: "no paper", papers: [], outcome: .missing, en: "D17 Paper D17 (batch MSC-26A03) is not attached."),
        Case(name: "complete", papers: [paper()], outcome: .met, en: "D17 Paper D17 (batch MSC-26A03) is attached."),
        Case(
            name: "two papers", papers: [paper(), paper()], outcome: .failed,
            en: "2 current documents stand for D17 Paper D17 (batch MSC-26A03); which one counts is not clear."),
        Case(
            name: "a required value absent", papers: [paper([:])], outcome: .couldNotVerify,
            en: "No “lot” is recorded for D17 Paper D17 (batch MSC-26A03)."),
        Case(
            name: "a required value malformed", papers: [paper(["lot": "a"])], outcome: .couldNotVerify,
            en: "“lot” of D17 Paper D17 (batch MSC-26A03) cannot be read: “a” is not a valid lot number: "
                + "it has 1 characters instead of 3 to 30."),
        Case(
            name: "expired on the day of use", papers: [paper(expires: "2026-06-11")], outcome: .failed,
            en: "D17 Paper D17 (batch MSC-26A03) is valid until 2026-06-11, before planned use 2026-06-12."),
        Case(
            name: "expired on both days", papers: [paper(expires: "2026-06-09")], outcome: .failed,
            en: "D17 Paper D17 (batch MSC-26A03) is valid until 2026-06-09, "
                + "before planned departure 2026-06-10, planned use 2026-06-12."),
        Case(
            name: "valid on its last day", papers: [paper(expires: "2026-06-12")], outcome: .met,
            en: "D17 Paper D17 (batch MSC-26A03) is attached."),
        Case(
            name: "no expiry recorded", papers: [paper(expires: nil)], outcome: .couldNotVerify,
            en: "No “expires” is recorded for D17 Paper D17 (batch MSC-26A03)."),
        Case(
            name: "expiry known to the month", papers: [paper(expires: "2026-06")], outcome: .couldNotVerify,
            en: "“2026-06” and “2026-06-10” are not precise enough to be sure. "
                + "“2026-06” and “2026-06-12” are not precise enough to be sure."),
        Case(
            name: "the day of use unknown", papers: [paper()], use: nil, outcome: .couldNotVerify,
            en: "The record of shipment S1 has no “planned use”."),
        Case(
            name: "expired, and a value absent", papers: [paper([:], expires: "2026-01-01")], outcome: .failed,
            en: "D17 Paper D17 (batch MSC-26A03) is valid until 2026-01-01, "
                + "before planned departure 2026-06-10, planned use 2026-06-12."),
    ]

    @Test("each state of a slot has its outcome and its sentence", arguments: cases)
    func outcomes(_ row: Case) {
        let finding = Self.finding(row.papers, use: row.use)
        #expect(finding?.outcome == row.outcome)
        #expect(finding?.message.en == row.en)
        #expect(finding?.subject == Self.slot)
        #expect(finding?.severity == .block)
        #expect((finding?.action == nil) == (row.outcome == .met))
    }

    @Test("a missing paper asks for what the checklist says, in both languages")
    func remedy() {
        let finding = Self.finding([])
        #expect(finding?.action == Wording(zh: "补充 D17。", en: "Supply D17."))
        #expect(finding?.message.zh == "未附 D17《文件 D17》（批次 MSC-26A03）。")
    }

    @Test("a recommended paper that is missing is a minor finding and does not block")
    func recommended() {
        let requirement = S.requirement("D21", about: .batch, level: .recommended)
        let assessment = Assessor.assess(FactSheet(S.draft()), against: S.checklist([requirement]), asOf: S.day)
        #expect(assessment.findings.map(\.severity) == [.minor])
        #expect(assessment.findings.map(\.outcome) == [.missing])
        #expect(assessment.verdict == .ready)
    }

    @Test(
        "a conditional paper is judged only where its condition holds",
        arguments: [
            ("autologous", Outcome.missing), ("allogeneic", .notApplicable), (nil, .couldNotVerify),
        ] as [(JSONValue?, Outcome)])
    func conditional(origin: JSONValue?, outcome: Outcome) {
        let requirement = S.requirement(
            "D58", about: .batch, level: .conditional, when: .isOneOf(S.path("product.origin"), ["autologous"]))
        var product: FactSheet.Values = [:]
        product["origin"] = origin
        let sheet = FactSheet(S.draft(product: product))
        let assessment = Assessor.assess(sheet, against: S.checklist([requirement]), asOf: S.day)
        #expect(assessment.findings.map(\.outcome) == [outcome])
    }

    @Test("a paper about the shipment and one about its filing stand in the same slot")
    func shipmentIsFiling() {
        let papers = [
            FactSheet.Draft.Paper(type: "D69", subject: SubjectRef(.filing, "S1")),
            FactSheet.Draft.Paper(type: "D69", subject: SubjectRef(.shipment, "S1")),
        ]
        let checklist = S.checklist([S.requirement("D69", about: .shipment)])
        let one = Assessor.assess(FactSheet(S.draft([papers[0]])), against: checklist, asOf: S.day)
        let two = Assessor.assess(FactSheet(S.draft(papers)), against: checklist, asOf: S.day)
        #expect(one.findings.map(\.outcome) == [.met])
        #expect(two.findings.map(\.outcome) == [.failed])
    }

    @Test("a batch without donors leaves the donors' papers unverified instead of unasked")
    func noDonors() {
        let sheet = FactSheet(S.draft(donors: []))
        let checklist = S.checklist([S.requirement("D53", about: .donor)])
        let finding = Assessor.assess(sheet, against: checklist, asOf: S.day).findings.first
        #expect(finding?.outcome == .couldNotVerify)
        #expect(finding?.subject == Self.slot)
        #expect(finding?.message.en == "No donor is recorded for batch MSC-26A03, so nothing could be verified.")
        #expect(finding?.action?.zh == "请为批次 MSC-26A03 指明供者。")
    }

    @Test("a requirement that takes several papers judges each of them")
    func several() {
        let requirement = S.requirement(
            "D17", about: .batch, fields: [S.field("lot", .identifier(.lot), isRequired: true)],
            validOn: ["shipment.planned-departure"], allowsSeveral: true)
        let (good, late, empty) = (Self.paper(), Self.paper(expires: "2026-01-01"), Self.paper([:]))
        #expect(Self.finding([good, good], under: requirement)?.outcome == .met)
        #expect(Self.finding([good, late], under: requirement)?.outcome == .failed)
        #expect(Self.finding([good, empty], under: requirement)?.outcome == .couldNotVerify)
        #expect(Self.finding([], under: requirement)?.outcome == .missing)
        #expect(
            Self.finding([good, good])?.action?.en
                == "Pick one and let it supersede the others; if they are about different subjects, split them and attach each to its own."
        )
    }
}
