import DossierCore
import Foundation
import Testing

@Suite("Quantities")
struct QuantityTests {
    @Test(
        "a quantity reads the ways certificates write it and prints one form",
        arguments: [
            ("1.2e8 cells", "1.2e8 cells"), ("1.2×10^8 cells", "1.2e8 cells"), ("1.2 × 10⁸ cells", "1.2e8 cells"),
            ("1.2x10^8个细胞", "1.2e8 cells"), ("120000000 cells", "1.2e8 cells"), ("10^6 cells", "1e6 cells"),
            ("１．２Ｅ８ 个细胞", "1.2e8 cells"), ("9999 cells", "9999 cells"), ("1 cell", "1 cells"), ("95.3 %", "95.3 %"),
            ("95.30%", "95.3 %"), ("95.3％", "95.3 %"), ("20 mL", "20 mL"), ("20ml", "20 mL"), ("20 毫升", "20 mL"),
            ("20㎖", "20 mL"), ("0.02 L", "0.02 L"), ("50 µL", "50 µL"), ("50 μL", "50 µL"), ("3 bags", "3 bags"),
            ("3袋", "3 bags"), ("5 支", "5 vials"), ("5瓶", "5 vials"), ("2.1 copies/cell", "2.1 copies/cell"),
            ("2.1 copies / cell", "2.1 copies/cell"),
            ("8.2 ng/mL", "8.2 ng/mL"), ("0.5 ug/ml", "0.5 µg/mL"), ("3.1e8 TU/mL", "3.1e8 TU/mL"),
            ("0.1 ng/10^6 cells", "0.1 ng/1e6 cells"), ("4 beads/1e6 cells", "4 beads/1e6 cells"),
            ("-150 °C", "-150 °C"), ("−150℃", "-150 °C"),
            ("-150 摄氏度", "-150 °C"),
            ("2.0e6 cells/mL", "2e6 cells/mL"), ("0.5 EU/mL", "0.5 EU/mL"), ("4 units", "4 units"),
            ("5 代", "5 passages"),
        ])
    func reading(text: String, printed: String) throws {
        let quantity = try Quantity(text)
        #expect(quantity.description == printed)
        #expect(try Quantity(printed) == quantity)
    }

    @Test(
        "what could be read in two ways, or is not known, is refused with the reason",
        arguments: [
            ("", MalformedQuantity.Reason.number), ("cells", .number), ("<0.5 EU/mL", .number),
            ("1,234 cells", .number),
            ("1 234 cells", .unit("234 cells")), ("1.2.3 mL", .number), (".5 mL", .number), ("1e99 cells", .number),
            ("20", .unitMissing), ("1.2e8", .unitMissing), ("20 furlongs", .unit("furlongs")),
            ("1.2×108 cells", .unit("×108 cells")),
            ("20 ML", .unit("ML")), ("2 x 20 mL", .unit("x 20 mL")), ("2^8 cells", .unit("^8 cells")),
            ("20 mL/min", .unit("mL/min")),
        ])
    func refused(text: String, reason: MalformedQuantity.Reason) {
        #expect(throws: MalformedQuantity(found: text, reason: reason)) { try Quantity(text) }
    }

    @Test(
        "the same amount of the same thing is equal in any unit, and hashes so",
        arguments: [
            ("20 mL", "0.02 L"), ("50 µL", "0.05 mL"), ("1.5 kg", "1500 g"), ("1e6 cells", "10^6个细胞"),
            ("5 mg", "5000 µg"),
        ])
    func equality(left: String, right: String) throws {
        #expect(try Quantity(left) == Quantity(right))
        #expect(try Set([Quantity(left), Quantity(right)]).count == 1)
        #expect(try Quantity(left).comparison(with: Quantity(right)) == .orderedSame)
    }

    @Test(
        "amounts of different things are never equal and cannot be compared",
        arguments: [("3 bags", "3 vials"), ("3 cells", "3 units"), ("1 mL", "1 g")])
    func differentThings(left: String, right: String) throws {
        let (left, right) = (try Quantity(left), try Quantity(right))
        #expect(left != right)
        #expect(left.comparison(with: right) == nil)
        #expect(left.converted(to: right.unit) == nil)
        #expect(left.adding(right) == nil)
        #expect(left.subtracting(right) == nil)
    }

    @Test("quantities convert within their dimension")
    func conversion() throws {
        #expect(try Quantity("20 mL").converted(to: "L")?.description == "0.02 L")
        #expect(try Quantity("0.02 L").converted(to: "毫升")?.description == "20 mL")
        #expect(try Quantity("20 mL").converted(to: "furlongs") == nil)
        #expect(Quantity(value: 3, unit: "袋")?.description == "3 bags")
        #expect(Quantity(value: 3, unit: "") == nil)
    }

    @Test("quantities are compared and added across units")
    func arithmetic() throws {
        #expect(try Quantity("20 mL").comparison(with: Quantity("0.021 L")) == .orderedAscending)
        #expect(try Quantity("1.1e8 cells").comparison(with: Quantity("1e8 cells")) == .orderedDescending)
        #expect(try Quantity("-150 °C").comparison(with: Quantity("-120 °C")) == .orderedAscending)
        #expect(try Quantity("20 mL").adding(Quantity("0.1 L"))?.description == "120 mL")
        #expect(try Quantity("10 bags").subtracting(Quantity("3 袋"))?.description == "7 bags")
    }

    @Test("a quantity travels as its text")
    func encoded() throws {
        let value = try JSONValue(encoding: [Quantity("1.2×10⁸ cells"), Quantity("95.30 %")])
        #expect(value == ["1.2e8 cells", "95.3 %"])
        #expect(try value.decoded(as: [Quantity].self) == [Quantity("1.2e8 cells"), Quantity("95.3 %")])
    }
}

@Suite("Decimal texts")
struct DecimalTextTests {
    @Test(
        "plain and scientific forms are the shortest that are exact",
        arguments: [
            ("0", "0", "0"), ("0.10", "0.1", "1e-1"), ("123.450", "123.45", "1.2345e2"), ("-1500", "-1500", "-1.5e3"),
            ("1e-6", "0.000001", "1e-6"), ("1.2e8", "120000000", "1.2e8"), ("007", "7", "7e0"), ("+5", "5", "5e0"),
            ("-0", "0", "0"),
            ("123456789012345678901234567890", "123456789012345678901234567890", "1.2345678901234567890123456789e29"),
        ])
    func forms(given: String, plain: String, scientific: String) throws {
        let number = try #require(DecimalText.number(given))
        #expect(DecimalText.text(number) == plain)
        #expect(DecimalText.scientific(number) == scientific)
        #expect(DecimalText.number(scientific) == number)
    }

    @Test(
        "what is not exactly one number is none",
        arguments: ["", "1 2", "1,5", "0x10", "NaN", "inf", "1e", "--1", "1e31", "٣", "5 %"])
    func refused(text: String) {
        #expect(DecimalText.number(text) == nil)
    }
}
