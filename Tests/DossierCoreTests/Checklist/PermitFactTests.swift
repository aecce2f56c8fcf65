import DossierCore
import TestSupport
import Testing

@Suite("What is known of permits and of the filing itself")
struct PermitFactTests {
    private typealias S = EngineSamples

    /// One approval of each of two kinds.
    private static let permits: [FactSheet.Values] = [
        [
            "code": "SA-1", "kind": "special-articles-approval", "holder": "MAKER", "valid-until": "2026-12-31",
            "quantity": "20 bags", "drawn-before": "4 bags", "drawn-total": "8 bags", "remaining": "12 bags",
        ],
        ["code": "HGR-0", "kind": "hgr-determination", "conclusion": "not-required"],
    ]

    private static func facts(
        _ path: String, _ facts: FactSheet, from subject: SubjectRef = SubjectRef(.shipment, "S1")
    ) -> (values: [String?], said: String) {
        let kind = RuleKind.sameValue(
            SameValue(values: [S.path(path)], also: [], equals: nil, oneOf: [], compare: .exact, aliases: nil))
        let rule = S.rule(about: subject.kind, [S.check(kind)])
        let finding = Assessor.outcome(
            of: rule, about: subject, facts: facts, checklist: S.checklist(rules: [rule]), asOf: S.day)
        return (finding.checks.flatMap(\.facts).map(\.value), finding.checks.map(\.message.en).joined(separator: " "))
    }

    private static func draft(
        _ permits: [FactSheet.Values], named: JSONValue? = nil, filing: FactSheet.Values = [:]
    ) -> FactSheet {
        var draft = S.draft(shipment: named.map { ["permits": $0] } ?? [:])
        draft.permits = permits
        draft.filing = filing
        return FactSheet(draft.completed(under: S.checklist()))
    }

    @Test(
        "a value is read from every permit, or from the one of a kind",
        arguments: [
            ("permit.code", ["HGR-0", "SA-1"]), ("permit.valid-until", [nil, "2026-12-31"]),
            ("special-articles.valid-until", ["2026-12-31"]), ("special-articles.drawn-before", ["4 bags"]),
            ("special-articles.drawn-total", ["8 bags"]), ("special-articles.remaining", ["12 bags"]),
            ("hgr-determination.conclusion", ["not-required"]), ("hgr-approval.valid-until", [nil]),
        ] as [(String, [String?])])
    func paths(path: String, values: [String?]) {
        #expect(Self.facts(path, Self.draft(Self.permits)).values.sorted { ($0 ?? "") < ($1 ?? "") } == values)
    }

    @Test("a batch, a donor and the filing see the shipment's permits; a permit sees itself")
    func viewpoints() {
        let sheet = Self.draft(Self.permits)
        for subject in [SubjectRef(.batch, S.lot), SubjectRef(.donor, "D-1"), SubjectRef(.filing, "S1")] {
            #expect(Self.facts("special-articles.code", sheet, from: subject).values == ["SA-1"])
        }
        #expect(Self.facts("permit.code", sheet, from: SubjectRef(.permit, "HGR-0")).values == ["HGR-0"])
        #expect(Self.facts("special-articles.code", sheet, from: SubjectRef(.permit, "HGR-0")).values == ["SA-1"])
    }

    @Test("no permit of a kind, two of a kind, and one without a record are told apart, and none is guessed about")
    func gaps() {
        let path = "special-articles.valid-until"
        let none = Self.facts(path, Self.draft([]))
        #expect(none.values == [nil])
        #expect(none.said == "Shipment S1 names no special-articles approval, so “valid until” cannot be read.")
        let two = Self.facts(path, Self.draft(Self.permits + [["code": "SA-2", "kind": "special-articles-approval"]]))
        #expect(two.values == [nil])
        #expect(
            two.said
                == "Shipment S1 names 2 permits of the kind “special-articles approval”; which one counts is not clear."
        )
        let unrecorded = Self.facts(path, Self.draft([], named: ["SA-9"]))
        #expect(unrecorded.values == [nil])
        #expect(unrecorded.said == "There is no record of permit SA-9, so “valid until” cannot be read.")
    }

    @Test("what a permit allows, what others draw and what leaves now make the balance")
    func balance() throws {
        let sheet = FactSheet(try Self.dossier(drawings: [Self.drawing("S-0", "2e8 cells")]))
        let shipment = SubjectRef(.shipment, Samples.shipment)
        #expect(Self.facts("permit.drawn-before", sheet, from: shipment).values == ["2.5e8 cells"])
        #expect(Self.facts("permit.drawn-total", sheet, from: shipment).values == ["5.5e8 cells"])
        #expect(Self.facts("special-articles.remaining", sheet, from: shipment).values == ["4.5e8 cells"])
    }

    @Test("amounts that do not convert could not be verified, and say so")
    func unconvertible() throws {
        let sheet = FactSheet(try Self.dossier(drawings: [Self.drawing("S-0", "3 bags")]))
        let found = Self.facts("permit.drawn-before", sheet, from: SubjectRef(.shipment, Samples.shipment))
        #expect(found.values == [nil])
        #expect(
            found.said
                == "Permit SA-1 counts in cells, and 3 bags drawn from it does not convert, so “drawn before” cannot be added up."
        )
    }

    @Test("a permit that limits no quantity has no balance, and the record is what lacks it")
    func unlimited() throws {
        let sheet = FactSheet(try Self.dossier { $0.replacing(#""quantity": "1e9 cells","#, with: "") })
        let found = Self.facts("permit.remaining", sheet, from: SubjectRef(.shipment, Samples.shipment))
        #expect(found.values == [nil])
        #expect(found.said == "The record of permit SA-1 has no “quantity”.")
    }

    private static func drawing(_ shipment: String, _ amount: String) throws -> PermitDrawing {
        PermitDrawing(
            permit: "SA-1", shipment: shipment, departs: try Day("2026-05-01"), amounts: [try Quantity(amount)])
    }

    private static func dossier(
        drawings: [PermitDrawing] = [],
        _ alter: (String) -> String = {
            $0.replacing("\"conclusion\"", with: "\"already-used\": \"5e7 cells\", \"conclusion\"")
        }
    ) throws -> Dossier {
        var dossier = try Samples.dossier()
        dossier.records.permits = [try Samples.decode(alter(Samples.permit))]
        dossier.records.drawings = drawings
        let named = Samples.consignment.replacing("SHIPMENT", with: Samples.shipment)
            .replacing("LOT", with: Samples.lot).replacing("WAYBILL", with: "020-12345675")
            .replacing("\"route-time\"", with: "\"permits\": [\"SA-1\"], \"route-time\"")
        dossier.records.shipment = try Samples.decode(named)
        return dossier
    }
}
