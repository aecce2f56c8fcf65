import DossierCore

private typealias Samples = EngineSamples

/// Parameters, tables, groups, overlays and whole parts.
extension EditionDiffTests {
    private static func edition(
        _ rules: [Rule] = [], requirements: [Requirement] = Samples.papers, dwell: String = "48 h",
        rows: [[String: String]]? = nil, groups: [DocumentGroup] = [], overlays: [Overlay] = []
    ) -> Checklist {
        let base = Samples.checklist()
        return Checklist(
            pin: base.pin, regime: base.regime, title: base.title, effective: base.effective, authority: base.authority,
            standing: base.standing, banner: base.banner, instruments: [],
            parameters: [
                Parameter(id: "dwell", title: Samples.both("dwell"), value: dwell, owner: "logistics", because: [])
            ],
            tables: rows.map { [table($0)] } ?? [], requirements: requirements, rules: rules, groups: groups,
            overlays: overlays)
    }

    private static func table(_ rows: [[String: String]]) -> ParameterTable {
        ParameterTable(
            id: "window", title: Samples.both("window"), keys: ["destination"], columns: ["before", "after"],
            rows: rows.map { ParameterTable.Row(cells: $0, because: []) }, owner: "donor-safety-officer")
    }

    private static let dwell = Operand.path(Samples.path("parameter.dwell"))
    private static let covering = Samples.rule([
        Samples.check(
            .coversPeriod(
                CoversPeriod(
                    from: nil, end: .until(Samples.path("D17.day")), reach: Samples.path("shipment.planned-arrival"),
                    plus: [dwell], start: nil)))
    ])
    private static let limiting = Samples.rule(
        id: "X98",
        [
            Samples.check(
                .withinLimit(
                    WithinLimit(value: Samples.path("D17.span"), atMost: dwell, atLeast: nil, times: nil)))
        ])
    private static let windowed = Samples.rule([
        Samples.check(
            .withinWindow(
                WithinWindow(
                    day: Samples.path("D53.day"), around: Samples.path("donor.collected-on"),
                    window: .table("window", key: ["destination": Samples.path("shipment.destination")]))))
    ])

    private static func group(_ relation: DocumentGroup.Relation, _ members: [String]) -> DocumentGroup {
        DocumentGroup(
            id: "G01", title: Samples.both("Either"), relation: relation, members: members, when: nil, severity: .block,
            because: [], remedy: Samples.both("Pick one."), isWaivable: true)
    }

    private static func overlay(
        _ questions: [String] = [], tightening: [Overlay.Tightening] = [], rules: [Rule] = []
    ) -> Overlay {
        Overlay(
            id: "us", edition: "1", title: Samples.both("US"), standing: .adjacent, banner: nil, destinations: ["US"],
            tightenings: tightening,
            openQuestions: questions.map {
                OpenQuestion(
                    id: $0, title: Samples.both("Open"), say: Samples.both("Open."), remedy: Samples.both("Ask."),
                    because: [])
            }, rules: rules)
    }

    static let partCases = [
        Case(
            "a requirement comes and another goes", edition(requirements: [Samples.papers[0]]),
            edition(requirements: [Samples.papers[1]]), "requirement D10 removed", "requirement D17 added"),
        Case(
            "a larger allowance that a claim must cover", edition([covering]), edition([covering], dwell: "72 h"),
            "parameter dwell tightened: value tightened"),
        Case(
            "a larger ceiling", edition([limiting]), edition([limiting], dwell: "72 h"),
            "parameter dwell loosened: value loosened"),
        Case(
            "a parameter used both ways only changes", edition([covering, limiting]),
            edition([covering, limiting], dwell: "72 h"), "parameter dwell changed: value changed"),
        Case(
            "a parameter nothing uses only changes", edition(), edition(dwell: "72 h"),
            "parameter dwell changed: value changed"),
        Case(
            "a wider window for one destination, and one destination less",
            edition([windowed], rows: [us("7 d"), ["destination": "DE", "before": "0 d", "after": "7 d"]]),
            edition([windowed], rows: [us("30 d")]),
            "table window changed: row DE tightened, cell US: before loosened"),
        Case(
            "a destination that had no row", edition([windowed], rows: []), edition([windowed], rows: [us("7 d")]),
            "table window loosened: row US loosened"),
        Case(
            "a row beside one for any value", edition([windowed], rows: [any]),
            edition([windowed], rows: [any, us("7 d")]),
            "table window cannot-tell: row US cannot-tell"),
        Case(
            "at least one becomes exactly one", edition(groups: [group(.atLeastOne, ["D10", "D11"])]),
            edition(groups: [group(.exactlyOne, ["D10", "D11"])]), "group G01 tightened: relation tightened"),
        Case(
            "one more document to choose from", edition(groups: [group(.atLeastOne, ["D10", "D11"])]),
            edition(groups: [group(.atLeastOne, ["D10", "D11", "D12"])]), "group G01 loosened: members loosened"),
        Case(
            "an open question and a harder rule for a destination", edition(overlays: [overlay()]),
            edition(overlays: [overlay(["US-Q1"], tightening: [.rule("X32", .block)])]),
            "overlay us tightened: demand X32: block tightened, question US-Q1 tightened"),
        Case(
            "a rule of a destination", edition(overlays: [overlay()]),
            edition(overlays: [overlay(rules: [Samples.rule(id: "US-R1", [])])]), "rule US-R1 added"),
    ]

    private static func us(_ before: String) -> [String: String] {
        ["destination": "US", "before": before, "after": "7 d"]
    }

    private static let any = ["destination": "*", "before": "7 d", "after": "7 d"]
}
