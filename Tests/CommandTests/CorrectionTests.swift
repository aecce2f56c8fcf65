import DossierCore
import Foundation
import TestSupport
import Testing

/// A notice of correction from the command line: its items on record, and what they stand in the way of.
@Suite(.timeLimit(.minutes(10)))
struct CorrectionTests {
    private static let notices = Bench.samples.appending(path: "notices").path

    /// Packaged, submitted, and asked to correct.
    @Sendable private static func asked(_ bench: Bench) throws {
        let record = ["record", Bench.shipment]
        let end = try bench.here + bench.by("lin.wei")
        try Program.succeed(
            record + ["submitted", "--date", "2026-06-02", "--evidence", notices + "/submission-receipt.pdf"] + end)
        try Program.succeed(
            record + [
                "supplement-requested", "--number", "SAMPLE-C-2026-0017", "--date", "2026-06-03", "--due", "2099-12-31",
                "--evidence", notices + "/correction-notice.pdf",
            ] + end)
    }

    @Sendable private static func listed(_ bench: Bench) throws {
        try asked(bench)
        let items = notices + "/correction-items.csv"
        try Program.succeed(["correction", "import", Bench.shipment, items] + bench.here + bench.by("lin.wei"))
    }

    @Test("items from a sheet are work that blocks, are not sent again unanswered, and are answered once it is open")
    func round() throws {
        let bench = try Bench(.packaged)
        try Self.asked(bench)
        let (here, mine) = (bench.here, try bench.here + bench.by("lin.wei"))
        let sheet = Self.notices + "/correction-items.csv"
        let before = try bench.events()
        let rehearsed = try Program.succeed(["correction", "import", Bench.shipment, sheet, "--dry-run"] + mine)
        #expect(rehearsed.outputText.hasSuffix("3 items would be put on record, 0 there already.\n"))
        #expect(try bench.events() == before)
        try Program.succeed(["correction", "import", Bench.shipment, sheet] + mine)
        let again = try Program.succeed(["correction", "import", Bench.shipment, sheet] + mine)
        #expect(again.outputText == "0 items put on record, 3 there already.\n")
        #expect(try bench.events() == before + 1)

        let missing = try Program.run(["missing", Bench.shipment, "--as-of", Bench.day, "--lang", "zh"] + here)
        #expect(missing.exitCode == 1 || missing.outputText.contains("D92#1"))
        #expect(missing.outputText.contains("D92#1  补正第 1 项（SAMPLE-C-2026-0017，D17）"))
        #expect(missing.outputText.contains("最迟 2099-12-31（补正通知 SAMPLE-C-2026-0017）"))

        let resubmit =
            ["record", Bench.shipment, "resubmitted", "--date", "2026-06-05", "--evidence", sheet] + mine
        let refused = try Program.run(resubmit)
        #expect(refused.exitCode == 1)
        #expect(refused.errorText.contains("are not answered, or their evidence is no longer in the filing: 1, 2, 3."))

        let answer = ["correction", "answer", Bench.shipment, "1", "--text", "已补充任职授权文件。", "--evidence", "D17"]
        let early = try Program.run(answer + mine)
        #expect(early.exitCode == 1 && early.errorText.contains("dossier reopen \(Bench.shipment)"))
        try Program.succeed(
            ["reopen", Bench.shipment, "--reason", "notice of correction"] + here + bench.by("shen.guodong"))
        let done = try Program.succeed(answer + mine)
        #expect(done.outputText == "Correction item 1 is answered. Still to answer: 2, 3.\n")
        try Program.succeed(
            ["correction", "withdraw", Bench.shipment, "3", "--reason", "withdrawn by telephone, see minutes"] + mine)

        let list = try Program.run(["correction", Bench.shipment, "--format", "json"] + here)
        #expect(list.exitCode == 1)
        let items = try JSONValue(parsing: list.output)["items"]?.array ?? []
        #expect(items.map { $0["state"]?.string } == ["answered", "open", "withdrawn"])
        #expect(items[0]["evidence"]?.array?.first?.string?.hasPrefix("D17/batch:MSC01-26A03/") == true)
        let page = bench.folder.filePath("d92.html")
        try Program.succeed(
            ["paper", Bench.shipment, "correction-response", "--output", page, "--lang", "zh", "--as-of", Bench.day]
                + here)
        let html = try String(contentsOfFile: page, encoding: .utf8)
        #expect(html.contains("<b>已答复</b>：已补充任职授权文件。"))
        #expect(html.contains("d17_batch-release-certificate_msc01-26a03"))
        #expect(html.contains("尚未答复") && html.contains("<b>已撤销</b>"))
        let log = try Program.succeed(["audit", "log", Bench.shipment, "--lang", "zh"] + here).outputText
        #expect(log.contains("登记补正事项") && log.contains("撤销补正事项"))
        #expect(try bench.ailments() == nil)
    }

    static let refused = [
        BadCase(
            testDescription: "an item where no notice waits", command: "correction add S --number 1 --asked why",
            exit: 1,
            en: """
                No notice of correction waits for an answer on shipment YH26-US-011. Record the notice first: dossier record \
                YH26-US-011 supplement-requested …
                """,
            zh: "发运“YH26-US-011”没有待答复的补正通知，不能办理补正事项。请先登记通知：dossier record YH26-US-011 supplement-requested …"),
        BadCase(
            testDescription: "an item about a paper the checklist does not know",
            command: "correction add S --number 4 --asked why --requirement QQQQ --owner nobody.there --asked-in fr",
            stage: .packaged,
            prepare: listed, exit: 65,
            en: """
                --asked-in: The language “fr” must be zh or en. Correct it.
                --owner: Nobody on the roster has the code “nobody.there”. dossier person list shows the codes.
                --requirement: The checklist of this filing has no “QQQQ”. Give a document type or a rule, such as D15 or X10, or leave it empty.
                3 problems in all; nothing was changed.
                """,
            zh: """
                --asked-in: 语言“fr”须为 zh 或 en。请更正。
                --owner: 名册中没有“nobody.there”。请用 dossier person list 查看人员代码。
                --requirement: 本备案所用清单没有“QQQQ”。请给出资料类型或规则编号（如 D15、X10），或留空。
                共 3 处问题；什么都没有改变。
                """),
        BadCase(
            testDescription: "an answer to an item nobody asked",
            command: "correction answer S 9 --text answered,see-D17",
            stage: .packaged, prepare: listed, exit: 1,
            en: """
                The notice that waits for an answer has no item 9 (on record: 1, 2, 3). Compare the number, or record it first \
                with dossier correction add.
                """,
            zh: "待答复的补正通知没有第 9 项（已登记：1、2、3）。请核对项号，或先用 dossier correction add 登记。"),
        BadCase(
            testDescription: "one bundle has nothing to be compared with", command: "bundle diff S", stage: .packaged,
            person: nil, exit: 1,
            en: """
                Shipment YH26-US-011 has one bundle, so there is no earlier sequence to compare with. Package a correction \
                first.
                """,
            zh: "发运 YH26-US-011 有 1 个资料包，没有上一序号可比。补正后再次打包，即可比较。"),
    ]

    @Test("what cannot be is refused in one sentence, and nothing changes", arguments: refused)
    func refusals(_ refused: BadCase) throws { try refused.expectRefusal() }
}
