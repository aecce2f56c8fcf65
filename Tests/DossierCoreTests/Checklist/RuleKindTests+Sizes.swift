import DossierCore

private typealias S = EngineSamples

private func limit(
    _ value: String, atMost: Operand? = nil, atLeast: Operand? = nil, times: Operand? = nil
) -> RuleKind {
    .withinLimit(WithinLimit(value: S.path(value), atMost: atMost, atLeast: atLeast, times: times))
}

private let factor = Operand.path(S.path("parameter.factor"))

extension RuleKindTests {
    static let withinLimit: [KindCase] = [
        KindCase("at the limit", limit("D17.number", atMost: .literal("5")), draft(["number": "5.0"]), .met),
        KindCase("above", limit("D17.number", atMost: .literal("5")), draft(["number": "5.01"]), .failed),
        KindCase("at the lower limit", limit("D17.count", atLeast: .literal("4")), draft(["count": 4]), .met),
        KindCase("below", limit("D17.count", atLeast: .path(S.path("line.units"))), draft(["count": 3]), .failed),
        KindCase(
            "units convert", limit("D17.quantity", atMost: .literal("0.02 L")), draft(["quantity": "20 mL"]), .met),
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
            "a factor that is none",
            limit("D17.number", atMost: .literal("5"), times: .path(S.path("parameter.words"))),
            draft(["number": "1"]), .couldNotVerify),
        KindCase("no limit at all", limit("D17.number"), draft(["number": "1"]), .couldNotVerify),
        KindCase(
            "outside one of two limits", limit("D17.number", atMost: .literal("5"), atLeast: .literal("2")),
            draft(["number": "1"]), .failed),
        KindCase("no number", limit("D17.text", atMost: .literal("5")), draft(["text": "few"]), .couldNotVerify),
    ]
}

private func sum(
    _ parts: [String], _ total: String, _ relation: Reconciles.Relation = .equal, tolerance: Operand? = nil
) -> RuleKind {
    .reconciles(Reconciles(parts: parts.map(S.path), total: S.path(total), relation: relation, tolerance: tolerance))
}

extension RuleKindTests {
    static let reconciles: [KindCase] = [
        KindCase(
            "adds up", sum(["line.units", "D17.count"], "D10.count"), draft(["count": 2], form: ["count": 6]), .met),
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
            "bags and vials", sum(["line.quantity"], "D10.quantity"), draft(form: ["quantity": "4 vials"]),
            .couldNotVerify),
        KindCase(
            "a part absent", sum(["line.units", "D17.count"], "D10.count"), draft(form: ["count": 4]), .couldNotVerify),
        KindCase("the total absent", sum(["line.units"], "D10.count"), draft(), .couldNotVerify),
        KindCase(
            "a tolerance that is none", sum(["line.units"], "D10.count", tolerance: .literal("5 bags")),
            draft(form: ["count": 4]), .couldNotVerify),
        KindCase("two totals", sum(["line.units"], "D10.list"), draft(form: ["list": ["4", "4"]]), .couldNotVerify),
    ]
}
