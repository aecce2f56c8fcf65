import DossierCore
import Testing

@Suite("Trial numbers")
struct TrialNumberTests {
    @Test(
        "a number is recognised and put into its normal form",
        arguments: [
            ("NCT02852213", TrialNumber.Kind.nct, "NCT02852213"), ("NCT01541579", .nct, "NCT01541579"),
            ("nct06245511", .nct, "NCT06245511"), ("2025-522006-21-00", .euCT, "2025-522006-21-00"),
            ("2025-520982-39-00", .euCT, "2025-520982-39-00"), ("2011-006064-43", .eudraCT, "2011-006064-43"),
            ("ISRCTN50189673", .isrctn, "ISRCTN50189673"), ("ChiCTR2000029308", .chiCTR, "ChiCTR2000029308"),
            ("CHICTR2000029308", .chiCTR, "ChiCTR2000029308"), ("ChiCTR-TRC-08000001", .chiCTR, "ChiCTR-TRC-08000001"),
            ("IND 23456", .ind, "IND 23456"), ("IND-123456", .ind, "IND 123456"), ("ind123456", .ind, "IND 123456"),
            ("jRCT2031200001", .jRCT, "jRCT2031200001"), ("JRCTs031200001", .jRCT, "jRCTs031200001"),
            ("IRAS ID: 1004567", .iras, "IRAS 1004567"), ("1004567", .iras, "IRAS 1004567"),
            (" ＮＣＴ02852213 ", .nct, "NCT02852213"),
        ])
    func recognised(text: String, kind: TrialNumber.Kind, normal: String) throws {
        let number = try TrialNumber(text)
        #expect(number.kind == kind)
        #expect(number.text == normal)
        #expect(try TrialNumber(normal) == number)
        #expect(try TrialNumber(text, kind: kind) == number)
    }

    @Test(
        "a faulty number is shown an example of the kind it was meant to be",
        arguments: [
            ("NCT1234567", IdentifierFault.Reason.shape(example: "NCT02852213")),
            ("2025-422006-21-00", .shape(example: "2025-522006-21-00")),
            ("2011-06064-43", .shape(example: "2011-006064-43")),
            ("ISRCTN5018967", .shape(example: "ISRCTN50189673")),
            ("ChiCTR200002930", .shape(example: "ChiCTR2000029308")),
            ("IND 1234", .shape(example: "IND 23456")), ("none", .shape(example: "NCT02852213")),
            ("12345", .ambiguous(examples: ["IND 12345", "IRAS 12345"])), ("", .empty),
        ])
    func refused(text: String, reason: IdentifierFault.Reason) {
        #expect(throws: IdentifierFault(format: .trial, found: text, reason: reason)) { try TrialNumber(text) }
    }

    @Test("read as one kind, bare digits suffice and other kinds are refused under that kind's format")
    func oneKind() throws {
        #expect(try TrialNumber("12345", kind: .ind).text == "IND 12345")
        #expect(try TrialNumber("12345", kind: .iras).text == "IRAS 12345")
        #expect(IdentifierFormat.nct.fault(in: "2025-522006-21-00")?.reason == .shape(example: "NCT02852213"))
        #expect(
            IdentifierFormat.euCT.fault(in: "2025-422006-21-00")
                == IdentifierFault(
                    format: .euCT, found: "2025-422006-21-00", reason: .shape(example: "2025-522006-21-00")))
    }

    @Test("the example of each kind is a number of that kind only", arguments: TrialNumber.Kind.allCases)
    func examples(kind: TrialNumber.Kind) throws {
        #expect(try TrialNumber(kind.example).kind == kind)
        #expect(try TrialNumber(kind.example).text == kind.example)
    }
}
