import DossierCore
import Testing

@Suite("The eight kinds of comparison")
struct RuleKindTests {
    @Test("same-value holds for equal known values and nothing else", arguments: sameValue)
    func sameValues(_ row: KindCase) { expect(row) }

    @Test("order-of-days needs every day to come first, for certain", arguments: orderOfDays)
    func orders(_ row: KindCase) { expect(row) }

    @Test("within-window includes both ends and needs a row of the table", arguments: withinWindow)
    func windows(_ row: KindCase) { expect(row) }

    @Test("covers-period needs the claim to last past everything added", arguments: coversPeriod)
    func periods(_ row: KindCase) { expect(row) }

    @Test("within-limit converts units and multiplies the limit", arguments: withinLimit)
    func limits(_ row: KindCase) { expect(row) }

    @Test("sets-agree takes an empty side for no agreement", arguments: setsAgree)
    func sets(_ row: KindCase) { expect(row) }

    @Test("well-formed reads the value by its published form", arguments: wellFormed)
    func forms(_ row: KindCase) { expect(row) }

    @Test("reconciles adds up with units and tolerance", arguments: reconciles)
    func sums(_ row: KindCase) { expect(row) }

    private func expect(_ row: KindCase) {
        let result = EngineSamples.result(of: row.kind, row.draft)
        #expect(result?.outcome == row.expected, "\(result?.message.en ?? "no result")")
        #expect(result?.message.zh.isEmpty == false)
        #expect(result?.message.en.isEmpty == false)
    }
}

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

private func draft(
    _ certificate: FactSheet.Values? = nil, form: FactSheet.Values? = nil, shipment: FactSheet.Values = [:],
    batch: FactSheet.Values = [:], product: FactSheet.Values = [:]
) -> FactSheet.Draft {
    let papers = [certificate.map(S.certificate), form.map(S.form)].compactMap { $0 }
    return S.draft(papers, shipment: shipment, batch: batch, product: product)
}

