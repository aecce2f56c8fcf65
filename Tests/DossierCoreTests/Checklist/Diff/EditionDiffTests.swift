import DossierCore
import Testing

/// Which way a demand moved, told part by part.
struct EditionDiffTests {
    typealias Samples = EngineSamples

    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let old: Checklist
        let new: Checklist
        /// `requirement D17 tightened: level tightened`.
        let says: [String]

        init(_ name: String, _ old: Checklist, _ new: Checklist, listed says: [String]) {
            (testDescription, self.old, self.new, self.says) = (name, old, new, says)
        }

        init(_ name: String, _ old: Checklist, _ new: Checklist, _ says: String...) {
            self.init(name, old, new, listed: says)
        }

        init(_ name: String, _ old: Requirement, _ new: Requirement, _ says: String...) {
            (testDescription, self.says) = (name, says)
            (self.old, self.new) = (Samples.checklist([old]), Samples.checklist([new]))
        }

        init(_ name: String, _ old: RuleKind, _ new: RuleKind, _ says: String...) {
            (testDescription, self.says) = (name, says)
            self.old = Samples.checklist(rules: [Samples.rule([Samples.check(old)])])
            self.new = Samples.checklist(rules: [Samples.rule([Samples.check(new)])])
        }
    }

    @Test(
        "each move is told by its name and no other",
        arguments: requirementCases + ruleCases + partCases + technicalCases)
    func moves(_ one: Case) {
        let diff = EditionDiff(from: one.old, to: one.new)
        #expect(diff.changes.map(Self.told) == one.says)
    }

    @Test(
        "the reverse way, what was tightened is loosened and what was added is removed",
        arguments: requirementCases + ruleCases + technicalCases)
    func reversed(_ one: Case) {
        let there = EditionDiff(from: one.old, to: one.new).changes.map(\.shift)
        let back = EditionDiff(from: one.new, to: one.old).changes.map(\.shift)
        let reverse: [DemandShift: DemandShift] = [
            .added: .removed, .removed: .added, .tightened: .loosened, .loosened: .tightened,
        ]
        #expect(back == there.map { reverse[$0] ?? $0 })
    }

    @Test("the same edition twice has no difference")
    func same() {
        let edition = Samples.checklist(rules: [Samples.rule([Samples.check(limit(atLeast: "70 %"))])])
        #expect(EditionDiff(from: edition, to: edition).changes == [])
    }

    static func told(_ change: PartChange) -> String {
        let details = change.details.map { detail in
            "\(detail.aspect.rawValue)\(detail.name.map { " \($0)" } ?? "") \(detail.shift.rawValue)"
        }
        let end = details.isEmpty ? "" : ": " + details.joined(separator: ", ")
        return "\(change.part.rawValue) \(change.id) \(change.shift.rawValue)\(end)"
    }
}

private typealias Samples = EngineSamples

private func limit(atMost: String? = nil, atLeast: String? = nil, times: String? = nil) -> RuleKind {
    .withinLimit(
        WithinLimit(
            value: Samples.path("D17.number"), atMost: atMost.map(Operand.literal),
            atLeast: atLeast.map(Operand.literal),
            times: times.map(Operand.literal)))
}

private func covers(plus: [Operand], start: String? = nil) -> RuleKind {
    .coversPeriod(
        CoversPeriod(
            from: nil, end: .until(Samples.path("D17.day")), reach: Samples.path("shipment.planned-use"), plus: plus,
            start: start.map(Samples.path)))
}

private func agree(_ values: [String], oneOf: [String] = [], compare: Comparison = .text) -> RuleKind {
    .sameValue(
        SameValue(
            values: values.map(Samples.path), also: [], equals: nil, oneOf: oneOf, compare: compare, aliases: nil))
}

extension EditionDiffTests {
    private static let edited = Condition.isOneOf(Samples.path("product.modality"), ["edited"])
    private static let either = Condition.isOneOf(Samples.path("product.modality"), ["edited", "stem"])
    private static let frozen = Condition.isOneOf(Samples.path("product.form"), ["frozen"])

    private static func paper(
        _ level: Level = .mandatory, when: Condition? = nil, fields: [FieldSpec] = [], validOn: [String] = [],
        isWaivable: Bool = true, mentions: [String] = []
    ) -> Requirement {
        Samples.requirement(
            "D17", about: .batch, level: level, when: when, fields: fields, validOn: validOn, isWaivable: isWaivable,
            mentions: mentions)
    }

