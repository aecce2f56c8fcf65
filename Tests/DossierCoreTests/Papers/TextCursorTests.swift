import Testing

@testable import DossierCore

@Suite("Reading values in running text")
struct TextCursorTests {
    private func cursor(_ text: String) -> TextCursor { TextCursor(RunningText(PageText(page: 1, text: text))) }

    @Test(
        "days are read in Chinese and in English",
        arguments: [
            ("2026年3月1日", "2026-03-01"), ("２０２６ 年 ０３ 月 ０１ 日", "2026-03-01"), ("二〇二六年三月一日", "2026-03-01"),
            ("二零二六年十二月三十一日", "2026-12-31"), ("2026年3月", "2026-03"), ("2026年", "2026"),
            ("2026-03-01", "2026-03-01"), ("2026/3/1", "2026-03-01"), ("2026.03.01", "2026-03-01"),
            ("20260301", "2026-03-01"), ("2026-03", "2026-03"), ("1 March 2026", "2026-03-01"),
            ("01 MAR 2026", "2026-03-01"), ("01-Mar-2026", "2026-03-01"), ("1st March 2026", "2026-03-01"),
            ("March 1, 2026", "2026-03-01"), ("Sept. 2026", "2026-09"), ("Mar 2026", "2026-03"),
            ("2026-01-30 14:05", "2026-01-30"), ("03/04/2026", "2026-04-03 2026-03-04"), ("13/04/2026", "2026-04-13"),
            ("04/04/2026", "2026-04-04"), ("29 FEB 2026", ""), ("2026-13-01", ""), ("01/03/26", ""), ("批号", ""),
            ("202603011", ""), ("Marching 2026", ""),
        ])
    func days(_ text: String, _ expected: String) {
        var cursor = cursor(text)
        #expect((cursor.days() ?? []).map(\.description).joined(separator: " ") == expected)
    }

    @Test(
        "numbers and quantities are read with their powers and units",
        arguments: [
            ("1.2×10^9 cells", "1.2e9 cells"), ("1.2 × 10⁹ cells", "1.2e9 cells"), ("1.0E7 cells/mL", "1e7 cells/mL"),
            ("10⁷ cells/mL", "1e7 cells/mL"), ("1000万个细胞", "1e7 cells"), ("1.2亿 个细胞", "1.2e8 cells"),
            ("1,000 mL", "1000 mL"), ("12,345,678 cells", "1.2345678e7 cells"), ("20ml", "20 mL"), ("60 袋", "60 bags"),
            ("-150 ℃", "-150 °C"), ("−150°C", "-150 °C"), ("–150 ºC", "-150 °C"), ("零下150摄氏度", "-150 °C"),
            ("零下 150 ℃", "-150 °C"), ("98 ％", "98 %"), ("0.05 EU/mL（检测限）", "0.05 EU/mL"), ("5 growth", ""),
            ("5 mL/min", ""), ("1,00 mL", ""), ("≥ 80 %", ""), ("150", ""),
        ])
    func quantities(_ text: String, _ expected: String) {
        var cursor = cursor(text)
        #expect((cursor.quantity()?.description ?? "") == expected)
    }

    @Test(
        "limits are read in words and in signs",
        arguments: [
            ("≥ 80 %", ">= 80 %"), ("不低于 80％", ">= 80 %"), ("not less than 80 %", ">= 80 %"), ("NLT 80 %", ">= 80 %"),
            ("≤ -150 °C, vapour", "<= -150 °C"), ("不高于零下150℃", "<= -150 °C"), ("< 0.5 EU/mL", "< 0.5 EU/mL"),
            ("大于 5", "> 5"), ("80 %", ""),
        ])
    func limits(_ text: String, _ expected: String) {
        var cursor = cursor(text)
        #expect((cursor.limit() ?? "") == expected)
    }

    @Test(
        "verdicts are read in both languages",
        arguments: [("合格", true), ("不合格", false), ("符合规定", true), ("Does not conform", false), ("PASS", true)])
    func verdicts(_ text: String, _ expected: Bool) {
        var cursor = cursor(text)
        #expect(cursor.verdict() == expected)
    }

    @Test(
        "lots, identifiers and lengths of time are read",
        arguments: [
            ("MSC01-26A03 产品", "MSC01-26A03"), ("ＭＳＣ０１－２６Ａ０３", "MSC01-26A03"), ("MSC01-\n26A03", "MSC01-26A03"),
            ("MSC01-26A03.", "MSC01-26A03"), ("RELEASED", ""), ("lot", ""),
        ])
    func lots(_ text: String, _ expected: String) {
        var cursor = cursor(text)
        #expect((cursor.lot() ?? "") == expected)
    }

    @Test(
        "lengths of time are read in both languages",
        arguments: [
            ("24 months", "24 months"), ("24个月", "24 months"), ("3h", "3 h"), ("48小时", "48 h"), ("24 monthly", ""),
        ])
    func spans(_ text: String, _ expected: String) {
        var cursor = cursor(text)
        #expect((cursor.span()?.description ?? "") == expected)
    }
}
