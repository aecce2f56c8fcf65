import DossierCore
import Foundation
import Testing

@Suite("Spans of time")
struct SpanTests {
    @Test(
        "a span reads Chinese and English units and prints one form",
        arguments: [
            ("48 h", "48 h"), ("48h", "48 h"), ("48 Hours", "48 h"), ("18 months", "18 months"), ("1 month", "1 month"),
            ("14 d", "14 d"), ("14天", "14 d"), ("18个月", "18 months"), ("１８ 个月", "18 months"), ("2周", "2 weeks"),
            ("72小时", "72 h"), ("90 分钟", "90 min"), ("1年", "1 year"), ("1.5 years", "1.5 years"), ("0 d", "0 d"),
            ("0.5 h", "0.5 h"), ("30 日", "30 d"), (" 2 weeks ", "2 weeks"),
        ])
    func reading(text: String, printed: String) throws {
        let span = try Span(text)
        #expect(span.description == printed)
        #expect(try Span(printed) == span)
    }

    @Test(
        "what is no certain length is refused, with the reason",
        arguments: [
            ("", MalformedSpan.Reason.number), ("h", .number), ("-2 d", .number), ("十天", .number), ("2", .unit("")),
            ("2 m", .unit("m")), ("3月", .unit("月")), ("3 fortnights", .unit("fortnights")), ("1-2 d", .unit("-2 d")),
            ("1.5 months", .fraction), ("1.3 years", .fraction), ("2026年", .tooLong), ("1e9 d", .tooLong),
        ])
    func refused(text: String, reason: MalformedSpan.Reason) {
        #expect(throws: MalformedSpan(found: text, reason: reason)) { try Span(text) }
    }

    @Test("spans of the same length on every calendar are equal, in any unit")
    func equality() throws {
        #expect(try Span("24 h") == Span("1 d"))
        #expect(try Span("14 d") == Span("2 weeks"))
        #expect(try Span("12 months") == Span("1 year"))
        #expect(try Set([Span("60 min"), Span("1 h")]).count == 1)
        #expect(try Span("30 d") != Span("1 month"))
        #expect(try Span("365 d") != Span("1 year"))
    }

    @Test(
        "a span outlasts another definitely, possibly or not",
        arguments: [
            ("49 h", "2 d", Certainty.definitely), ("48 h", "2 d", .no), ("47 h", "2 d", .no),
            ("13 months", "1 year", .definitely),
            ("12 months", "1 year", .no), ("32 d", "1 month", .definitely), ("30 d", "1 month", .possibly),
            ("28 d", "1 month", .no), ("1 month", "27 d", .definitely), ("1 month", "31 d", .no),
            ("1 month", "28 d", .possibly),
            ("366 d", "1 year", .possibly), ("367 d", "1 year", .definitely),
        ])
    func longer(left: String, right: String, answer: Certainty) throws {
        #expect(try Span(left).isLonger(than: Span(right)) == answer)
        #expect(try Span(right).isAtLeast(Span(left)) == answer.negated)
    }

    @Test(
        "hours lie between documented bounds",
        arguments: [
            ("48 h", "48", "48"), ("2 weeks", "336", "336"), ("90 min", "1.5", "1.5"), ("1 month", "672", "744"),
            ("3 months", "2136", "2208"), ("1 year", "8760", "8784"), ("18 months", "13104", "13200"),
        ])
    func bounds(text: String, least: String, most: String) throws {
        let span = try Span(text)
        #expect(DecimalText.text(span.minimumHours) == least)
        #expect(DecimalText.text(span.maximumHours) == most)
    }

    @Test(
        "the bounds of one to eleven months are the shortest and the longest run of them on the calendar",
        arguments: 1...11)
    func boundsAreTight(months: Int) throws {
        let span = try Span(amount: Decimal(months), unit: .months)
        let first = try Day("2021-01-01")
        let eightYears = 0..<2922
        let lengths = eightYears.map { first.adding(days: $0) }.map { $0.days(until: $0.adding(span)) * 24 }
        #expect(lengths.min().map { Decimal($0) } == span.minimumHours)
        #expect(lengths.max().map { Decimal($0) } == span.maximumHours)
    }

    @Test("a span speaks both languages")
    func wording() throws {
        #expect(try Span("48 h").wording == Wording(zh: "48 小时", en: "48 hours"))
        #expect(try Span("1 month").wording == Wording(zh: "1 个月", en: "1 month"))
        #expect(try Span("18个月").wording == Wording(zh: "18 个月", en: "18 months"))
    }
}
