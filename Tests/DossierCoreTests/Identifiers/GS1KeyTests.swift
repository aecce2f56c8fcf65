import DossierCore
import Testing

@Suite("GS1 keys")
struct GS1KeyTests {
    @Test(
        "published keys are well-formed",
        arguments: [
            "9506000134352", "09506000134352", "9506000117843", "106141412345678908", "９５０６０００１３４３５２", "96385074",
            "036000291452",
        ])
    func published(text: String) {
        #expect(IdentifierFormat.gs1.fault(in: text) == nil)
    }

    @Test("a trade item number is the same with and without its leading zeros")
    func tradeItem() throws {
        #expect(try GlobalTradeItemNumber("9506000134352") == GlobalTradeItemNumber("09506000134352"))
        #expect(try GlobalTradeItemNumber("9506000134352").description == "09506000134352")
    }

    @Test("each key has its own length")
    func lengths() throws {
        #expect(try GlobalLocationNumber("9506000117843").description == "9506000117843")
        #expect(try SerialShippingContainerCode("106141412345678908").description == "106141412345678908")
        #expect(throws: IdentifierFault.self) { try GlobalTradeItemNumber("106141412345678908") }
        #expect(throws: IdentifierFault.self) { try GlobalLocationNumber("09506000134352") }
        #expect(throws: IdentifierFault.self) { try SerialShippingContainerCode("9506000134352") }
    }

    @Test(
        "a faulty key says what is wrong with it",
        arguments: [
            ("9506000134353", IdentifierFault.Reason.checkCharacters(found: "3", expected: "2")),
            ("950600013435", .checkCharacters(found: "5", expected: "9")),
            ("950600013435X", .character("X", position: 13)),
            ("123", .length(found: 3, allowed: [8...8, 12...12, 13...13, 14...14, 18...18])), ("", .empty),
        ])
    func refused(text: String, reason: IdentifierFault.Reason) {
        #expect(throws: IdentifierFault(format: .gs1, found: text, reason: reason)) { try GS1Key(text) }
    }
}
