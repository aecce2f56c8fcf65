import DossierCore
import TestSupport
import Testing

struct PermitIntakeTests {
    @Test("a permit is read with every field it has")
    func reads() throws {
        let read = try RecordReaderTests.read(Self.file())
        #expect(read.problems == [])
        let permit = try #require(read.records.permits.first)
        #expect(read.records.permits == [try Samples.decode(Samples.permit)])
        #expect(permit.kind == .specialArticlesApproval)
        #expect(permit.conclusion == .approved)
        #expect(permit.quantity == (try Quantity("1e9 cells")))
        #expect(permit.validUntil == (try Day("2027-02-28")))
    }

    @Test("the rows of a table are read the same way")
    func table() throws {
        let csv = """
            code,kind,holder,products,destinations,quantity,valid-until
            HGR-1,hgr-approval,HX,MSC-01;MSC-02,SE；DE,20 bags,2027-01-31
            """
        var reader = RecordReader()
        RecordTable(try CommaSeparatedValues(csv, file: "permits.csv")).read(into: &reader)
        #expect(reader.result.problems == [])
        let permit = try #require(reader.result.records.permits.first)
        #expect(permit.products == ["MSC-01", "MSC-02"])
        #expect(permit.destinations?.map(\.description) == ["SE", "DE"])
        #expect(permit.kind == .geneticResourcesApproval)
    }

    @Test("the column “kind” of a permit is its own, and says that the rows are permits")
    func kindColumn() throws {
        var reader = RecordReader()
        let csv = "code,kind,holder\nT-1,technology-export-screening,HX\nT-2,batch,HX"
        RecordTable(try CommaSeparatedValues(csv, file: "screenings.csv")).read(into: &reader)
        #expect(reader.result.records.permits.map(\.code) == ["T-1"])
        #expect(reader.result.problems.map { "\($0.place) \($0.wording.en)" }.count == 1)
    }

    @Test("what a permit and a shipment name must be there")
    func strays() throws {
        let shipment = RecordReaderTests.file().replacing(
            #""hs-code": "3002.51""#, with: #""hs-code": "3002.51", "permits": ["SA-1", "SA-2"]"#)
        let text = shipment.replacing(
            #""parties": ["#, with: "\"permits\": [\(Samples.permit.replacing("HX", with: "HY"))], \"parties\": [")
        let read = try RecordReaderTests.read(text)
        #expect(read.problems == [])
        let problems = #expect(throws: IntakeProblems.self) { try read.checked(against: KnownRecords()) }
        #expect(
            problems?.all.map { "\($0.field ?? ""): \($0.wording.en)" } == [
                "permits[1].holder: There is no party “HY”. Did you mean “HX”?",
                "shipments[1].permits[2]: There is no permit “SA-2”. Did you mean “SA-1”?",
            ])
        #expect(
            problems?.all.map(\.wording.zh) == ["没有机构“HY”。是否想写“HX”？", "没有许可“SA-2”。是否想写“SA-1”？"])
    }

    @Test("one mistake in a permit is told in both languages", arguments: Self.mistakes)
    func oneMistake(old: String, new: String, en: String, zh: String) throws {
        let file = Self.file()
        #expect(file.contains(old))
        let problems = try RecordReaderTests.read(file.replacing(old, with: new, maxReplacements: 1)).problems
        #expect(problems.map { "\($0.field ?? ""): \($0.wording.en)" } == [en])
        #expect(problems.map(\.wording.zh) == [zh])
    }

