import DossierCore
import Testing

@Suite("Days")
struct DayTests {
    @Test(
        "a day reads and prints YYYY-MM-DD",
        arguments: ["2026-05-01", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
    func roundTrip(text: String) throws {
        #expect(try Day(text).description == text)
    }

    @Test(
        "a day that does not exist is told from a text that is no day",
        arguments: [
            ("2026-02-29", MalformedDay.Reason.noSuchDay), ("1900-02-29", .noSuchDay), ("2026-13-01", .noSuchDay),
            ("2026-00-10", .noSuchDay), ("2026-04-31", .noSuchDay), ("2026-01-00", .noSuchDay),
            ("0000-01-01", .noSuchDay),
            ("2026-5-1", .shape), ("2026/05/01", .shape), ("20260501", .shape), ("2026-05", .shape), ("", .shape),
            ("2026-05-01 ", .shape), ("2026-05-01T00:00:00Z", .shape), ("+026-05-01", .shape), ("２０２６-05-01", .shape),
            ("2026-05-01-01", .shape), ("26-05-01", .shape), ("2026年5月1日", .shape),
        ])
    func refused(text: String, reason: MalformedDay.Reason) {
        #expect(throws: MalformedDay(found: text, reason: reason)) { try Day(text) }
    }

    @Test("counting days and naming them agree over every day from 1890 to 2110")
    func countAndName() throws {
        #expect(try Day("1970-01-01").daysSince1970 == 0)
        #expect(try Day("2026-05-01").daysSince1970 == 20_574)
        #expect(try Day("0001-01-01").daysSince1970 == -719_162)
        var expected = try Day("1889-12-31").daysSince1970
        for year in 1890...2110 {
            for month in 1...12 {
                for number in 1...Day.length(ofMonth: month, in: year) {
                    expected += 1
                    let day = try #require(Day(year: year, month: month, day: number))
                    guard day.daysSince1970 == expected, Day(daysSince1970: expected) == day else {
                        Issue.record("\(day)")
                        return
                    }
                }
            }
        }
    }

    @Test(
        "days are added across months, years and leap days",
        arguments: [
            ("2026-12-31", 1, "2027-01-01"), ("2024-02-28", 1, "2024-02-29"), ("2025-02-28", 1, "2025-03-01"),
            ("2024-03-01", -1, "2024-02-29"), ("2026-05-01", 365, "2027-05-01"), ("2026-05-01", 0, "2026-05-01"),
            ("9999-12-30", 5, "9999-12-31"), ("0001-01-02", -5, "0001-01-01"), ("2026-05-01", Int.max, "9999-12-31"),
            ("2026-05-01", Int.min, "0001-01-01"),
        ])
    func addingDays(start: String, days: Int, end: String) throws {
        #expect(try Day(start).adding(days: days).description == end)
    }

    @Test(
        "months and years keep the day of the month and fall back to its last",
        arguments: [
            ("2026-01-31", "1 month", "2026-02-28"), ("2024-01-31", "1 month", "2024-02-29"),
            ("2026-08-31", "18 months", "2028-02-29"), ("2024-02-29", "1 year", "2025-02-28"),
            ("2024-02-29", "4 years", "2028-02-29"), ("2026-12-15", "1个月", "2027-01-15"),
            ("2026-05-01", "1.5 years", "2027-11-01"),
            ("2026-05-01", "2 weeks", "2026-05-15"), ("9999-01-01", "2 years", "9999-12-31"),
        ])
    func addingCalendarSpans(start: String, span: String, end: String) throws {
        #expect(try Day(start).adding(Span(span)).description == end)
    }

    @Test(
        "minutes and hours round up to whole days, in both directions",
        arguments: [
            ("48 h", "2026-05-03", "2026-04-29"), ("49 h", "2026-05-04", "2026-04-28"),
            ("1 h", "2026-05-02", "2026-04-30"),
            ("30 min", "2026-05-02", "2026-04-30"), ("0 h", "2026-05-01", "2026-05-01"),
            ("1.5 d", "2026-05-03", "2026-04-29"),
        ])
    func roundingHours(span: String, later: String, earlier: String) throws {
        #expect(try Day("2026-05-01").adding(Span(span)).description == later)
        #expect(try Day("2026-05-01").subtracting(Span(span)).description == earlier)
    }

    @Test("months are taken away as they are added")
    func subtractingMonths() throws {
        #expect(try Day("2026-03-31").subtracting(Span("1 month")).description == "2026-02-28")
        #expect(try Day("0001-03-01").subtracting(Span("1 year")).description == "0001-01-01")
    }

    @Test("days between are counted with their sign")
    func daysUntil() throws {
        #expect(try Day("2024-02-28").days(until: Day("2024-03-01")) == 2)
        #expect(try Day("2024-03-01").days(until: Day("2024-02-28")) == -2)
    }

    @Test("days are ordered by the calendar")
    func order() throws {
        let days = try ["2026-12-01", "2026-02-28", "2025-12-31", "2026-02-03"].map { try Day($0) }
        #expect(days.sorted().map(\.description) == ["2025-12-31", "2026-02-03", "2026-02-28", "2026-12-01"])
    }
}
