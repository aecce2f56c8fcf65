import Foundation
import Testing

@testable import DossierCore

@Suite("Readings of temperature loggers")
struct TemperatureTests {
    private static func layout(
        _ id: String, _ separator: LoggerLayout.Separator, _ columns: [LoggerLayout.Column], comma: Bool = false
    ) -> LoggerLayout {
        LoggerLayout(
            id: id, title: Wording(zh: id, en: id), separator: separator, columns: columns, hasDecimalComma: comma)
    }

    private static let layouts = [
        layout("three", .whiteSpace, [.date, .time, .temperature]),
        layout("four", .whiteSpace, [.number, .date, .time, .temperature]),
        layout("csv", .comma, [.number, .instant, .temperature]),
        layout("comma", .semicolon, [.instant, .temperature], comma: true),
    ]

    private func read(_ text: String) -> Result<LoggerReadings, LoggerDoubt> {
        LoggerReadings.read(text, by: Self.layouts)
    }

    private func summary(_ text: String, within range: TemperatureRange? = nil) throws -> TemperatureSummary {
        TemperatureSummary(try read(text).get(), within: range)
    }

    @Test(
        "each layout is read, titles before the readings left out",
        arguments: [
            ("three", "2026-05-26\t06:00\t4.8\n2026-05-26\t06:30\t5.6\n2026-05-26\t07:00\t5.4\n"),
            ("four", "1 2026/05/26 6:00:00 4.8\n2 2026/05/26 6:30:00 5.6\n3 2026/05/26 7:00:00 5.4"),
            (
                "csv",
                "Serial,X1\r\n\r\nNo.,Time,T\r\n1,\"2026-05-26 06:00\",4.8 °C\r\n2,2026-05-26T06:30,5.6\r\n3,2026-05-26 07:00,5.4"
            ),
            ("comma", "26.05.2026 06:00;4,8\n26.05.2026 06:30;5,6\n26.05.2026 07:00;5,4"),
        ])
    func layouts(_ id: String, _ text: String) throws {
        let summary = try summary(text)
        #expect(summary.layout == id)
        #expect(summary.samples == 3)
        #expect([summary.from, summary.to] == ["2026-05-26 06:00", "2026-05-26 07:00"])
        #expect([summary.lowest, summary.highest] == ["4.8", "5.6"])
        #expect(summary.intervalMinutes == 30)
    }

    @Test("the mean kinetic temperature leans to the warm readings")
    func meanKinetic() throws {
        #expect(try #require(TemperatureSummary.meanKinetic([5, 5, 5], 10_000)) > 4.999)
        let mixed = try #require(TemperatureSummary.meanKinetic([20, 30], 10_000))
        // By hand: 10000 / -ln((e^(-10000/293.15) + e^(-10000/303.15)) / 2) - 273.15
        #expect(abs(mixed - 26.26) < 0.01)
    }

    @Test(
        "what cannot be relied on is a doubt, never a figure",
        arguments: [
            ("2026-05-26 06:00 4.8\n2026-05-26 06:10 4.8\n26/05/2026 06:20 4.8", LoggerDoubt.mixedDates(line: 3)),
            ("2026-05-26 06:00 4.8\n2026-05-26 06:10 4.8\n2026-05-26 05:20 4.8", .clockJump(line: 3)),
            ("2026-05-26 06:00 4.8\n2026-05-26 06:10 4.8\n2026-05-26 06:20 warm\n", .unreadableLine(3)),
            ("03/04/2026 06:00 4.8\n03/04/2026 06:10 4.8\n03/04/2026 06:20 4.8", .ambiguousDates),
            ("hello", .unknownLayout),
        ])
    func doubts(_ text: String, _ doubt: LoggerDoubt) {
        #expect(read(text) == .failure(doubt))
    }

    @Test("of two readings of a date the one that never goes back is meant")
    func order() throws {
        let text = "30/04/2026 23:50 4\n01/05/2026 00:00 4\n01/05/2026 00:10 4"
        #expect(try summary(text).from == "2026-04-30 23:50")
    }

    @Test("a gap is named with its length")
    func gap() throws {
        let text = (0..<6).filter { $0 != 3 }.map { "2026-05-26 06:\($0)0 4.8" }.joined(separator: "\n")
        #expect(try summary(text).doubts == [.gap(after: "2026-05-26 06:20", minutes: 20)])
    }

    @Test("an excursion has its beginning, its end and its worst reading")
    func excursion() throws {
        let values = ["-190", "-149", "-140", "-145", "-180", "-190"]
        let text = values.enumerated().map { "2026-05-26 06:\($0)0 \($1)" }.joined(separator: "\n")
        let range = try #require(TemperatureRange("≤ -150 °C, vapour-phase LN2"))
        let found = try summary(text, within: range).excursions
        #expect(
            found == [
                TemperatureSummary.Excursion(
                    from: "2026-05-26 06:10", to: "2026-05-26 06:40", minutes: 30, extreme: "-140")
            ])
        let plot = TemperaturePlot.svg(try read(text).get(), within: range, title: Wording(zh: "温度", en: "a < b"))
        #expect(plot.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
        #expect(plot.contains("<title>温度 / a &lt; b</title>"))
        #expect(plot.contains("fill=\"#c00\""))
        #expect(!plot.contains("http://www.w3.org/1999"))
    }

    @Test(
        "a range stands in the words of a storage condition",
        arguments: [
            ("≤ -150 °C, vapour-phase LN2", "≤ -150 °C"), ("2–8 ℃", "2 … 8 °C"), ("2 °C to 8 °C", "2 … 8 °C"),
            ("不高于零下150℃", "≤ -150 °C"), ("15 至 25 ℃ 保存", "15 … 25 °C"), ("≥ 15 °C", "≥ 15 °C"), ("室温", ""),
            ("24 months", ""),
        ])
    func ranges(_ text: String, _ expected: String) {
        #expect((TemperatureRange(text)?.description ?? "") == expected)
    }
}