    private static let mistakes: [(String, String, String, String)] = [
        (
            #""valid-until": "2027-02-28""#, #""valid-until": "2026-02-28""#,
            "permits[1].valid-until: Valid until (2026-02-28) lies before valid from (2026-03-01). Correct one of them.",
            "有效期至（2026-02-28）早于有效期自（2026-03-01）。请更正其中之一。"
        ),
        (
            #""decided-on": "2026-02-20""#, #""decided-on": "2026-02-20", "catalogue-dated": "2026-02-21""#,
            "permits[1].decided-on: Decided on (2026-02-20) lies before catalogue dated (2026-02-21). Correct one of them.",
            "决定日期（2026-02-20）早于目录日期（2026-02-21）。请更正其中之一。"
        ),
        (
            "1e9 cells", "-1e9 cells",
            "permits[1].quantity: Quantity is -1e9 cells and must be above zero. Correct it.",
            "批准数量为 -1e9 cells，必须大于零。请更正。"
        ),
        (
            "1e9 cells", "0 cells", "permits[1].quantity: Quantity is 0 cells and must be above zero. Correct it.",
            "批准数量为 0 cells，必须大于零。请更正。"
        ),
        (
            "1e9 cells", "1e9", "permits[1].quantity: Quantity: “1e9” has no unit; write it like 1.2e8 cells or 20 mL.",
            "批准数量：“1e9”没有单位；请写成 1.2e8 cells 或 20 mL。"
        ),
        (
            #""conclusion""#, #""already-used": "-3 cells", "conclusion""#,
            "permits[1].already-used: Quantity already used is -3 cells and must not be below zero. Correct it.",
            "此前已用数量为 -3 cells，不能小于零。请更正。"
        ),
        (
            #""conclusion""#, #""already-used": "3 bags", "conclusion""#,
            "permits[1].already-used: Quantity already used, 3 bags, does not convert into cells, the unit of the quantity. Use units that convert.",
            "此前已用数量 3 bags 不能换算为批准数量的单位 cells。请使用同一类单位。"
        ),
        (
            #""quantity": "1e9 cells""#, #""already-used": "3 bags""#,
            "permits[1].already-used: 3 bags is used up and no quantity is given. Add “quantity”.",
            "已用 3 bags，但没有写明批准数量。请补充 quantity。"
        ),
        (
            "special-articles-approval", "special-article-approval",
            "permits[1].kind: Kind: found “special-article-approval”; expected here is one of special-articles-approval, hgr-determination, hgr-approval, technology-export-screening, us-person-cell-notice, customs-declaration.",
            "种类：找到“special-article-approval”；此处应为special-articles-approval、hgr-determination、hgr-approval、technology-export-screening、us-person-cell-notice、customs-declaration 之一。"
        ),
        (
            #""conclusion": "approved""#, #""conclusion": "aproved""#,
            "permits[1].conclusion: Conclusion: found “aproved”; expected here is one of approved, required, acknowledged, refused, pending, prohibited, restricted, free, not-required.",
            "结论：找到“aproved”；此处应为approved、required、acknowledged、refused、pending、prohibited、restricted、free、not-required 之一。"
        ),
        (
            #""holder": "HX""#, #""holdr": "HX", "holder": "HX""#,
            "permits[1].holdr: A permit has no field “holdr”. Did you mean “holder”?",
            "许可记录没有“holdr”字段。是否想写“holder”？"
        ),
        (
            #""holder": "HX","#, "", "permits[1].holder: “holder” is missing. Add it.", "缺少“持有人”。请补充。"
        ),
    ]

    @Test("a line that takes less than nothing would give a permit back: it is refused")
    func negativeLine() throws {
        let text = RecordReaderTests.file().replacing("3e8 cells", with: "-3e8 cells")
        #expect(
            try RecordReaderTests.read(text).problems.map { "\($0.field ?? ""): \($0.wording.en)" } == [
                "shipments[1].batches[1].quantity: Quantity is -3e8 cells and must be above zero. Correct it."
            ])
    }

    @Test("passages are counted from nought, a limit from one")
    func passages() throws {
        let text = RecordReaderTests.file()
            .replacing(#""units": 24"#, with: #""units": 24, "passage": -1"#)
            .replacing(#""edits": 0"#, with: #""edits": 0, "passage-limit": 0"#)
        let problems = try RecordReaderTests.read(text).problems.map { $0.wording.en }
        #expect(
            problems.sorted() == [
                "Passage is -1 and must be at least 0.", "Passage limit is 0 and must be at least 1.",
            ])
    }

    private static func file() -> String {
        RecordReaderTests.file().replacing(#""parties": ["#, with: "\"permits\": [\(Samples.permit)], \"parties\": [")
    }
}
