import DossierCore

private typealias S = EngineSamples

private func same(
    _ values: [String], also: [String] = [], equals: Operand? = nil, oneOf: [String] = [],
    compare: Comparison = .exact, aliases: String? = nil
) -> RuleKind {
    .sameValue(
        SameValue(
            values: values.map(S.path), also: also.map(S.path), equals: equals, oneOf: oneOf, compare: compare,
            aliases: aliases.map(S.path)))
}

extension RuleKindTests {
    static let sameValue: [KindCase] = [
        KindCase("equal", same(["batch.lot", "D17.text"]), draft(["text": "MSC-26A03"]), .met),
        KindCase("different", same(["batch.lot", "D17.text"]), draft(["text": "MSC-26A04"]), .failed),
        KindCase("paper absent", same(["batch.lot", "D17.text"]), draft(), .couldNotVerify),
        KindCase("field absent", same(["batch.lot", "D17.text"]), draft(["day": "2026"]), .couldNotVerify),
        KindCase("field null", same(["batch.lot", "D17.text"]), draft(["text": nil]), .couldNotVerify),
        KindCase("field blank", same(["batch.lot", "D17.text"]), draft(["text": "  "]), .couldNotVerify),
        KindCase(
            "two papers with the same value", same(["batch.lot", "D17.text"]),
            S.draft([S.certificate(["text": "MSC-26A03"]), S.certificate(["text": "MSC-26A03"])]), .couldNotVerify),
        KindCase(
            "known values differ although one is absent", same(["batch.lot", "D17.text", "D10.text"]),
            draft(["text": "MSC-26A04"]), .failed),
        KindCase("no such place", same(["batch.lot", "D98.text"]), draft(), .couldNotVerify),
        KindCase(
            "equals a word", same(["D17.choice"], equals: .literal("released")), draft(["choice": "released"]), .met),
        KindCase(
            "equals another word", same(["D17.choice"], equals: .literal("released")), draft(["choice": "rejected"]),
            .failed),
        KindCase(
            "a word outside the choices", same(["D17.choice"], equals: .literal("released")),
            draft(["choice": "relesed"]),
            .couldNotVerify),
        KindCase(
            "equals a path", same(["D17.text"], equals: .path(S.path("batch.lot"))), draft(["text": "MSC-26A03"]), .met),
        KindCase(
            "equals a path without a value", same(["D17.text"], equals: .path(S.path("D10.text"))),
            draft(["text": "MSC-26A03"]), .couldNotVerify),
        KindCase("one of", same(["D17.text"], oneOf: ["A", "B"]), draft(["text": "B"]), .met),
        KindCase(
            "two donors, each one of", same(["D53.text"], oneOf: ["A", "B"]),
            S.draft(
                [S.donorTest("D-1", ["text": "A"]), S.donorTest("D-2", ["text": "B"])],
                donors: [["code": "D-1"], ["code": "D-2"]]), .met),
        KindCase(
            "two papers, each one of and different", same(["D17.text", "D10.text"], oneOf: ["A", "B"]),
            draft(["text": "A"], form: ["text": "B"]), .failed),
        KindCase("none of", same(["D17.text"], oneOf: ["A", "B"]), draft(["text": "C"]), .failed),
        KindCase("yes is yes", same(["D17.sure"], equals: .literal("yes")), draft(["sure": true]), .met),
        KindCase("yes as text is yes", same(["D17.sure"], equals: .literal("yes")), draft(["sure": "true"]), .met),
        KindCase("no is not yes", same(["D17.sure"], equals: .literal("yes")), draft(["sure": "no"]), .failed),
        KindCase("also, not attached", same(["batch.lot"], also: ["D17.text"]), draft(), .met),
        KindCase(
            "also, attached and different", same(["batch.lot"], also: ["D17.text"]), draft(["text": "Z"]), .failed),
        KindCase(
            "also, attached without the value", same(["batch.lot"], also: ["D17.text"]), draft([:]), .couldNotVerify),
        KindCase(
            "exact minds the case", same(["product.name", "D17.text"]),
            draft(["text": "cells"], product: ["name": "Cells"]), .failed),
        KindCase(
            "text does not mind case, width and spaces", same(["product.name", "D17.text"], compare: .text),
            draft(["text": "ｃells  A "], product: ["name": "Cells A"]), .met),
        KindCase(
            "a wording is either text", same(["product.name", "D17.text", "D10.text"]),
            draft(["text": "细胞"], form: ["text": "Cells"], product: ["name": ["zh": "细胞", "en": "Cells"]]), .met),
        KindCase(
            "an alias counts", same(["product.name", "D17.text"], aliases: "product.aliases"),
            draft(["text": "C-1"], product: ["name": "Cells", "aliases": ["C-1"]]), .met),
        KindCase(
            "without the alias it fails", same(["product.name", "D17.text"], aliases: "product.aliases"),
            draft(["text": "C-1"], product: ["name": "Cells"]), .failed),
        KindCase("lots fold width", same(["batch.lot", "D17.lot"], compare: .lot), draft(["lot": "ＭＳＣ-26A03"]), .met),
        KindCase(
            "a lower-case lot is no lot", same(["batch.lot", "D17.lot"], compare: .lot), draft(["lot": "msc-26a03"]),
            .couldNotVerify),
        KindCase(
            "quantities convert", same(["batch.quantity", "D17.quantity"], compare: .quantity),
            draft(["quantity": "0.02 L"], batch: ["quantity": "20 mL"]), .met),
        KindCase(
            "quantities differ", same(["batch.quantity", "D17.quantity"], compare: .quantity),
            draft(["quantity": "21 mL"], batch: ["quantity": "20 mL"]), .failed),
        KindCase(
            "bags are not vials", same(["batch.quantity", "D17.quantity"], compare: .quantity),
            draft(["quantity": "3 vials"], batch: ["quantity": "3 bags"]), .couldNotVerify),
        KindCase(
            "an unknown unit", same(["batch.quantity", "D17.quantity"], compare: .quantity),
            draft(["quantity": "3 crates"], batch: ["quantity": "3 bags"]), .couldNotVerify),
        KindCase(
            "the same day", same(["batch.expiry", "D17.day"], compare: .day),
            draft(["day": "2027-01-31"], batch: ["expiry": "2027-01-31"]), .met),
        KindCase(
            "another month", same(["batch.expiry", "D17.day"], compare: .day),
            draft(["day": "2027-02"], batch: ["expiry": "2027-01-31"]), .failed),
        KindCase(
            "perhaps the same day", same(["batch.expiry", "D17.day"], compare: .day),
            draft(["day": "2027-01"], batch: ["expiry": "2027-01-31"]), .couldNotVerify),
    ]
}

