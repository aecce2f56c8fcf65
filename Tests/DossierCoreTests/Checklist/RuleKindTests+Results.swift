import DossierCore

private typealias S = EngineSamples

private func meet(_ limits: String = "D10.limits", excepted: [String] = [], refusesExtra: Bool = false) -> RuleKind {
    .resultsMeetLimits(
        ResultsMeetLimits(
            results: [S.path("D17.results")], limits: [S.path(limits)], excepted: excepted.map(S.path),
            refusesExtra: refusesExtra))
}

private func row(
    _ name: String, _ results: JSONValue?, _ limits: JSONValue?, _ expected: Outcome, _ kind: RuleKind = meet(),
    excused: JSONValue? = nil
) -> KindCase {
    var (certificate, form): (FactSheet.Values, FactSheet.Values) = ([:], [:])
    certificate["results"] = results
    form["limits"] = limits
    form["list"] = excused
    return KindCase(name, kind, RuleKindTests.draft(certificate, form: form), expected)
}

extension RuleKindTests {
    static let resultsMeetLimits: [KindCase] = [
        row("at the lower limit", ["viability = 70 %"], ["viability >= 70 %"], .met),
        row("below it", ["viability = 69.9 %"], ["viability >= 70 %"], .failed),
        row("at the upper limit", ["endotoxin = 5 EU/mL"], ["endotoxin <= 5 EU/mL"], .met),
        row("above it", ["endotoxin = 5.1 EU/mL"], ["endotoxin ≤ 5 EU/mL"], .failed),
        row("units convert", ["fill = 20 mL"], ["fill <= 0.02 L"], .met),
        row("strictly below", ["endotoxin = 5 EU/mL"], ["endotoxin < 5 EU/mL"], .failed),
        row("inside a range", ["VCN = 0.5"], ["VCN 0.5 .. 5"], .met),
        row("outside a range", ["VCN = 5.01"], ["VCN 0.5 .. 5"], .failed),
        row("a range with one unit", ["CD34 positive = 3 %"], ["CD34 positive 1 .. 5 %"], .met),
        row("powers of ten", ["dose = 2×10⁶ cells/kg"], ["dose 1e6 cells/kg .. 3e6 cells/kg"], .met),
        row("the same words", ["Sterility = No  growth"], ["sterility = no growth"], .met),
        row("other words", ["sterility = growth"], ["sterility = no growth"], .failed),
        row("names in full-width characters", ["ＨＩＶ-1/2 ＝ non-reactive"], ["HIV-1/2 = non-reactive"], .met),
        row("below the limit of detection", ["endotoxin = < 0.5 EU/mL"], ["endotoxin <= 5 EU/mL"], .met),
        row("more than the limit", ["endotoxin = > 6 EU/mL"], ["endotoxin <= 5 EU/mL"], .failed),
        row(
            "less than something above the limit", ["endotoxin = < 9 EU/mL"], ["endotoxin <= 5 EU/mL"], .couldNotVerify),
        row("a limit without a result", ["viability = 90 %"], ["viability >= 70 %", "VCN <= 5"], .failed),
        row("a number against words", ["sterility = 5"], ["sterility = no growth"], .couldNotVerify),
        row("words against a number", ["viability = high"], ["viability >= 70 %"], .couldNotVerify),
        row("units that do not convert", ["viability = 90"], ["viability >= 70 %"], .couldNotVerify),
        row("a result that is none", ["viability: 90 %"], ["viability >= 70 %"], .couldNotVerify),
        row("a limit that is none", ["viability = 90 %"], ["viability"], .couldNotVerify),
        row("no results", nil, ["viability >= 70 %"], .couldNotVerify),
        row("no limits", ["viability = 90 %"], nil, .couldNotVerify),
        row("two results, one outside", ["VCN = 2", "VCN = 9"], ["VCN <= 5"], .failed),
        row(
            "one failing beats one unknown", ["VCN = 9", "viability = high"], ["VCN <= 5", "viability >= 70 %"], .failed
        ),
        row(
            "a test excused", ["VCN = 2"], ["VCN <= 5", "sterility = no growth"], .met, meet(excepted: ["D10.list"]),
            excused: ["Sterility"]),
        row(
            "no list of exceptions", ["VCN = 2"], ["VCN <= 5", "sterility = no growth"], .failed,
            meet(excepted: ["D10.list"])),
        row(
            "exceptions that cannot be read", ["VCN = 2"], ["VCN <= 5", "sterility = no growth"], .couldNotVerify,
            meet(excepted: ["D10.list"]), excused: "sterility"),
        row("a result without limit", ["VCN = 2", "colour = clear"], ["VCN <= 5"], .met),
        row(
            "a result without limit, refused", ["VCN = 2", "colour = clear"], ["VCN <= 5"], .failed,
            meet(refusesExtra: true)),
        KindCase(
            "limits of a table", meet("table.markers.required"),
            draft(
                ["results": ["HIV-1/2 = non-reactive"]], shipment: ["destination": "US"],
                product: ["origin": "autologous"]), .met),
        KindCase(
            "limits of a table, one without result", meet("table.markers.required"),
            draft(
                ["results": ["HIV-1/2 = non-reactive"]], shipment: ["destination": "US"],
                product: ["origin": "allogeneic"]), .failed),
        KindCase(
            "no row of the table", meet("table.markers.required"),
            draft(
                ["results": ["HIV-1/2 = non-reactive"]], shipment: ["destination": "BR"],
                product: ["origin": "allogeneic"]), .couldNotVerify),
        KindCase(
            "two rows equally close", meet("table.markers.required"),
            draft(
                ["results": ["HCV = non-reactive"]], shipment: ["destination": "SG"],
                product: ["origin": "haploidentical"]),
            .couldNotVerify),
        KindCase(
            "an empty cell", meet("table.markers.required"),
            draft(
                ["results": ["HCV = non-reactive"]], shipment: ["destination": "SG"], product: ["origin": "allogeneic"]),
            .couldNotVerify),
        KindCase(
            "the key unknown", meet("table.markers.required"), draft(["results": ["HCV = non-reactive"]]),
            .couldNotVerify),
    ]
}

