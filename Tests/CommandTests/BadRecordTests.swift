import Foundation
import TestSupport
import Testing

/// Records in YAML that do not say what they should are refused with file, line and field, and nothing is imported.
struct BadRecordTests {
    static func party(_ fields: String) -> [String: Data] {
        ["a.yml": Data(text: "parties:\n  - {name: {zh: 甲, en: A}, roles: [sponsor], country: CN, \(fields)}\n")]
    }

    static func donor(_ fields: String) -> [String: Data] {
        ["a.yml": Data(text: "donors:\n  - {code: B-1, collection: tissue, collected-in: CN, \(fields)}\n")]
    }

    static func batch(lot: String) -> [String: Data] {
        let text = """
            batches:
              - lot: \(lot)
                product: YH-MSC01
                donors: [UC-0117]
                process-version: PD-MSC01 v3.0
                manufactured-from: 2026-01-12
                manufactured-to: 2026-01-30
                expiry: 2028-01-29
                quantity: 6.0e9 cells
                units: 60
            """
        return ["a.yml": Data(text: text)]
    }

    static let cases = [
        BadCase(
            testDescription: "unknown key", command: "import @/a.yml", files: party("code: Q1, nmae: x"), exit: 65,
            en: """
                @/a.yml:2:69 parties[1].nmae: A party has no field “nmae”. Did you mean “name”?
                1 problem in all; nothing was changed.
                """,
            zh: "@/a.yml:2:69 parties[1].nmae: 机构记录没有“nmae”字段。是否想写“name”？\n共 1 处问题；什么都没有改变。"),
        BadCase(
            testDescription: "key given twice", command: "import @/a.yml", files: party("code: Q1, code: Q2"), exit: 65,
            en:
                "@/a.yml:2:59: The key “code” stands here twice. Keep one of them.\n1 problem in all; nothing was changed.",
            zh: "@/a.yml:2:59: 键“code”在同一处出现两次。请只保留一个。\n共 1 处问题；什么都没有改变。"),
        BadCase(
            testDescription: "wrong type: a number for a list", command: "import @/a.yml",
            files: ["a.yml": Data(text: "parties: 7\n")], exit: 65,
            en: """
                @/a.yml:1:10 parties: A list belongs here. Begin each item with a dash.
                1 problem in all; nothing was changed.
                """,
            zh: "@/a.yml:1:10 parties: 此处应为列表。请每项另起一行并以“- ”开头。\n共 1 处问题；什么都没有改变。"),
        BadCase(
            testDescription: "wrong type: a list for a text", command: "import @/a.yml", files: party("code: [Q1]"),
            exit: 65,
            en: """
                @/a.yml:2:65 parties[1].code: One text belongs here, no list and no map. Write the value alone.
                1 problem in all; nothing was changed.
                """,
            zh: "@/a.yml:2:65 parties[1].code: 此处应为一段文字。请不要写成列表或多个字段。\n共 1 处问题；什么都没有改变。"),
        BadCase(
            testDescription: "date that does not exist", command: "import @/a.yml",
            files: donor("collected-on: 2026-02-30"), exit: 65,
            en: """
                @/a.yml:2:69 donors[1].collected-on: Collected on: “2026-02-30” is not a day that exists; write YYYY-MM-DD.
                1 problem in all; nothing was changed.
                """,
            zh: """
                @/a.yml:2:69 donors[1].collected-on: 采集日期：“2026-02-30”这一天不存在；请写成 YYYY-MM-DD。
                共 1 处问题；什么都没有改变。
                """),
        BadCase(
            testDescription: "lot that differs in letter case", command: "import @/a.yml",
            files: batch(lot: "msc01-26a03"), exit: 65,
            en: """
                @/a.yml:2:10 batches[1].lot: Lot: “msc01-26a03” is not a valid lot number: character 1, “m”, is not allowed there.
                1 problem in all; nothing was changed.
                """,
            zh: """
                @/a.yml:2:10 batches[1].lot: 批号：“msc01-26a03”不是有效的批号：第 1 个字符 “m” 不允许使用。
                共 1 处问题；什么都没有改变。
                """),
        BadCase(
            testDescription: "lot that differs in characters an eye confuses", command: "import @/a.yml",
            files: batch(lot: "ＭＳＣ01-26AO3"), exit: 65,
            en: """
                @/a.yml:2:10 batches[1].lot: Lot “MSC01-26AO3” differs from “MSC01-26A03” only in characters an eye confuses \
                (letter case, full width, O and 0, I and 1). Check the label and correct it.
                1 problem in all; nothing was changed.
                """,
            zh: """
                @/a.yml:2:10 batches[1].lot: 批号“MSC01-26AO3”与“MSC01-26A03”只差易混淆的字符（大小写、全角、O 与 0、I 与 1）。请核对标签后改正。
                共 1 处问题；什么都没有改变。
                """),
        BadCase(
            testDescription: "YAML in another encoding", command: "import @/a.yml",
            files: ["a.yml": Data([0x61, 0x3A, 0x20, 0xBC, 0xD7, 0x0A])], exit: 65,
            en: """
                @/a.yml: The file is not text in UTF-8. Save it as UTF-8 (a CSV file may also be GB18030).
                1 problem in all; nothing was changed.
                """,
            zh: "@/a.yml: 文件不是 UTF-8 编码的文本。请另存为 UTF-8（CSV 文件也可用 GB18030）。\n共 1 处问题；什么都没有改变。"),
    ]

    @Test("bad records are refused with their place and their sentence, and nothing is imported", arguments: cases)
    func refused(_ one: BadCase) throws { try one.expectRefusal() }

    @Test("a lot in full-width letters is the lot itself: importing it makes no second batch")
    func fullWidthLot() throws {
        let bench = try Bench(.attached)
        let file = bench.folder.path("a.yml")
        try Self.batch(lot: "ＭＳＣ01-26A03").values.first?.write(to: file)
        let outcome = try Program.succeed(["import", file.path, "--dry-run"] + bench.here + bench.by("lin.wei"))
        #expect(
            outcome.outputText == """
                changed  batch MSC01-26A03: bank, passage, release-decision, released-on
                dry run, nothing written · created 0 · changed 1 · unchanged 0

                """)
    }
}
