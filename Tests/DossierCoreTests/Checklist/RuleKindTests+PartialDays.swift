import DossierCore

private typealias S = EngineSamples

private let departure = "shipment.planned-departure"

private func order(_ earlier: String, _ later: String, tie: Bool = false) -> RuleKind {
    .orderOfDays(OrderOfDays(earlier: [S.path(earlier)], later: S.path(later), allowsTie: tie))
}

private func window(_ day: String, around: String) -> RuleKind {
    .withinWindow(
        WithinWindow(
            day: S.path(day), around: S.path(around), window: .spans(before: .literal("7 d"), after: .literal("7 d"))))
}

private func covers(from: String? = nil, until: String, reach: String, start: String? = nil) -> RuleKind {
    .coversPeriod(
        CoversPeriod(
            from: from.map(S.path), end: .until(S.path(until)), reach: S.path(reach), plus: [], start: start.map(S.path)
        ))
}

private func same(_ one: String, _ other: String) -> RuleKind {
    .sameValue(
        SameValue(
            values: [S.path(one), S.path(other)], also: [], equals: nil, oneOf: [], compare: .day, aliases: nil))
}

private func sets(_ relation: SetsAgree.Relation) -> RuleKind {
    .setsAgree(SetsAgree(left: [S.path("D17.list")], right: [S.path("D10.list")], relation: relation, compare: .day))
}

private func days(_ day: JSONValue?, _ other: JSONValue? = nil) -> FactSheet.Draft {
    var (mine, theirs): (FactSheet.Values, FactSheet.Values) = ([:], [:])
    mine["day"] = day
    theirs["day"] = other
    return RuleKindTests.draft(mine, form: theirs)
}

extension RuleKindTests {
    /// The departure is 2026-06-10. A day known only to the month or the year is any of its days.
    static let partialDays: [KindCase] = [
        KindCase("before: the year before", order("D17.day", departure), days("2025"), .met),
        KindCase("before: some day of the year", order("D17.day", departure), days("2026"), .couldNotVerify),
        KindCase("before: the year after", order("D17.day", departure), days("2027"), .failed),
        KindCase(
            "before: a range that ends the day before", order("D17.day", departure), days("2026-06-01/2026-06-09"), .met
        ),
        KindCase(
            "before: a range that ends on the day", order("D17.day", departure), days("2026-06-01/2026-06-10"),
            .couldNotVerify),
        KindCase(
            "not after: a range that ends on the day", order("D17.day", departure, tie: true),
            days("2026-06-01/2026-06-10"), .met),
        KindCase(
            "before: two months, one after the other", order("D17.day", "D10.day"), days("2026-05", "2026-06"), .met),
        KindCase(
            "before: the same month twice", order("D17.day", "D10.day"), days("2026-05", "2026-05"), .couldNotVerify),
        KindCase(
            "not after: the same month twice", order("D17.day", "D10.day", tie: true), days("2026-05", "2026-05"),
            .couldNotVerify),
        KindCase(
            "before: the later day partial", order("D17.day", "D10.day"), days("2026-06-01", "2026-06"), .couldNotVerify
        ),
        KindCase(
            "not after: the first of the later month", order("D17.day", "D10.day", tie: true),
            days("2026-06-01", "2026-06"), .met),
        KindCase(
            "window: the centre partial, straddling", window("D17.day", around: "D10.day"),
            days("2026-02-15", "2026-02"), .couldNotVerify),
        KindCase(
            "window: the centre partial, none inside", window("D17.day", around: "D10.day"),
            days("2026-04-15", "2026-02"), .failed),
        KindCase(
            "window: the centre within days, all inside", window("D17.day", around: "D10.day"),
            days("2026-02-15", "2026-02-14/2026-02-16"), .met),
        KindCase(
            "window: the day partial, all inside", window("D17.day", around: "D10.day"),
            days("2026-02-14/2026-02-16", "2026-02-15"), .met),
        KindCase(
            "window: the day partial, half inside", window("D17.day", around: "D10.day"),
            days("2026-02-20/2026-02-25", "2026-02-15"), .couldNotVerify),
        KindCase(
            "cover: the end partial, all after", covers(until: "D17.day", reach: departure), days("2026-07"), .met),
        KindCase(
            "cover: the end partial, straddling", covers(until: "D17.day", reach: departure), days("2026"),
            .couldNotVerify),
        KindCase(
            "cover: the end partial, all before", covers(until: "D17.day", reach: departure), days("2026-05"), .failed),
        KindCase(
            "cover: what is reached partial, all covered", covers(until: "D17.day", reach: "D10.day"),
            days("2026-05-31", "2026-05"), .met),
        KindCase(
            "cover: what is reached partial, straddling", covers(until: "D17.day", reach: "D10.day"),
            days("2026-05-15", "2026-05"), .couldNotVerify),
        KindCase(
            "cover: the beginning partial, straddling",
            covers(from: "D10.day", until: "D17.day", reach: departure, start: departure),
            days("2026-12-31", "2026-06"), .couldNotVerify),
        KindCase(
            "cover: the beginning partial, before",
            covers(from: "D10.day", until: "D17.day", reach: departure, start: departure),
            days("2026-12-31", "2026-05"), .met),
        KindCase(
            "same: a month and a day of it", same("D17.day", "D10.day"), days("2026-05", "2026-05-02"), .couldNotVerify),
        KindCase("same: the same month twice", same("D17.day", "D10.day"), days("2026-05", "2026-05"), .couldNotVerify),
        KindCase(
            "same: a month and a day of another", same("D17.day", "D10.day"), days("2026-05", "2026-06-02"), .failed),
        KindCase(
            "sets: a month may be the day", sets(.within),
            draft(["list": ["2026-05"]], form: ["list": ["2026-05-02", "2026-06-02"]]), .couldNotVerify),
        KindCase(
            "sets: a month is certainly not the day", sets(.within),
            draft(["list": ["2026-05"]], form: ["list": ["2026-06-02"]]), .failed),
        KindCase(
            "sets: nothing in common for certain", sets(.disjoint),
            draft(["list": ["2026-05"]], form: ["list": ["2026-06-02"]]), .met),
        KindCase(
            "sets: perhaps something in common", sets(.disjoint),
            draft(["list": ["2026-05"]], form: ["list": ["2026-05-02"]]), .couldNotVerify),
    ]
}
