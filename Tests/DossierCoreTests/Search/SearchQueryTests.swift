import Testing

@testable import DossierCore

@Suite("Words to search for")
struct SearchQueryTests {
    @Test(
        "text is cut into words and pairs of Chinese characters",
        arguments: [
            ("批放行证书", "批放 放行 行证 证书"), ("提单", "提单"), ("单", "单"), ("LOT MSC01-26A03", "lot msc01 26a03"),
            ("第3批次", "第 3 批次"), ("批\n放行", "批放 放行"), ("ＬＯＴ", "lot"), ("Größe 5", "größe 5"), ("", ""),
        ])
    func grams(_ text: String, _ expected: String) {
        #expect(SearchGrams.text(of: text) == expected)
    }

    @Test(
        "a query is quoted, so that nothing of it is an operator",
        arguments: [
            ("提单", "\"提单\""), ("LOT-2024", "\"lot 2024\""), ("批放行 MSC01", "\"批放 放行\" AND \"msc01\""),
            ("a\"b OR cd", "\"a b\" AND \"or\" AND \"cd\""), ("第3批次", "\"3 批次\""),
        ])
    func match(_ text: String, _ expected: String) throws {
        #expect(try SearchQuery(text).match == expected)
    }

    @Test(
        "nothing and one character are no query",
        arguments: [
            ("", SearchQuery.Fault.empty), (" ，。", .empty), ("批", .oneCharacter("批")), ("a", .oneCharacter("a")),
        ])
    func tooShort(_ text: String, _ fault: SearchQuery.Fault) {
        #expect(throws: fault) { try SearchQuery(text) }
    }

    @Test("every term must stand in a text, wherever its lines break")
    func snippet() throws {
        let text = "上海曜和\n批放\n行证书  Lot MSC01-26A03"
        #expect(try SearchQuery("放行证书 msc01-26a03").snippet(in: text, reach: 2) == "和 批放 行证书 Lo")
        #expect(try SearchQuery("放行 MSC02").snippet(in: text) == nil)
    }
}