private let sameValue: [KindCase] = [
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
    KindCase("equals a word", same(["D17.choice"], equals: .literal("released")), draft(["choice": "released"]), .met),
    KindCase(
        "equals another word", same(["D17.choice"], equals: .literal("released")), draft(["choice": "rejected"]),
        .failed),
    KindCase(
        "a word outside the choices", same(["D17.choice"], equals: .literal("released")), draft(["choice": "relesed"]),
        .couldNotVerify),
    KindCase(
        "equals a path", same(["D17.text"], equals: .path(S.path("batch.lot"))), draft(["text": "MSC-26A03"]), .met),
    KindCase(
        "equals a path without a value", same(["D17.text"], equals: .path(S.path("D10.text"))),
        draft(["text": "MSC-26A03"]), .couldNotVerify),
    KindCase("one of", same(["D17.text"], oneOf: ["A", "B"]), draft(["text": "B"]), .met),
    KindCase("none of", same(["D17.text"], oneOf: ["A", "B"]), draft(["text": "C"]), .failed),
    KindCase("yes is yes", same(["D17.sure"], equals: .literal("yes")), draft(["sure": true]), .met),
    KindCase("yes as text is yes", same(["D17.sure"], equals: .literal("yes")), draft(["sure": "true"]), .met),
    KindCase("no is not yes", same(["D17.sure"], equals: .literal("yes")), draft(["sure": "no"]), .failed),
    KindCase("also, not attached", same(["batch.lot"], also: ["D17.text"]), draft(), .met),
    KindCase("also, attached and different", same(["batch.lot"], also: ["D17.text"]), draft(["text": "Z"]), .failed),
    KindCase("also, attached without the value", same(["batch.lot"], also: ["D17.text"]), draft([:]), .couldNotVerify),
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

private func order(_ earlier: [String], _ later: String, tie: Bool = false) -> RuleKind {
    .orderOfDays(OrderOfDays(earlier: earlier.map(S.path), later: S.path(later), allowsTie: tie))
}

private let orderOfDays: [KindCase] = [
    KindCase("the day before", order(["D17.day"], "shipment.planned-departure"), draft(["day": "2026-06-09"]), .met),
    KindCase(
        "a tie is not before", order(["D17.day"], "shipment.planned-departure"), draft(["day": "2026-06-10"]), .failed),
    KindCase(
        "a tie allowed", order(["D17.day"], "shipment.planned-departure", tie: true), draft(["day": "2026-06-10"]), .met
    ),
    KindCase("the day after", order(["D17.day"], "shipment.planned-departure"), draft(["day": "2026-06-11"]), .failed),
    KindCase("the month before", order(["D17.day"], "shipment.planned-departure"), draft(["day": "2026-05"]), .met),
    KindCase(
        "some day of that month", order(["D17.day"], "shipment.planned-departure"), draft(["day": "2026-06"]),
        .couldNotVerify),
    KindCase(
        "some day of the next year", order(["D17.day"], "shipment.planned-departure"), draft(["day": "2027"]), .failed),
    KindCase("no day", order(["D17.day"], "shipment.planned-departure"), draft(["day": "2026-02-30"]), .couldNotVerify),
    KindCase(
        "a word", order(["D17.text"], "shipment.planned-departure"), draft(["text": "yesterday"]), .couldNotVerify),
    KindCase("paper absent", order(["D17.day"], "shipment.planned-departure"), draft(), .couldNotVerify),
    KindCase(
        "one of two too late", order(["D17.day", "D17.other-day"], "shipment.planned-departure"),
        draft(["day": "2026-06-01", "other-day": "2026-06-12"]), .failed),
    KindCase(
        "one too late, one absent", order(["D17.day", "D17.other-day"], "shipment.planned-departure"),
        draft(["day": "2026-06-12"]), .failed),
    KindCase("before the day of the check", order(["D17.day"], "as-of"), draft(["day": "2026-05-31"]), .met),
    KindCase(
        "an instant by its local day", order(["D17.day"], "shipment.planned-departure"),
        draft(["day": "2026-06-09T23:30:00+08:00"]), .met),
]

private func window(_ before: String, _ after: String) -> RuleKind {
    .withinWindow(
        WithinWindow(
            day: S.path("D17.day"), around: S.path("shipment.planned-departure"),
            window: .spans(before: .literal(before), after: .literal(after))))
}

private let tableWindow = RuleKind.withinWindow(
    WithinWindow(
        day: S.path("D17.day"), around: S.path("shipment.planned-departure"),
        window: .table("window", key: ["destination": S.path("shipment.destination")])))

private let withinWindow: [KindCase] = [
    KindCase("the first day", window("7 d", "7 d"), draft(["day": "2026-06-03"]), .met),
    KindCase("the day before the first", window("7 d", "7 d"), draft(["day": "2026-06-02"]), .failed),
    KindCase("the last day", window("7 d", "7 d"), draft(["day": "2026-06-17"]), .met),
    KindCase("the day after the last", window("7 d", "7 d"), draft(["day": "2026-06-18"]), .failed),
    KindCase("some day of the month", window("7 d", "7 d"), draft(["day": "2026-06"]), .couldNotVerify),
    KindCase("some day of another month", window("7 d", "7 d"), draft(["day": "2026-07"]), .failed),
    KindCase("half days leave the border open", window("12 h", "0 d"), draft(["day": "2026-06-09"]), .couldNotVerify),
    KindCase("paper absent", window("7 d", "7 d"), draft(), .couldNotVerify),
    KindCase("a length that is none", window("soon", "7 d"), draft(["day": "2026-06-10"]), .couldNotVerify),
    KindCase("by the table", tableWindow, draft(["day": "2026-06-03"], shipment: ["destination": "US"]), .met),
    KindCase(
        "outside by the table", tableWindow, draft(["day": "2026-06-03"], shipment: ["destination": "DE"]), .failed),
    KindCase("no row", tableWindow, draft(["day": "2026-06-03"], shipment: ["destination": "CN"]), .couldNotVerify),
    KindCase("two rows", tableWindow, draft(["day": "2026-06-10"], shipment: ["destination": "GB"]), .couldNotVerify),
    KindCase(
        "a cell that is no length", tableWindow, draft(["day": "2026-06-10"], shipment: ["destination": "SG"]),
        .couldNotVerify),
    KindCase("no key", tableWindow, draft(["day": "2026-06-10"]), .couldNotVerify),
]

private func covers(from: String? = nil, until: String, plus: [Operand] = [], start: String? = nil) -> RuleKind {
    .coversPeriod(
        CoversPeriod(
            from: from.map(S.path), end: .until(S.path(until)), reach: S.path("shipment.planned-departure"), plus: plus,
            start: start.map(S.path)))
}

private func lasts(_ length: String) -> RuleKind {
    .coversPeriod(
        CoversPeriod(
            from: S.path("batch.manufactured-to"), end: .length(S.path(length)),
            reach: S.path("shipment.planned-departure"), plus: [], start: nil))
}

private let dwell = Operand.path(S.path("parameter.dwell"))

private let coversPeriod: [KindCase] = [
    KindCase("to the day", covers(until: "D17.day"), draft(["day": "2026-06-10"]), .met),
    KindCase("one day short", covers(until: "D17.day"), draft(["day": "2026-06-09"]), .failed),
    KindCase("to the day with a margin", covers(until: "D17.day", plus: [dwell]), draft(["day": "2026-06-12"]), .met),
    KindCase(
        "one day short of the margin", covers(until: "D17.day", plus: [dwell]), draft(["day": "2026-06-11"]), .failed),
    KindCase(
        "two half days make one", covers(until: "D17.day", plus: [.literal("12 h"), .literal("12 h")]),
        draft(["day": "2026-06-11"]), .met),
    KindCase(
        "half a day leaves two days open", covers(until: "D17.day", plus: [.literal("12 h")]),
        draft(["day": "2026-06-10"]), .couldNotVerify),
    KindCase(
        "months fall back to the last day", covers(until: "D17.day", plus: [.literal("1 month")]),
        draft(["day": "2026-06-30"], shipment: ["planned-departure": "2026-05-31"]), .met),
    KindCase("some day of the month", covers(until: "D17.day"), draft(["day": "2026-06"]), .couldNotVerify),
    KindCase("the month after", covers(until: "D17.day"), draft(["day": "2026-07"]), .met),
    KindCase("no end", covers(until: "D17.day"), draft([:]), .couldNotVerify),
    KindCase(
        "margin unknown", covers(until: "D17.day", plus: [.path(S.path("product.in-use"))]),
        draft(["day": "2030-01-01"]), .couldNotVerify),
    KindCase(
        "margin that is no length", covers(until: "D17.day", plus: [.path(S.path("parameter.words"))]),
        draft(["day": "2030-01-01"]), .couldNotVerify),
    KindCase(
        "begins in time", covers(from: "D17.day", until: "D17.other-day", start: "as-of"),
        draft(["day": "2026-06-01", "other-day": "2026-06-30"]), .met),
    KindCase(
        "begins too late", covers(from: "D17.day", until: "D17.other-day", start: "as-of"),
        draft(["day": "2026-06-02", "other-day": "2026-06-30"]), .failed),
    KindCase(
        "begins too late and its end is unknown", covers(from: "D17.day", until: "D17.other-day", start: "as-of"),
        draft(["day": "2026-06-02"]), .failed),
    KindCase(
        "a shelf life long enough", lasts("D17.span"),
        draft(["span": "10 d"], batch: ["manufactured-to": "2026-05-31"]), .met),
    KindCase(
        "a shelf life too short", lasts("D17.span"), draft(["span": "9 d"], batch: ["manufactured-to": "2026-05-31"]),
        .failed),
    KindCase(
        "hours that may or may not reach", lasts("D17.span"),
        draft(["span": "228 h"], batch: ["manufactured-to": "2026-05-31"]), .couldNotVerify),
]

private func limit(
    _ value: String, atMost: Operand? = nil, atLeast: Operand? = nil, times: Operand? = nil
) -> RuleKind {
    .withinLimit(WithinLimit(value: S.path(value), atMost: atMost, atLeast: atLeast, times: times))
}

private let factor = Operand.path(S.path("parameter.factor"))

private let withinLimit: [KindCase] = [
    KindCase("at the limit", limit("D17.number", atMost: .literal("5")), draft(["number": "5.0"]), .met),
    KindCase("above", limit("D17.number", atMost: .literal("5")), draft(["number": "5.01"]), .failed),
    KindCase("at the lower limit", limit("D17.count", atLeast: .literal("4")), draft(["count": 4]), .met),
    KindCase("below", limit("D17.count", atLeast: .path(S.path("line.units"))), draft(["count": 3]), .failed),
    KindCase("units convert", limit("D17.quantity", atMost: .literal("0.02 L")), draft(["quantity": "20 mL"]), .met),
    KindCase(
        "other things", limit("D17.quantity", atMost: .literal("5 vials")), draft(["quantity": "5 bags"]),
        .couldNotVerify),
    KindCase(
        "a number against an amount", limit("D17.number", atMost: .literal("5 bags")), draft(["number": "4"]),
        .couldNotVerify),
    KindCase(
        "hold time long enough", limit("D17.span", atLeast: .path(S.path("shipment.route-time")), times: factor),
        draft(["span": "120 h"], shipment: ["route-time": "100 h"]), .met),
    KindCase(
        "hold time too short", limit("D17.span", atLeast: .path(S.path("shipment.route-time")), times: factor),
        draft(["span": "119 h"], shipment: ["route-time": "100 h"]), .failed),
    KindCase(
        "a month against days", limit("D17.span", atLeast: .literal("30 d")), draft(["span": "1 month"]),
        .couldNotVerify),
    KindCase("no value", limit("D17.number", atMost: .literal("5")), draft([:]), .couldNotVerify),
    KindCase(
        "no limit value", limit("D17.number", atMost: .path(S.path("D10.number"))), draft(["number": "1"]),
        .couldNotVerify),
    KindCase(
        "no such parameter", limit("D17.number", atMost: .path(S.path("parameter.none"))), draft(["number": "1"]),
        .couldNotVerify),
    KindCase(
        "a factor that is none", limit("D17.number", atMost: .literal("5"), times: .path(S.path("parameter.words"))),
        draft(["number": "1"]), .couldNotVerify),
    KindCase("no limit at all", limit("D17.number"), draft(["number": "1"]), .couldNotVerify),
    KindCase(
        "outside one of two limits", limit("D17.number", atMost: .literal("5"), atLeast: .literal("2")),
        draft(["number": "1"]), .failed),
    KindCase("no number", limit("D17.text", atMost: .literal("5")), draft(["text": "few"]), .couldNotVerify),
]

private func sets(
    _ left: [String], _ right: [String], _ relation: SetsAgree.Relation = .equal, _ compare: Comparison = .exact
) -> RuleKind {
    .setsAgree(SetsAgree(left: left.map(S.path), right: right.map(S.path), relation: relation, compare: compare))
}

private let setsAgree: [KindCase] = [
    KindCase(
        "equal in another order", sets(["D17.list"], ["D10.list"]),
        draft(["list": ["a", "b"]], form: ["list": ["b", "a", "a"]]), .met),
    KindCase(
        "one more on the left", sets(["D17.list"], ["D10.list"]), draft(["list": ["a", "b"]], form: ["list": ["a"]]),
        .failed),
    KindCase(
        "one more on the right", sets(["D17.list"], ["D10.list"]), draft(["list": ["a"]], form: ["list": ["a", "b"]]),
        .failed),
    KindCase(
        "within", sets(["D17.list"], ["D10.list"], .within), draft(["list": ["a"]], form: ["list": ["a", "b"]]), .met),
    KindCase(
        "not within", sets(["D17.list"], ["D10.list"], .within),
        draft(["list": ["a", "c"]], form: ["list": ["a", "b"]]), .failed),
    KindCase(
        "disjoint", sets(["D17.list"], ["D10.list"], .disjoint), draft(["list": ["a"]], form: ["list": ["b"]]), .met),
    KindCase(
        "not disjoint", sets(["D17.list"], ["D10.list"], .disjoint), draft(["list": ["a"]], form: ["list": ["a"]]),
        .failed),
    KindCase("both empty", sets(["D17.list"], ["D10.list"]), draft(["list": []], form: ["list": []]), .couldNotVerify),
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

private func formed(_ path: String, _ format: IdentifierFormat) -> RuleKind {
    .wellFormed(WellFormed(value: S.path(path), format: format))
}

private let wellFormed: [KindCase] = [
    KindCase("a trial number", formed("D17.text", .trial), draft(["text": "NCT02852213"]), .met),
    KindCase("a wrong check digit", formed("D17.text", .airWaybill), draft(["text": "020-12345674"]), .failed),
    KindCase("typed and malformed is a failure here", formed("D17.trial", .trial), draft(["trial": "NCT1"]), .failed),
    KindCase("no text", formed("D17.text", .trial), draft(["text": 7]), .failed),
    KindCase("absent", formed("D17.text", .trial), draft([:]), .couldNotVerify),
    KindCase(
        "two papers", formed("D17.text", .trial),
        S.draft([S.certificate(["text": "NCT02852213"]), S.certificate(["text": "NCT02852213"])]), .couldNotVerify),
]

private func sum(
    _ parts: [String], _ total: String, _ relation: Reconciles.Relation = .equal, tolerance: Operand? = nil
) -> RuleKind {
    .reconciles(Reconciles(parts: parts.map(S.path), total: S.path(total), relation: relation, tolerance: tolerance))
}

private let reconciles: [KindCase] = [
    KindCase("adds up", sum(["line.units", "D17.count"], "D10.count"), draft(["count": 2], form: ["count": 6]), .met),
    KindCase(
        "does not add up", sum(["line.units", "D17.count"], "D10.count"), draft(["count": 2], form: ["count": 7]),
        .failed),
    KindCase("at most", sum(["line.quantity"], "D10.quantity", .atMost), draft(form: ["quantity": "5 bags"]), .met),
    KindCase(
        "more than at most", sum(["line.quantity"], "D10.quantity", .atMost), draft(form: ["quantity": "3 bags"]),
        .failed),
    KindCase(
        "within two per cent", sum(["D17.quantity"], "D10.quantity", tolerance: .literal("2 %")),
        draft(["quantity": "98 mL"], form: ["quantity": "0.1 L"]), .met),
    KindCase(
        "outside two per cent", sum(["D17.quantity"], "D10.quantity", tolerance: .literal("2")),
        draft(["quantity": "97.9 mL"], form: ["quantity": "0.1 L"]), .failed),
    KindCase(
        "bags and vials", sum(["line.quantity"], "D10.quantity"), draft(form: ["quantity": "4 vials"]), .couldNotVerify),
    KindCase(
        "a part absent", sum(["line.units", "D17.count"], "D10.count"), draft(form: ["count": 4]), .couldNotVerify),
    KindCase("the total absent", sum(["line.units"], "D10.count"), draft(), .couldNotVerify),
    KindCase(
        "a tolerance that is none", sum(["line.units"], "D10.count", tolerance: .literal("5 bags")),
        draft(form: ["count": 4]), .couldNotVerify),
    KindCase("two totals", sum(["line.units"], "D10.list"), draft(form: ["list": ["4", "4"]]), .couldNotVerify),
]
