import DossierCore
import Testing

@Suite("Identifier formats")
struct IdentifierFormatTests {
    @Test("the names checklists use are fixed")
    func names() {
        #expect(
            IdentifierFormat.allCases.map(\.rawValue) == [
                "nct", "eu-ct", "trial", "air-waybill", "uscc", "din", "gs1", "lot", "hs-code", "country",
                "chain-of-identity", "filing-reference", "single-european-code", "research-filing",
            ])
    }

    @Test("the example shown to people is well-formed and in its normal form", arguments: IdentifierFormat.allCases)
    func examples(format: IdentifierFormat) throws {
        #expect(format.fault(in: format.example) == nil)
        #expect(try format.normalForm(of: format.example) == format.example)
    }

    @Test("nothing and white space are faults of every format", arguments: IdentifierFormat.allCases)
    func empty(format: IdentifierFormat) {
        #expect(format.fault(in: "") == IdentifierFault(format: format, found: "", reason: .empty))
        #expect(format.fault(in: " \u{3000}\n")?.reason == .empty)
    }

    @Test("spellings of one identifier have one normal form")
    func normalForms() throws {
        #expect(try IdentifierFormat.airWaybill.normalForm(of: "02012345675") == "020-12345675")
        #expect(try IdentifierFormat.country.normalForm(of: "uk") == "GB")
        #expect(try IdentifierFormat.trial.normalForm(of: "ind-23456") == "IND 23456")
    }

    @Test(
        "every fault has its sentence part in both languages",
        arguments: [
            (
                IdentifierFormat.airWaybill, "020-12345678",
                Wording(zh: "校验位为 8，计算结果应为 5", en: "the check digit is 8, computed 5")
            ),
            (
                .filingReference, "CXD-310115-2026-000123-44",
                Wording(zh: "校验位为 44，计算结果应为 43", en: "the check digits are 44, computed 43")
            ),
            (
                .din, "G123417654321B",
                Wording(zh: "校验字符为 B，计算结果应为 A", en: "the check character is B, computed A")
            ),
            (.lot, "", Wording(zh: "内容为空", en: "it is empty")),
            (
                .gs1, "123",
                Wording(
                    zh: "共 3 个字符，应为 8、12、13、14、18 个字符",
                    en: "it has 3 characters instead of 8 or 12 or 13 or 14 or 18")
            ),
            (.lot, "CT", Wording(zh: "共 2 个字符，应为 3 至 30 个字符", en: "it has 2 characters instead of 3 to 30")),
            (
                .lot, "ct-1",
                Wording(zh: "第 1 个字符 “c” 不允许使用", en: "character 1, “c”, is not allowed there")
            ),
            (
                .lot, "CT-\u{41E}1",
                Wording(
                    zh: "第 4 个字符 “\u{41E}” (U+041E) 不允许使用",
                    en: "character 4, “\u{41E}” (U+041E), is not allowed there")
            ),
            (
                .nct, "NCT1234567",
                Wording(zh: "格式不符，正确示例：NCT02852213", en: "it is not built like NCT02852213")
            ),
            (.country, "XX", Wording(zh: "该代码未被分配", en: "no such code has been assigned")),
            (
                .singleEuropeanCode, "PL001499Z549917123456A00T041600320181331",
                Wording(zh: "日期 20181331 不存在", en: "there is no day 20181331")
            ),
            (
                .filingReference, "CXD-310115-2026-000000-24",
                Wording(zh: "0 超出范围（1 至 999999）", en: "0 is outside 1 to 999999")
            ),
            (
                .trial, "12345",
                Wording(
                    zh: "无法判断编号种类，请写成 IND 12345 或 IRAS 12345 的形式",
                    en: "it could be of several kinds; write it like IND 12345 or IRAS 12345")
            ),
        ] as [(IdentifierFormat, String, Wording)])
    func wordings(format: IdentifierFormat, text: String, wording: Wording) {
        #expect(format.fault(in: text)?.wording == wording)
    }

    @Test("every format has its name in both languages", arguments: IdentifierFormat.allCases)
    func titles(format: IdentifierFormat) {
        #expect(!format.title.zh.isEmpty && !format.title.en.isEmpty)
        #expect(format.title.zh != format.title.en)
    }

    @Test("an identifier travels as its text, and a faulty one says why when it arrives")
    func encoded() throws {
        let value = try JSONValue(encoding: [FilingReference("cxd-310115-2026-000123-43")])
        #expect(value == ["CXD-310115-2026-000123-43"])
        #expect(try value.decoded(as: [FilingReference].self).map(\.serial) == [123])
        #expect {
            try JSONValue.array(["CXD-310115-2026-000123-44"]).decoded(as: [FilingReference].self)
        } throws: { error in
            guard case DecodingError.dataCorrupted(let context) = error else { return false }
            return (context.underlyingError as? IdentifierFault)?.reason
                == .checkCharacters(found: "44", expected: "43")
        }
    }
}
