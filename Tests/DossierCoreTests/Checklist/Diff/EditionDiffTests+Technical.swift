import DossierCore

private typealias Samples = EngineSamples

private func rule(
    _ check: TechnicalCheck = .searchable, severity: Severity = .major, exempt: Set<String> = [],
    title: String = "Test rule", isWaivable: Bool = true
) -> TechnicalRule {
    TechnicalRule(
        id: "T99", title: Samples.both(title), severity: severity, check: check, exempt: exempt, because: [],
        remedy: Samples.both("Attach another."), isWaivable: isWaivable)
}

private func version(_ from: String, _ to: String) -> TechnicalCheck {
    guard let from = FormatVersion(from), let to = FormatVersion(to) else { return .searchable }
    return .version(from: from, to: to)
}

private func fact(_ name: String, _ type: FieldType, _ titles: [String], about: SubjectKind = .batch)
    -> CommonFact
{
    CommonFact(
        label: FactLabel(name: name, type: type, titles: titles), title: Samples.both(name), about: about)
}

private func layout(_ id: String, _ columns: [LoggerLayout.Column]) -> LoggerLayout {
    LoggerLayout(id: id, title: Samples.both(id), separator: .comma, columns: columns)
}

/// What is asked of every paper, whatever it is about.
extension EditionDiffTests {
    private static func among(
        _ name: String, _ old: TechnicalRule?, _ new: TechnicalRule?, _ says: String...
    ) -> Case {
        Case(
            name, Samples.checklist(technical: old.map { [$0] } ?? []),
            Samples.checklist(technical: new.map { [$0] } ?? []), listed: says)
    }

    private static let expiry = fact("lot-expiry", .day, ["Expiry"])
    private static let plain = layout("plain", [.instant, .temperature])
    private static let numbered = layout("numbered", [.number, .instant, .temperature])

    static let technicalCases = [
        among("a demand on every paper more", nil, rule(), "technical T99 added"),
        among(
            "a harder severity", rule(severity: .minor), rule(severity: .block),
            "technical T99 tightened: severity tightened"),
        among(
            "one type less exempt, another more", rule(exempt: ["D01", "D02"]), rule(exempt: ["D02", "D03"]),
            "technical T99 changed: exempt D01 tightened, exempt D03 loosened"),
        among(
            "waivable no more", rule(), rule(isWaivable: false), "technical T99 tightened: waiver tightened"),
        among("another name", rule(), rule(title: "Other"), "technical T99 restated: title restated"),
        among(
            "another check", rule(), rule(.readable), "technical T99 cannot-tell: check cannot-tell"),
        among(
            "a newer version allowed", rule(version("1.4", "1.7")), rule(version("1.4", "2.0")),
            "technical T99 loosened: limit to loosened"),
        among(
            "an older version refused", rule(version("1.4", "1.7")), rule(version("1.5", "1.7")),
            "technical T99 tightened: limit from tightened"),
        among(
            "bookmarks from more pages on", rule(.bookmarked(over: 5)), rule(.bookmarked(over: 10)),
            "technical T99 loosened: limit over loosened"),
        among(
            "a smaller size", rule(.size(atMost: 500)), rule(.size(atMost: 200)),
            "technical T99 tightened: limit at-most tightened"),
        among(
            "another fact to mention", rule(.mentions(Samples.path("batch.lot"))),
            rule(.mentions(Samples.path("product.code"))), "technical T99 cannot-tell: values fact cannot-tell"),
        among(
            "one mailbox more", rule(.freeOfPersonalData(MailboxPolicy(allowed: ["qa@"]))),
            rule(.freeOfPersonalData(MailboxPolicy(allowed: ["qa@", "ra@"]))),
            "technical T99 loosened: mailbox ra@ loosened"),
        among(
            "one more fact to agree on", rule(.agreesWithOthers([])), rule(.agreesWithOthers([expiry])),
            "technical T99 tightened: common-fact lot-expiry tightened"),
        among(
            "a fact found by one more label, of another type", rule(.agreesWithOthers([expiry])),
            rule(.agreesWithOthers([fact("lot-expiry", .text, ["Expiry", "Use by"])])),
            "technical T99 cannot-tell: field-type lot-expiry cannot-tell, labels lot-expiry tightened"),
        among(
            "loggers of one more type", rule(.temperature(types: ["D72"], layouts: [plain])),
            rule(.temperature(types: ["D72", "D73"], layouts: [plain])),
            "technical T99 tightened: logger-type D73 tightened"),
        among(
            "layouts in another order, and one more", rule(.temperature(types: [], layouts: [plain, numbered])),
            rule(.temperature(types: [], layouts: [numbered, plain, layout("other", [.temperature])])),
            "technical T99 cannot-tell: layout other cannot-tell, order layouts cannot-tell"),
    ]
}
