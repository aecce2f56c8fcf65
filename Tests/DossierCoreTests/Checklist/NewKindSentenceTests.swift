import DossierCore
import Testing

@Suite("What the new comparisons say")
struct NewKindSentenceTests {
    private typealias S = EngineSamples

    @Test("a result outside its limit and a limit without result are named")
    func limits() {
        let kind = RuleKind.resultsMeetLimits(
            ResultsMeetLimits(
                results: [S.path("D17.results")], limits: [S.path("D10.limits")], excepted: [], refusesExtra: true))
        let draft = S.draft([
            S.certificate(["results": ["viability = 60 %", "colour = clear"]]),
            S.form(["limits": ["viability >= 70 %", "VCN <= 5"]]),
        ])
        let result = S.result(of: kind, draft, say: "{subject}: {missing} | {outside} | {extra} | {limits}")
        #expect(
            result?.message.en
                == "MSC-26A03: VCN <= 5 | viability = 60 % | colour = clear | viability >= 70 % (D10), VCN <= 5 (D10)")
    }

    @Test("what tells who a person is stands in no sentence and in no compared value")
    func withheld() throws {
        let kind = RuleKind.freeOf(FreeOf(values: [S.path("documents.value")], identifiers: [.mobileNumber]))
        let draft = S.draft([S.certificate(["text": "13800138000", "choice": "released"])])
        let result = try #require(S.result(of: kind, draft, say: "{places}"))
        #expect(result.message.en == "“text” of D17 Paper D17 (batch MSC-26A03)")
        #expect(result.message.zh == "D17《文件 D17》（批次 MSC-26A03）的“〔text〕”")
        #expect(result.facts.map(\.value) == ["███", "D17/batch:MSC-26A03/1"])
    }

    @Test("a batch sees its own papers, the filing sees all of them")
    func sight() {
        let mine = S.donorTest("D-1", ["text": "13800138000"])
        let strange = S.donorTest("D-9", ["text": "13800138000"])
        let kind = RuleKind.freeOf(FreeOf(values: [S.path("documents.value")], identifiers: [.mobileNumber]))
        let harmless = S.certificate(["text": "A"])
        #expect(S.result(of: kind, S.draft([harmless, mine]))?.outcome == .failed)
        #expect(S.result(of: kind, S.draft([harmless, strange]))?.outcome == .met)
        let rule = S.rule(about: .filing, [S.check(kind)])
        let assessment = Assessor.assess(
            FactSheet(S.draft([harmless, strange])), against: S.checklist([], rules: [rule]), asOf: S.day)
        #expect(assessment.findings.map(\.outcome) == [.failed])
    }

    @Test("the word of a choice is told by its title")
    func choice() {
        let kind = RuleKind.sameValue(
            SameValue(
                values: [S.path("D17.word")], also: [], equals: .literal("released"), oneOf: [], compare: .exact,
                aliases: nil))
        let result = S.result(of: kind, S.draft([S.certificate(["word": "rejected"])]), say: "{values}")
        #expect(result?.message.zh == "不予放行")
        #expect(result?.message.en == "refused release")
    }

    @Test("the key of a table that has several values decides nothing, and says so")
    func severalKeys() {
        let kind = RuleKind.sameValue(
            SameValue(
                values: [S.path("table.markers.kit")], also: [], equals: .literal("any"), oneOf: [], compare: .exact,
                aliases: nil))
        var draft = S.draft(shipment: ["destination": "US"], product: ["origin": "autologous"])
        draft.shipment["destination"] = ["US", "DE"]
        #expect(
            S.result(of: kind, draft)?.message.en
                == "The table “Donor markers” is looked up by one value; found: DE, US.")
        draft.shipment["destination"] = "BR"
        draft.products = [["code": "P1", "manufacturer": "MAKER", "origin": "allogeneic"]]
        #expect(
            S.result(of: kind, draft)?.message.en
                == "The table “Donor markers” has no single row for destination = BR, origin = allogeneic.")
        draft.shipment["destination"] = "US"
        draft.products = [["code": "P1", "manufacturer": "MAKER", "origin": "autologous"]]
        #expect(S.result(of: kind, draft)?.outcome == .met)
    }
}
