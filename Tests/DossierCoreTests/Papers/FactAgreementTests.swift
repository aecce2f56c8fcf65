import Testing

@testable import DossierCore

@Suite("Whether two values agree")
struct FactAgreementTests {
    private func fact(_ values: [JSONValue]...) -> ReadFact {
        ReadFact(field: "x", places: values.map { ReadFact.Place(values: $0, page: 1, snippet: "") })
    }

    @Test("a sheet's value is found in any notation, at any place")
    func sheet() {
        #expect(FactAgreement.between(fact(["2026-03-01"]), "2026-03-01", type: .day) == .definitely)
        #expect(FactAgreement.between(fact(["2026-03-02"], ["2026-03-01"]), "2026-03-01", type: .day) == .definitely)
        #expect(FactAgreement.between(fact(["2026-04-03", "2026-03-04"]), "2026-03-04", type: .day) == .possibly)
        #expect(FactAgreement.between(fact(["2026-03"]), "2026-03-04", type: .day) == .possibly)
        #expect(FactAgreement.between(fact(["2026-03-02"]), "2026-03-01", type: .day) == .no)
        #expect(FactAgreement.between(fact(["6e9 cells"]), "6000000000 cells", type: .quantity) == .definitely)
        #expect(FactAgreement.between(fact(["MSC01-26A03"]), "ＭＳＣ01-26A03", type: .identifier(.lot)) == .definitely)
        let lots: FieldType = .list(.identifier(.lot))
        #expect(FactAgreement.between(fact([["A-01"]]), ["A-01", "A-02"], type: lots) == .definitely)
        #expect(FactAgreement.between(fact([["A-01", "A-03"]]), ["A-01", "A-02"], type: lots) == .no)
    }

    @Test("papers contradict each other only where no reading of one can be a reading of the other")
    func contradictions() {
        #expect(fact(["2028-02-29"]).contradicts(fact(["2028-01-29"]), type: .day))
        #expect(!fact(["2028-02-29"]).contradicts(fact(["2028-02"]), type: .day))
        #expect(!fact(["2026-04-03", "2026-03-04"]).contradicts(fact(["2026-03-04"]), type: .day))
        #expect(fact(["60 bags", "6e9 cells"]).contradicts(fact(["60 bags", "5.4e9 cells"]), type: .quantity))
        #expect(!fact(["60 bags", "6e9 cells"]).contradicts(fact(["6e9 cells"]), type: .quantity))
        #expect(!fact(["60 bags"]).contradicts(fact(["6e9 cells"]), type: .quantity))
    }

    @Test("one value is proposed, or none")
    func proposal() {
        #expect(fact(["2026-03-01"], ["2026-03-01"]).proposal?.value == "2026-03-01")
        #expect(fact(["2026-03-01"], ["2026-03-02"]).proposal == nil)
        #expect(fact(["2026-04-03", "2026-03-04"]).proposal == nil)
    }
}