private func free(_ path: String = "D17.text") -> RuleKind {
    .freeOf(FreeOf(values: [S.path(path)], identifiers: PersonalIdentifier.allCases))
}

/// A paper with this text, of a shipment under this air waybill.
private func shipped(_ waybill: String, _ text: String) -> FactSheet.Draft {
    var shipped = RuleKindTests.draft(["text": .string(text)])
    shipped.shipment["air-waybill"] = .string(waybill)
    return shipped
}

private func papers(_ file: String?, _ text: JSONValue) -> FactSheet.Draft {
    let paper = FactSheet.Draft.Paper(
        type: "D17", subject: SubjectRef(.batch, S.lot), fields: ["text": text], file: file)
    return S.draft([paper])
}

extension RuleKindTests {
    static let freeOf: [KindCase] = [
        KindCase("a code", free(), draft(["text": "D-0117"]), .met),
        KindCase("a resident number", free(), draft(["text": "证件11010519491231002X，男"]), .failed),
        KindCase("one with a wrong check digit", free(), draft(["text": "110105194912310021"]), .met),
        KindCase("one in full-width digits", free(), draft(["text": "１１０１０５１９４９１２３１００２Ｘ"]), .failed),
        KindCase("part of a longer number", free(), draft(["text": "0110105194912310021101"]), .met),
        KindCase("a mobile number", free(), draft(["text": "tel. 13800138000"]), .failed),
        KindCase("grouped", free(), draft(["text": "+86 138-0013-8000"]), .failed),
        KindCase("with the country before it", free(), draft(["text": "8613800138000"]), .failed),
        KindCase("an air waybill", free(), draft(["text": "176-12345675"]), .met),
        KindCase(
            "the shipment's own waybill, without a hyphen", free(), shipped("131-12345675", "AWB 13112345675"), .met),
        KindCase("a mobile number beside a waybill", free(), shipped("131-12345675", "13112345683"), .failed),
        KindCase("digits like a waybill that is on no record", free(), draft(["text": "13112345675"]), .failed),
        KindCase(
            "a waybill on record with a wrong check digit", free(), shipped("131-12345676", "13112345676"), .failed),
        KindCase("an address", free(), draft(["text": "write to a.b@example.com"]), .failed),
        KindCase("a sign alone", free(), draft(["text": "4 bags @ -150 °C"]), .met),
        KindCase("no value", free(), draft([:]), .couldNotVerify),
        KindCase("a file name", free("documents.name"), papers("13800138000.pdf", "A"), .failed),
        KindCase("a plain file name", free("documents.name"), papers("D17.pdf", "A"), .met),
        KindCase("no file names", free("documents.name"), papers(nil, "A"), .couldNotVerify),
        KindCase("every recorded value", free("documents.value"), papers("D17.pdf", "a@b.cn"), .failed),
        KindCase("a value of the wrong type", free("documents.value"), papers("D17.pdf", ["x", "a@b.cn"]), .failed),
        KindCase("no papers at all", free("documents.value"), S.draft(), .couldNotVerify),
    ]
}
