import DossierCore
import Testing

/// Conditions and checks read as sentences, for people who review a checklist.
struct EditionWordsTests {
    static let words = EditionWords(
        Checklist(
            pin: ChecklistPin(id: "c", edition: "1", sha256: .zeros), regime: "cell-export",
            title: Wording(zh: "清单", en: "Checklist"), effective: .earliest,
            authority: Wording(zh: "无", en: "none"), standing: .expected, banner: nil, instruments: [],
            parameters: [
                Parameter(
                    id: "dwell", title: Wording(zh: "停留", en: "Dwell"), value: "48 h", owner: "logistics", because: [])
            ],
            tables: [
                ParameterTable(
                    id: "window", title: Wording(zh: "窗口", en: "Window"), keys: ["destination"],
                    columns: ["before"], rows: [], owner: "donor-safety")
            ],
            requirements: [
                Requirement(
                    id: "D17", document: "release", title: Wording(zh: "放行证书", en: "Release"), about: .batch,
                    level: .mandatory, when: nil, place: "10-batch-records", ctd: nil,
                    fields: [
                        FieldSpec(
                            name: "decision", type: .choice(["released", "rejected"]), isRequired: true,
                            title: Wording(zh: "结论", en: "Decision"),
                            choiceTitles: ["released": Wording(zh: "放行", en: "released")]),
                        FieldSpec(
                            name: "released-on", type: .day, isRequired: true,
                            title: Wording(zh: "放行日期", en: "Date of release")),
                    ],
                    validOn: [], because: [], remedy: Wording(zh: "补", en: "supply"), isWaivable: true)
            ], rules: []))

    static let decision = FactPath(source: "D17", field: "decision")
    static let released = FactPath(source: "D17", field: "released-on")
    static let departure = FactPath(source: "shipment", field: "planned-departure")
    static let broker = FactPath(source: "shipment", field: "broker")
    static let dwell = FactPath(source: "parameter", field: "dwell")

    static let conditions: [(Condition, zh: String, en: String)] = [
        (
            .isOneOf(decision, ["released", "rejected"]), "D17“结论”为“放行”或“rejected”",
            "D17 “Decision” is “released” or “rejected”"
        ),
        (.not(.known(decision)), "未登记D17“结论”", "D17 “Decision” is not recorded"),
        (
            .any([.known(decision), .all([.known(released), .not(.isOneOf(decision, ["released"]))])]),
            "已登记D17“结论”，或者（已登记D17“放行日期”，并且D17“结论”不为“放行”）",
            "D17 “Decision” is recorded or (D17 “Date of release” is recorded and D17 “Decision” is not “released”)"
        ),
        (
            .not(.atLeast(FactPath(source: "product", field: "edits"), 2)), "并非（产品“编辑位点数”不小于 2）",
            "not (product “number of edits” is at least 2)"
        ),
    ]

    @Test("a condition reads as a clause", arguments: conditions)
    func condition(_ condition: Condition, _ zh: String, _ en: String) {
        #expect(Self.words.condition(condition) == Wording(zh: zh, en: en))
    }

    static let checks: [(RuleKind, zh: String, en: String)] = [
        (
            .sameValue(
                SameValue(
                    values: [decision], also: [], equals: .literal("released"), oneOf: [], compare: .exact,
                    aliases: nil)),
            "D17“结论”等于“放行”", "D17 “Decision” is “released”"
        ),
        (
            .orderOfDays(OrderOfDays(earlier: [released], later: departure, allowsTie: false)),
            "D17“放行日期”早于发运“计划发运日期”", "D17 “Date of release” is before shipment “planned departure”"
        ),
        (
            .withinLimit(WithinLimit(value: dwell, atMost: .literal("72 h"), atLeast: nil, times: nil)),
            "参数“停留” ≤ 72 h", "parameter “Dwell” ≤ 72 h"
        ),
        (
            .withinWindow(
                WithinWindow(day: released, around: departure, window: .table("window", key: ["destination": broker]))),
            "D17“放行日期”在发运“计划发运日期”前后的窗口之内（见表“窗口”，按发运“报关代理”查）",
            "D17 “Date of release” lies in the window around shipment “planned departure” (table “Window”, found by shipment “broker”)"
        ),
        (
            .freeOf(FreeOf(values: [decision], identifiers: [.mobileNumber, .emailAddress])),
            "D17“结论”中没有手机号码或电子邮箱", "D17 “Decision” holds no mobile number or e-mail address"
        ),
    ]

    @Test("a check reads as a sentence", arguments: checks)
    func check(_ kind: RuleKind, _ zh: String, _ en: String) {
        #expect(Self.words.check(kind) == Wording(zh: zh, en: en))
    }
}