private func sets(
    _ left: [String], _ right: [String], _ relation: SetsAgree.Relation = .equal, _ compare: Comparison = .exact
) -> RuleKind {
    .setsAgree(SetsAgree(left: left.map(S.path), right: right.map(S.path), relation: relation, compare: compare))
}

extension RuleKindTests {
    static let setsAgree: [KindCase] = [
        KindCase(
            "equal in another order", sets(["D17.list"], ["D10.list"]),
            draft(["list": ["a", "b"]], form: ["list": ["b", "a", "a"]]), .met),
        KindCase(
            "one more on the left", sets(["D17.list"], ["D10.list"]),
            draft(["list": ["a", "b"]], form: ["list": ["a"]]),
            .failed),
        KindCase(
            "one more on the right", sets(["D17.list"], ["D10.list"]),
            draft(["list": ["a"]], form: ["list": ["a", "b"]]),
            .failed),
        KindCase(
            "within", sets(["D17.list"], ["D10.list"], .within), draft(["list": ["a"]], form: ["list": ["a", "b"]]),
            .met),
        KindCase(
            "not within", sets(["D17.list"], ["D10.list"], .within),
            draft(["list": ["a", "c"]], form: ["list": ["a", "b"]]), .failed),
        KindCase(
            "disjoint", sets(["D17.list"], ["D10.list"], .disjoint), draft(["list": ["a"]], form: ["list": ["b"]]), .met
        ),
        KindCase(
            "not disjoint", sets(["D17.list"], ["D10.list"], .disjoint), draft(["list": ["a"]], form: ["list": ["a"]]),
            .failed),
        KindCase(
            "both empty", sets(["D17.list"], ["D10.list"]), draft(["list": []], form: ["list": []]), .couldNotVerify),
        KindCase(
            "an empty side is within nothing", sets(["D17.list"], ["D10.list"], .within),
            draft(["list": []], form: ["list": ["a"]]), .couldNotVerify),
        KindCase(
            "an empty side is not disjoint either", sets(["D17.list"], ["D10.list"], .disjoint),
            draft(["list": []], form: ["list": ["a"]]), .couldNotVerify),
        KindCase("an absent side", sets(["D17.list"], ["D10.list"]), draft(["list": ["a"]]), .couldNotVerify),
        KindCase(
            "one more beside an absent part", sets(["D17.list", "D17.text"], ["D10.list"]),
            draft(["list": ["c"]], form: ["list": ["a"]]), .failed),
        KindCase(
            "may be in the absent part", sets(["D10.list"], ["D17.list", "D17.text"], .within),
            draft(["list": ["a"]], form: ["list": ["c"]]), .couldNotVerify),
        KindCase(
            "amounts convert", sets(["D17.list"], ["D10.list"], .equal, .quantity),
            draft(["list": ["20 mL"]], form: ["list": ["0.02 L"]]), .met),
        KindCase(
            "partial days may be the same", sets(["D17.list"], ["D10.list"], .equal, .day),
            draft(["list": ["2026-05"]], form: ["list": ["2026-05-02"]]), .couldNotVerify),
        KindCase("donors of the batch", sets(["donor.code"], ["D17.list"]), draft(["list": ["D-1"]]), .met),
    ]
}

private func formed(_ path: String, _ format: IdentifierFormat) -> RuleKind {
    .wellFormed(WellFormed(value: S.path(path), format: format))
}

extension RuleKindTests {
    static let wellFormed: [KindCase] = [
        KindCase("a trial number", formed("D17.text", .trial), draft(["text": "NCT02852213"]), .met),
        KindCase("a wrong check digit", formed("D17.text", .airWaybill), draft(["text": "020-12345674"]), .failed),
        KindCase(
            "typed and malformed is a failure here", formed("D17.trial", .trial), draft(["trial": "NCT1"]), .failed),
        KindCase("no text", formed("D17.text", .trial), draft(["text": 7]), .failed),
        KindCase("absent", formed("D17.text", .trial), draft([:]), .couldNotVerify),
        KindCase(
            "two papers", formed("D17.text", .trial),
            S.draft([S.certificate(["text": "NCT02852213"]), S.certificate(["text": "NCT02852213"])]), .couldNotVerify),
    ]
}
