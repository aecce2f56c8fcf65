import Testing

@testable import DossierCore

@Suite("The forms a day is looked for in")
struct DayFormsTests {
    private static func isFound(_ day: String, in text: String) -> Bool {
        let page = FoldedPage(page: 1, text: ReadableText.folded(text))
        return DayForms.of(day).contains { page.match($0) != nil }
    }

    @Test(
        "a day is found however papers write it",
        arguments: [
            "有效期至 2026-05-03", "有效期至：２０２６年５月３日", "有效期至2026年05月03日止", "二〇二六年五月三日", "二零二六年五月三日",
            "Expiry 3 May 2026.", "EXP 03 MAY 2026", "03-May-2026", "May 3, 2026", "May 03 2026", "2026/5/3",
            "2026/05/03",
            "2026.5.3", "20260503", "2026 年\n5 月 3 日", "2026‑05‑03",
        ])
    func found(text: String) { #expect(Self.isFound("2026-05-03", in: text)) }

    @Test(
        "another day, and a day that may be another, are not it",
        arguments: [
            "2026-05-13", "2026年5月13日", "13 May 2026", "23 May 2026", "2026/5/30", "12026-05-03", "2026-05-031",
            "3 May 2025",
            "三月五日", "2026-05", "03/05/2026", "05/03/2026", "3.5.2026", "二〇二六年五月十三日",
        ])
    func another(text: String) { #expect(!Self.isFound("2026-05-03", in: text)) }

    @Test("a day over twelve, or the same as its month, is told whichever comes first", arguments: ["25", "05"])
    func oneReading(day: String) {
        for text in ["\(day)/05/2026", "05/\(day)/2026", "\(day).05.2026"] {
            #expect(Self.isFound("2026-05-\(day)", in: text), "\(text)")
        }
        #expect(DayForms.ambiguous("2026-05-\(day)") == [])
    }

    @Test("the forms that may be two days, and none for what is no day")
    func ambiguous() {
        for form in ["03/05/2026", "05/03/2026", "3-5-2026", "05.03.2026"] {
            #expect(DayForms.ambiguous("2026-05-03").contains(form))
        }
        #expect(DayForms.ambiguous("MSC01-26A03") == [])
    }

    @Test(
        "days of every length are spelled out",
        arguments: [
            ("2026-10-10", "二〇二六年十月十日"), ("2026-12-31", "二〇二六年十二月三十一日"),
            ("2026-11-20", "二〇二六年十一月二十日"),
        ])
    func words(day: String, text: String) { #expect(Self.isFound(day, in: text)) }
}
