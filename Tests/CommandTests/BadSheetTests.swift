import Foundation
import TestSupport
import Testing

/// Tables as spreadsheets write them: what is taken, what is refused, and with which line.
struct BadSheetTests {
    /// A table that is taken as it is, and what is said beside the result.
    struct Taken: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let name: String
        let content: Data
        var note = ""
        var noteInChinese = ""
        let created: String
    }

    static let donors = "code,collection,collected-on,collected-in"
    static let parties = "code,name.zh,name.en,roles,country"

    static let taken = [
        Taken(
            testDescription: "a byte order mark", name: "donors.csv",
            content: Data([0xEF, 0xBB, 0xBF]) + Data(text: "\(donors)\nB-1,tissue,2026-01-02,CN\n"),
            created: "donor B-1"
        ),
        Taken(
            testDescription: "lines that end in CRLF", name: "donors.csv",
            content: Data(text: "\(donors)\r\nB-1,tissue,2026-01-02,CN\r\n"), created: "donor B-1"),
        Taken(
            testDescription: "a line end inside quotes", name: "parties.csv",
            content: Data(text: "\(parties)\nQ1,\"甲\n乙\",A,sponsor,CN\n"), created: "party Q1"),
        Taken(
            // 甲乙 in GB18030.
            testDescription: "GB18030", name: "parties.csv",
            content: Data(text: "\(parties)\nQ1,") + Data([0xBC, 0xD7, 0xD2, 0xD2]) + Data(text: ",A,sponsor,CN\n"),
            note: "@ is not UTF-8 and was read as GB18030. Check its Chinese texts, and better save it as UTF-8.\n",
            noteInChinese: "@ 不是 UTF-8，已按 GB18030 读取。请核对中文内容；建议另存为 UTF-8。\n", created: "party Q1"),
    ]

    @Test("a table as a spreadsheet saves it is taken, and a foreign encoding is named", arguments: taken)
    func accepted(_ one: Taken) throws {
        let bench = try Bench(.imported)
        let file = bench.folder.path(one.name)
        try one.content.write(to: file)
        let words = try ["import", file.path] + bench.here + bench.by("lin.wei")
        let english = try Program.run(words)
        #expect(english.exitCode == 0)
        #expect(english.outputText == "created  \(one.created)\ncreated 1 · changed 0 · unchanged 0\n")
        #expect(english.errorText == one.note.replacing("@", with: file.path))
        let chinese = try Program.run(words, zh: true)
        #expect(chinese.exitCode == 0)
        #expect(chinese.outputText == "新增 0 · 变更 0 · 未变 1\n")
        #expect(chinese.errorText == one.noteInChinese.replacing("@", with: file.path))
    }

    /// Ten thousand donors; the row of the given number is what is given.
    static func donors(_ bad: [Int: String]) -> Data {
        let rows = (2...10_001).map { bad[$0] ?? "B-\($0),tissue,2026-01-02,CN" }
        return Data(text: ([donors] + rows).joined(separator: "\n") + "\n")
    }

    static let cases = [
        BadCase(
            testDescription: "one bad row in ten thousand", command: "import @/donors.csv",
            files: ["donors.csv": donors([7003: "B-7003,tissue,2026-02-30,CN"])], exit: 65,
            en: """
                @/donors.csv:7003:collected-on: Collected on: “2026-02-30” is not a day that exists; write YYYY-MM-DD.
                1 problem in all; nothing was changed.
                """,
            zh: "@/donors.csv:7003:collected-on: 采集日期：“2026-02-30”这一天不存在；请写成 YYYY-MM-DD。\n共 1 处问题；什么都没有改变。"),
        BadCase(
            testDescription: "one row too short in ten thousand", command: "import @/donors.csv",
            files: ["donors.csv": donors([9_999: "B-9999,tissue"])], exit: 65,
            en: """
                @/donors.csv:9999: Cells in this row: 2; headings: 4. Add or remove commas; quote a cell that holds a comma.
                1 problem in all; nothing was changed.
                """,
            zh: "@/donors.csv:9999: 该行有 2 个单元格，表头有 4 列。请补齐或删去逗号；含逗号的内容请加引号。\n共 1 处问题；什么都没有改变。"),
        BadCase(
            testDescription: "neither UTF-8 nor GB18030", command: "import @/donors.csv",
            files: ["donors.csv": Data(text: "\(donors)\nB-1,") + Data([0xFF, 0xFF, 0x0A])], exit: 65,
            en: """
                @/donors.csv: The file is not text in UTF-8. Save it as UTF-8 (a CSV file may also be GB18030).
                1 problem in all; nothing was changed.
                """,
            zh: "@/donors.csv: 文件不是 UTF-8 编码的文本。请另存为 UTF-8（CSV 文件也可用 GB18030）。\n共 1 处问题；什么都没有改变。"),
    ]

    @Test("a table with a mistake is refused with its line, and not one row is imported", arguments: cases)
    func refused(_ one: BadCase) throws { try one.expectRefusal() }
}