    static let requirementCases = [
        Case(
            "recommended becomes mandatory", paper(.recommended), paper(), "requirement D17 tightened: level tightened"),
        Case(
            "mandatory only when", paper(), paper(.conditional, when: edited),
            "requirement D17 loosened: level loosened, condition loosened"),
        Case("mandatory by a group", paper(), paper(.grouped), "requirement D17 loosened: level loosened"),
        Case(
            "the condition covers more", paper(.conditional, when: edited), paper(.conditional, when: either),
            "requirement D17 tightened: condition tightened"),
        Case(
            "one more part of all", paper(.conditional, when: edited),
            paper(.conditional, when: .all([edited, frozen])),
            "requirement D17 loosened: condition loosened"),
        Case(
            "one more part of any", paper(.conditional, when: edited),
            paper(.conditional, when: .any([edited, frozen])),
            "requirement D17 tightened: condition tightened"),
        Case(
            "another part of all covers more", paper(.conditional, when: .all([edited, frozen])),
            paper(.conditional, when: .all([either, frozen])), "requirement D17 tightened: condition tightened"),
        Case(
            "another condition", paper(.conditional, when: edited), paper(.conditional, when: frozen),
            "requirement D17 cannot-tell: condition cannot-tell"),
        Case("waivable no more", paper(), paper(isWaivable: false), "requirement D17 tightened: waiver tightened"),
        Case(
            "a required field more", paper(), paper(fields: [Samples.field("lot", .text, isRequired: true)]),
            "requirement D17 tightened: field lot tightened"),
        Case(
            "an optional field becomes required", paper(fields: [Samples.field("lot", .text)]),
            paper(fields: [Samples.field("lot", .text, isRequired: true)]),
            "requirement D17 tightened: field-need lot tightened"),
        Case(
            "a choice less", paper(fields: [Samples.field("decision", .choice(["yes", "no"]))]),
            paper(fields: [Samples.field("decision", .choice(["yes"]))]),
            "requirement D17 tightened: choices decision tightened"),
        Case(
            "another type", paper(fields: [Samples.field("lot", .text)]),
            paper(fields: [Samples.field("lot", .identifier(.lot))]),
            "requirement D17 cannot-tell: field-type lot cannot-tell"),
        Case(
            "valid on one more day", paper(), paper(validOn: ["shipment.planned-use"]),
            "requirement D17 tightened: valid-on shipment.planned-use tightened"),
        Case(
            "one more thing its text must say", paper(mentions: ["batch.lot"]),
            paper(mentions: ["batch.lot", "product.code"]),
            "requirement D17 tightened: mention product.code tightened"),
        Case(
            "stricter here and looser there", paper(.recommended, isWaivable: false), paper(),
            "requirement D17 changed: level tightened, waiver loosened"),
    ]

    static let ruleCases = [
        Case(
            "a higher floor", limit(atLeast: "70 %"), limit(atLeast: "80 %"), "rule X99 tightened: limit it tightened"),
        Case("a higher ceiling", limit(atMost: "48 h"), limit(atMost: "3 d"), "rule X99 loosened: limit it loosened"),
        Case(
            "a ceiling in another unit", limit(atMost: "48 h"), limit(atMost: "5 EU"),
            "rule X99 cannot-tell: limit it cannot-tell"),
        Case(
            "a larger factor of a floor", limit(atLeast: "2 h", times: "1.2"), limit(atLeast: "2 h", times: "1.5"),
            "rule X99 tightened: limit it tightened"),
        Case(
            "a longer allowance", covers(plus: [.literal("48 h")]), covers(plus: [.literal("72 h")]),
            "rule X99 tightened: limit it tightened"),
        Case(
            "one more allowance", covers(plus: []), covers(plus: [.literal("72 h")]),
            "rule X99 tightened: limit it tightened"),
        Case(
            "a start to cover", covers(plus: []), covers(plus: [], start: "shipment.planned-departure"),
            "rule X99 tightened: period it tightened"),
        Case(
            "one more value that must agree", agree(["D17.lot"]), agree(["D17.lot", "batch.lot"]),
            "rule X99 tightened: values it tightened"),
        Case(
            "one word less", agree(["D17.choice"], oneOf: ["released", "conditional"]),
            agree(["D17.choice"], oneOf: ["released"]), "rule X99 tightened: choices it tightened"),
        Case(
            "letter by letter", agree(["D17.text"]), agree(["D17.text"], compare: .exact),
            "rule X99 tightened: comparison it tightened"),
        Case(
            "another value", agree(["D17.lot"]), agree(["batch.lot"]), "rule X99 cannot-tell: values it cannot-tell"),
        Case(
            "another kind", agree(["D17.number"]), limit(atLeast: "1"),
            "rule X99 cannot-tell: comparison it cannot-tell"
        ),
    ]
}
