import DossierCore
import Testing

@Suite("What can be seen from where")
struct FactSheetTests {
    private typealias S = EngineSamples

    /// Two batches of two products: A of donors 1 and 2, B of donor 2.
    private static let draft: FactSheet.Draft = {
        var draft = S.draft(
            [
                FactSheet.Draft.Paper(type: "D17", subject: SubjectRef(.batch, "LOT-A"), fields: ["text": "a"]),
                FactSheet.Draft.Paper(type: "D17", subject: SubjectRef(.batch, "LOT-B"), fields: ["text": "b"]),
                S.donorTest("D-1", ["text": "one"]), S.donorTest("D-2", ["text": "two"]), S.form(["text": "form"]),
            ],
            shipment: ["batches": [["lot": "LOT-A", "units": 2], ["lot": "LOT-B", "units": 3]]],
            donors: [["code": "D-1"], ["code": "D-2"]])
        draft.products.append(["code": "P2", "manufacturer": "CLINIC"])
        draft.batches = [
            ["lot": "LOT-B", "product": "P2", "donors": ["D-2"]],
            ["lot": "LOT-A", "product": "P1", "donors": ["D-1", "D-2"]],
        ]
        return draft
    }()

    /// The values a path has, seen from a subject.
    private func values(
        _ path: String, from subject: SubjectRef, in draft: FactSheet.Draft = FactSheetTests.draft
    ) -> [String?] {
        let kind = RuleKind.sameValue(
            SameValue(values: [S.path(path)], also: [], equals: nil, oneOf: [], compare: .exact, aliases: nil))
        let rule = S.rule(about: subject.kind, [S.check(kind)])
        let finding = Assessor.outcome(
            of: rule, about: subject, facts: FactSheet(draft), checklist: S.checklist(rules: [rule]), asOf: S.day)
        return finding.checks.flatMap(\.facts).map(\.value)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let from: SubjectRef
        let path: String
        let values: [String?]
        var testDescription: String { "\(path) from \(from)" }

        init(_ kind: SubjectKind, _ id: String, _ path: String, _ values: [String?]) {
            from = SubjectRef(kind, id)
            self.path = path
            self.values = values
        }
    }

    static let cases = [
        Case(.batch, "LOT-A", "batch.lot", ["LOT-A"]),
        Case(.batch, "LOT-A", "product.code", ["P1"]),
        Case(.batch, "LOT-A", "donor.code", ["D-1", "D-2"]),
        Case(.batch, "LOT-A", "D17.text", ["a"]),
        Case(.batch, "LOT-B", "D53.text", ["two"]),
        Case(.batch, "LOT-B", "D10.text", ["form"]),
        Case(.batch, "LOT-B", "line.units", ["3"]),
        Case(.batch, "LOT-B", "manufacturer.name", ["某医院 / Clinic"]),
        Case(.shipment, "S1", "batch.lot", ["LOT-A", "LOT-B"]),
        Case(.shipment, "S1", "D17.text", ["a", "b"]),
        Case(.shipment, "S1", "line.units", ["2", "3"]),
        Case(.filing, "S1", "D53.text", ["one", "two"]),
        Case(.trial, "T1", "product.code", ["P1", "P2"]),
        Case(.donor, "D-1", "batch.lot", ["LOT-A"]),
        Case(.donor, "D-1", "product.code", ["P1"]),
        Case(.donor, "D-2", "D17.text", ["a", "b"]),
        Case(.product, "P2", "batch.lot", ["LOT-B"]),
        Case(.product, "P2", "donor.code", ["D-2"]),
        Case(.donor, "D-1", "trial.code", ["T1"]),
        Case(.site, "CLINIC", "site.code", ["CLINIC"]),
        Case(.organisation, "MAKER", "organisation.code", ["MAKER"]),
        Case(.batch, "LOT-A", "consignor.name", ["制造公司 / Maker Ltd"]),
        Case(.batch, "LOT-A", "consignee.code", ["CLINIC"]),
        Case(.batch, "LOT-A", "sponsor.code", ["MAKER"]),
        Case(.batch, "LOT-A", "broker.code", [nil]),
        Case(.batch, "LOT-A", "as-of", ["2026-06-01"]),
        Case(.batch, "LOT-A", "parameter.dwell", ["48 h"]),
        Case(.batch, "LOT-A", "parameter.none", [nil]),
        Case(.batch, "LOT-A", "batch.bank", [nil]),
        Case(.batch, "LOT-A", "D17.nothing", [nil]),
        Case(.batch, "LOT-A", "nonsense.text", [nil]),
        Case(.batch, "LOT-A", "D17.issued", [nil]),
    ]

    @Test("a subject sees its own values and those of what belongs to it, and nothing else", arguments: cases)
    func paths(_ row: Case) {
        #expect(values(row.path, from: row.from) == row.values)
    }

    @Test("one batch without its paper leaves the shipment's reading incomplete")
    func incomplete() {
        var draft = Self.draft
        draft.documents.removeAll { $0.subject == SubjectRef(.batch, "LOT-B") }
        #expect(values("D17.text", from: SubjectRef(.shipment, "S1"), in: draft) == ["a", nil])
    }

    @Test("a lot that travels without a record is a subject of which nothing is known")
    func unrecorded() {
        var draft = Self.draft
        draft.batches.removeFirst()
        #expect(FactSheet(draft).subjects(of: .batch).map(\.id) == ["LOT-A", "LOT-B"])
        #expect(values("product.code", from: SubjectRef(.shipment, "S1"), in: draft) == ["P1", nil])
    }

    @Test("subjects of every kind, in order")
    func subjects() {
        let sheet = FactSheet(Self.draft)
        let all = SubjectKind.allCases.flatMap { sheet.subjects(of: $0) }.map(\.description)
        #expect(
            all == [
                "filing:S1", "shipment:S1", "batch:LOT-A", "batch:LOT-B", "donor:D-1", "donor:D-2", "product:P1",
                "product:P2", "trial:T1", "site:CLINIC", "organisation:MAKER",
            ])
    }
}
