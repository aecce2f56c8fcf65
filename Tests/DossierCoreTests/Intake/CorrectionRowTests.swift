import DossierCore
import Testing

@Suite("Correction items as they are typed")
struct CorrectionRowTests {
    private let reader = CorrectionRowReader(
        requirements: ["D15", "D17", "X10"], subjects: [.batch: ["MSC01-26A03"], .product: ["YH-MSC01"]],
        people: ["lin.wei": false, "old.hand": true])

    private func rows(_ text: String) throws -> [CorrectionRow] {
        try reader.rows(CommaSeparatedValues(text, file: "items.csv"))
    }

    @Test("a sheet gives its items, the language read off the words where nobody says")
    func read() throws {
        let rows = try rows(
            """
            number,asked,requirement,subject,owner,due
            1,请补充批放行证书。,d17,MSC01-26A03,lin.wei,2026-06-20
            （二）,Explain the potency limit.,,batch:MSC01-26A03,,

            """)
        #expect(
            rows.map { "\($0.number)|\($0.language)|\($0.requirement ?? "-")|\($0.subject?.description ?? "-")" } == [
                "1|zh|D17|batch:MSC01-26A03", "（二）|en|-|batch:MSC01-26A03",
            ])
        let due = try Day("2026-06-20")
        #expect(rows[0].owner == "lin.wei" && rows[0].due == due)
    }

    @Test("every mistake of a sheet is told with row and column, and nothing is taken")
    func mistakes() throws {
        let long = String(repeating: "字", count: 41)
        let found = #expect(throws: IntakeProblems.self) {
            try rows(
                """
                number,asked,language,requirement,subject,owner,due
                1,,fr,D16,MSC01-26A04,old.hand,2026-02-30
                \(long),要求,zh,,,lin.we,
                2,要求,,,,,
                2,要求,,,,,

                """)
        }
        let words = (found?.all ?? []).map { "\($0.place): \($0.wording.en)" }
        #expect(
            words == [
                "items.csv:2:asked: “What is asked” is missing. Add it.",
                "items.csv:2:language: The language “fr” must be zh or en. Correct it.",
                "items.csv:2:requirement: The checklist of this filing has no “D16”. Did you mean “D15”?",
                "items.csv:2:subject: There is no “MSC01-26A04” in this filing. Did you mean “MSC01-26A03”?",
                "items.csv:2:owner: old.hand is disabled and can see to nothing. Name somebody else.",
                "items.csv:2:due: Due day: “2026-02-30” is not a day that exists; write YYYY-MM-DD.",
                "items.csv:3:number: “Item number” has 41 characters; 40 fit. Shorten it, or make it several items.",
                "items.csv:3:owner: Nobody on the roster has the code “lin.we”. Did you mean “lin.wei”?",
                "items.csv:5:number: Item “2” stands twice, first at items.csv:4:number. Keep one row, or correct the number as on the notice.",
            ])
    }

    @Test("a column nobody knows, and one that must be there")
    func columns() throws {
        let found = #expect(throws: IntakeProblems.self) { try rows("number,askd\n1,x\n") }
        #expect(
            (found?.all ?? []).map(\.listed.zh) == [
                "items.csv:1: 缺少“补正要求（asked）”。请补充。", "items.csv:1:askd: 补正事项表没有“askd”这一列。是否想写“asked”？",
            ])
    }
}
