import Foundation
import Testing

@testable import DossierCore

@Suite("Numbers at the beginning of a text")
struct PlainNumberTests {
    @Test(
        "a plain text reads as its full-width spelling does, by which another way is taken",
        arguments: [
            "95.3", "-150 C", "+5 mL", "1.2e8 cells", "1.2E+8 cells", "1.2x10^8 cells", "1.2 * 10^-3 L", "10^8",
            "10^8 cells",
            "-10^8", "5e", "5 eggs", "5.", "5.x", "1,234", "1'000", "12e345", "1e31", "1e-30 g", "007", "48 h", "48h ",
            " 7 d",
            "1 x 10 ^8", "1x20^3", "3 x", "1234567890123456789 units", "123456789012345678901234567890",
            "1234567890123456789012345678901", "0.000000000000000000000000000001", "", "-", "e8", ".5", "cells", "1\t2",
            "4\r\n",
        ])
    func sameEitherWay(text: String) {
        let wide = String(
            String.UnicodeScalarView(
                text.unicodeScalars.map {
                    (0x21...0x7E).contains($0.value) ? Unicode.Scalar($0.value + 0xFEE0) ?? $0 : $0
                }))
        let (plain, other) = (DecimalText.leadingNumber(of: text), DecimalText.leadingNumber(of: wide))
        #expect(plain?.number == other?.number)
        #expect(plain?.rest == other?.rest)
    }

    @Test("a number ends where its unit begins, and a power of ten belongs to it")
    func parts() throws {
        let cells = try #require(DecimalText.leadingNumber(of: " 1.25 x 10^8  cells "))
        #expect(cells.number == 125_000_000)
        #expect(cells.rest == "cells")
        let cold = try #require(DecimalText.leadingNumber(of: "-150.50 degC"))
        #expect(cold.number == Decimal(string: "-150.5"))
        #expect(cold.rest == "degC")
        #expect(DecimalText.leadingNumber(of: "1,234 mL") == nil)
    }
}
