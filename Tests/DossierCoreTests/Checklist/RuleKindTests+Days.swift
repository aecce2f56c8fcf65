import DossierCore

private typealias S = EngineSamples

private func order(_ earlier: [String], _ later: String, tie: Bool = false) -> RuleKind {
    .orderOfDays(OrderOfDays(earlier: earlier.map(S.path), later: S.path(later), allowsTie: tie))
}

extension RuleKindTests {
    static let orderOfDays: [KindCase] = [
        KindCase(
            "the day before", order(["D17.day"], "shipment.planned-departure"), draft(["day": "2026-06-09"]), .met),
        KindCase(
            "a tie is not before", order(["D17.day"], "shipment.planned-departure"), draft(["day": "2026-06-10"]),
            .failed),
        KindCase(
            "a tie allowed", order(["D17.day"], "shipment.planned-departure", tie: true), draft(["day": "2026-06-10"]),
            .met
        ),
        KindCase(
            "the day after", order(["D17.day"], "shipment.planned-departure"), draft(["day": "2026-06-11"]), .failed),
        KindCase("the month before", order(["D17.day"], "shipment.planned-departure"), draft(["day": "2026-05"]), .met),
        KindCase(
            "some day of that month", order(["D17.day"], "shipment.planned-departure"), draft(["day": "2026-06"]),
            .couldNotVerify),
        KindCase(
            "some day of the next year", order(["D17.day"], "shipment.planned-departure"), draft(["day": "2027"]),
            .failed),
        KindCase(
            "no day", order(["D17.day"], "shipment.planned-departure"), draft(["day": "2026-02-30"]), .couldNotVerify),
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
}

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

extension RuleKindTests {
    static let withinWindow: [KindCase] = [
        KindCase("the first day", window("7 d", "7 d"), draft(["day": "2026-06-03"]), .met),
        KindCase("the day before the first", window("7 d", "7 d"), draft(["day": "2026-06-02"]), .failed),
        KindCase("the last day", window("7 d", "7 d"), draft(["day": "2026-06-17"]), .met),
        KindCase("the day after the last", window("7 d", "7 d"), draft(["day": "2026-06-18"]), .failed),
        KindCase("some day of the month", window("7 d", "7 d"), draft(["day": "2026-06"]), .couldNotVerify),
        KindCase("some day of another month", window("7 d", "7 d"), draft(["day": "2026-07"]), .failed),
        KindCase(
            "half days leave the border open", window("12 h", "0 d"), draft(["day": "2026-06-09"]), .couldNotVerify),
        KindCase("paper absent", window("7 d", "7 d"), draft(), .couldNotVerify),
        KindCase("a length that is none", window("soon", "7 d"), draft(["day": "2026-06-10"]), .couldNotVerify),
        KindCase("by the table", tableWindow, draft(["day": "2026-06-03"], shipment: ["destination": "US"]), .met),
        KindCase(
            "outside by the table", tableWindow, draft(["day": "2026-06-03"], shipment: ["destination": "DE"]), .failed),
        KindCase("no row", tableWindow, draft(["day": "2026-06-03"], shipment: ["destination": "CN"]), .couldNotVerify),
        KindCase(
            "two rows", tableWindow, draft(["day": "2026-06-10"], shipment: ["destination": "GB"]), .couldNotVerify),
        KindCase(
            "a cell that is no length", tableWindow, draft(["day": "2026-06-10"], shipment: ["destination": "SG"]),
            .couldNotVerify),
        KindCase("no key", tableWindow, draft(["day": "2026-06-10"]), .couldNotVerify),
    ]
}

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

extension RuleKindTests {
    static let coversPeriod: [KindCase] = [
        KindCase("to the day", covers(until: "D17.day"), draft(["day": "2026-06-10"]), .met),
        KindCase("one day short", covers(until: "D17.day"), draft(["day": "2026-06-09"]), .failed),
        KindCase(
            "to the day with a margin", covers(until: "D17.day", plus: [dwell]), draft(["day": "2026-06-12"]), .met),
        KindCase(
            "one day short of the margin", covers(until: "D17.day", plus: [dwell]), draft(["day": "2026-06-11"]),
            .failed),
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
            "a shelf life too short", lasts("D17.span"),
            draft(["span": "9 d"], batch: ["manufactured-to": "2026-05-31"]),
            .failed),
        KindCase(
            "hours that may or may not reach", lasts("D17.span"),
            draft(["span": "228 h"], batch: ["manufactured-to": "2026-05-31"]), .couldNotVerify),
    ]
}
