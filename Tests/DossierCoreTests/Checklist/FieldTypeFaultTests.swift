import DossierCore
import Testing

@Suite("What a recorded value must look like")
struct FieldTypeFaultTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let type: FieldType
        let value: JSONValue
        let partial: Bool
        let en: String?
        var testDescription: String { "\(value.shown) as \(type)" }

        init(_ type: FieldType, _ value: JSONValue, partial: Bool = false, _ en: String? = nil) {
            self.type = type
            self.value = value
            self.partial = partial
            self.en = en
        }
    }

    static let cases = [
        Case(.text, "批 3"),
        Case(.text, 3, "found “3”; expected here is one text"),
        Case(.text, nil, "found “”; expected here is one text"),
        Case(.text, "\u{3000} ", "there is nothing in it; write what it says"),
        Case(.wording, ["zh": "细胞", "en": "Cells"]),
        Case(
            .wording, ["zh": "细胞"], "found “细胞”; expected here is a text in Chinese and one in English (zh and en)"),
        Case(.wording, ["zh": "细胞", "en": ""], "en: there is nothing in it; write what it says"),
        Case(.day, "2026-05-31"),
        Case(.day, "2026-02-30", "“2026-02-30” is not a day that exists; write YYYY-MM-DD"),
        Case(
            .day, "2026-02-30", partial: true,
            "“2026-02-30” is not a day that exists; write YYYY-MM-DD, or YYYY-MM or YYYY alone"),
        Case(.day, "2026-05", partial: true),
        Case(.day, "2026-05", "“2026-05” does not name one day; write YYYY-MM-DD"),
        Case(.day, "31/05/2026", "“31/05/2026” is not a day; write YYYY-MM-DD"),
        Case(.instant, "2026-05-01T12:00:00+08:00"),
        Case(
            .instant, "2026-05-01", "“2026-05-01” is not a moment in time; write it like 2026-05-01T12:00:00+08:00"),
        Case(.quantity, "1.2×10^8 cells"),
        Case(.quantity, "20", "“20” has no unit; write it like 1.2e8 cells or 20 mL"),
        Case(.quantity, "3 crates", "“3 crates” has the unknown unit “crates”; write it like 1.2e8 cells or 20 mL"),
        Case(.span, "18个月"),
        Case(.span, "5 m", "“5 m” has the unknown unit of time “m”; write it like 48 h, 14 d or 18 months"),
        Case(
            .span, "1.5 months",
            "“1.5 months” has a fraction of a month, which is no certain number of days; write days"),
        Case(.number, "95.3"),
        Case(.number, 95),
        Case(.number, "1,234", "found “1,234”; expected here is a number such as 95.3 or 1.2e8"),
        Case(.integer, 4),
        Case(.integer, "4"),
        Case(.integer, "4.0", "found “4.0”; expected here is a whole number"),
        Case(.yesNo, true),
        Case(.yesNo, "no"),
        Case(.yesNo, "maybe", "found “maybe”; expected here is yes or no"),
        Case(.choice(["released", "rejected"]), "released"),
        Case(
            .choice(["released", "rejected"]), "relesed", "found “relesed”; expected here is one of released, rejected"),
        Case(.identifier(.airWaybill), "020-12345675"),
        Case(
            .identifier(.airWaybill), "020-12345674",
            "“020-12345674” is not a valid air waybill number: the check digit is 4, computed 5"),
        Case(.reference(.party), "MAKER"),
        Case(.reference(.party), ["MAKER"], "found “MAKER”; expected here is one text"),
        Case(.list(.integer), [1, "2"]),
        Case(.list(.integer), []),
        Case(.list(.integer), [1, "two"], "item 2: found “two”; expected here is a whole number"),
        Case(.list(.text), "a", "found “a”; expected here is a list"),
        Case(line, ["lot": "MSC-26A03", "units": 4]),
        Case(line, ["lot": "MSC-26A03"], "units: “units” is absent; add it"),
        Case(line, ["lot": "MSC-26A03", "unit": 4], "unit: there is no such field; the fields are lot, units"),
        Case(
            .list(line), [["lot": "MSC-26A03", "units": "x"]],
            "item 1: units: found “x”; expected here is a whole number"),
        Case(line, "MSC-26A03", "found “MSC-26A03”; expected here is a group of named fields"),
    ]

    static let line = FieldType.group([
        EngineSamples.field("lot", .identifier(.lot), isRequired: true),
        EngineSamples.field("units", .integer, isRequired: true),
    ])

    @Test("a value is accepted, or told what is wrong with it in both languages", arguments: cases)
    func faults(_ row: Case) {
        let fault = row.type.fault(in: row.value, allowingPartialDays: row.partial)
        #expect(fault?.wording.en == row.en)
        #expect(fault?.wording.zh.isEmpty != true)
        #expect(fault.map { $0.wording.zh != $0.wording.en } != false)
    }

    @Test("a fault is told in Chinese")
    func chinese() {
        let list = FieldType.list(.day).fault(in: ["2026-02-30"], allowingPartialDays: false)
        #expect(list?.wording.zh == "第 1 项：“2026-02-30”这一天不存在；请写成 YYYY-MM-DD")
    }

    @Test("numbers and truth values that came as text are put into the form they are compared in")
    func normalises() {
        #expect(FieldType.integer.normalised("4") == 4)
        #expect(FieldType.yesNo.normalised("是") == true)
        #expect(FieldType.list(.integer).normalised(["1", 2]) == [1, 2])
        #expect(FieldType.integer.normalised("four") == "four")
        #expect(FieldType.text.normalised("4") == "4")
    }
}
