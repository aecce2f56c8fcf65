import DossierCore
import Testing

@Suite("Codes of cells and lots")
struct CellCodesTests {
    static let published = "PL001499Z549917123456A00T041600320181231"

    @Test(
        "the published Single European Code reads into its parts",
        arguments: [published, "PL001499Z549917123456 A00T041600320181231"])
    func singleEuropeanCode(text: String) throws {
        let code = try SingleEuropeanCode(text)
        #expect(code.description == Self.published)
        #expect([code.country, code.establishment, code.donation] == ["PL", "001499", "Z549917123456"])
        #expect([code.productSystem, code.product, code.split] == ["A", "00T0416", "003"])
        #expect(code.expiry?.description == "2018-12-31")
    }

    @Test(
        "a faulty Single European Code says what is wrong with it",
        arguments: [
            ("PL001499Z549917123456A00T04160032018123", IdentifierFault.Reason.length(found: 39, allowed: [40...40])),
            ("PL001499Z549917123456A00T041600320181331", .noSuchDay("20181331")),
            ("PL001499Z549917123456A00T041600319181231", .noSuchDay("19181231")),
            ("PL001499Z549917123456C00T041600320181231", .character("C", position: 22)),
            ("P1001499Z549917123456A00T041600320181231", .character("1", position: 2)),
        ])
    func refusedSingleEuropeanCode(text: String, reason: IdentifierFault.Reason) {
        #expect(throws: IdentifierFault(format: .singleEuropeanCode, found: text, reason: reason)) {
            try SingleEuropeanCode(text)
        }
    }

    @Test("a Single European Code may state no expiry")
    func noExpiry() throws {
        #expect(try SingleEuropeanCode("PL001499Z549917123456A00T041600300000000").expiry == nil)
    }

    @Test(
        "lot numbers keep their text, folded and trimmed",
        arguments: [("CT-2026-0001", "CT-2026-0001"), (" ＣＴ２６ ", "CT26"), ("1.A_B/C-", "1.A_B/C-")])
    func lot(text: String, printed: String) throws {
        #expect(try LotNumber(text).description == printed)
        #expect(try LotNumber(text).comparisonKey == printed)
    }

    @Test(
        "a faulty lot number says what is wrong with it",
        arguments: [
            ("CT", IdentifierFault.Reason.length(found: 2, allowed: [3...30])), ("-CT1", .character("-", position: 1)),
            ("ct-1", .character("c", position: 1)), ("CT 1", .character(" ", position: 3)),
            ("CT-\u{41E}1", .character("\u{41E}", position: 4)),
            ("批号1", .character("批", position: 1)),
            (String(repeating: "A", count: 31), .length(found: 31, allowed: [3...30])),
        ])
    func refusedLot(text: String, reason: IdentifierFault.Reason) {
        #expect(throws: IdentifierFault(format: .lot, found: text, reason: reason)) { try LotNumber(text) }
    }

    @Test(
        "lots an eye may confuse share a confusable key and are still different lots",
        arguments: [("CT-O1", "CT-01"), ("LOT-I0", "LOT-1O"), ("ct-01", "CT-0I")])
    func confusable(left: String, right: String) {
        #expect(LotNumber.confusableKey(of: left) == LotNumber.confusableKey(of: right))
        #expect(LotNumber.comparisonKey(of: left) != LotNumber.comparisonKey(of: right))
    }

    @Test("lots that merely resemble each other share no key")
    func notConfusable() throws {
        #expect(try LotNumber("CT-01").confusableKey != LotNumber("CT-02").confusableKey)
    }

    @Test("a chain-of-identity code is kept as it is", arguments: ["COI-2026-000123", "aB3/4.5", "123456"])
    func chainOfIdentity(text: String) throws {
        #expect(try ChainOfIdentityCode(text).description == text)
    }

    @Test(
        "a faulty chain-of-identity code says what is wrong with it",
        arguments: [
            ("COI-1", IdentifierFault.Reason.length(found: 5, allowed: [6...40])),
            ("COI_000123", .character("_", position: 4)),
            ("COI-é00123", .character("é", position: 5)),
        ])
    func refusedChainOfIdentity(text: String, reason: IdentifierFault.Reason) {
        #expect(throws: IdentifierFault(format: .chainOfIdentity, found: text, reason: reason)) {
            try ChainOfIdentityCode(text)
        }
    }
}
