import DossierCore
import Testing

@Suite("Partial days")
struct DayIntervalTests {
    @Test(
        "a partial day spans what its text leaves open, and prints the shortest text that says so",
        arguments: [
            ("2026", "2026-01-01", "2026-12-31", "2026"), ("2024-02", "2024-02-01", "2024-02-29", "2024-02"),
            ("2026-12", "2026-12-01", "2026-12-31", "2026-12"),
            ("2026-05-01", "2026-05-01", "2026-05-01", "2026-05-01"),
            ("2026-03-05/2026-03-20", "2026-03-05", "2026-03-20", "2026-03-05/2026-03-20"),
            ("2026-01-01/2026-12-31", "2026-01-01", "2026-12-31", "2026"),
            ("2026-05-01T23:30:00+08:00", "2026-05-01", "2026-05-01", "2026-05-01"),
            ("2026-05-01T23:30:00-05:00", "2026-05-01", "2026-05-01", "2026-05-01"),
        ])
    func reading(text: String, earliest: String, latest: String, printed: String) throws {
        let interval = try DayInterval(text)
        #expect(interval.earliest.description == earliest)
        #expect(interval.latest.description == latest)
        #expect(interval.description == printed)
        #expect(interval.isExact == (earliest == latest))
        #expect(try DayInterval(printed) == interval)
    }

    @Test(
        "what names no day is refused",
        arguments: [
            ("2026-13", MalformedDay.Reason.noSuchDay), ("2026-02-30", .noSuchDay), ("0000", .noSuchDay),
            ("2026-02-30T00:00:00Z", .noSuchDay), ("2026-05-01T25:00:00Z", .noSuchDay), ("26", .shape), ("", .shape),
            ("2026-5", .shape), ("2026-05-01T10:00", .shape), ("05/2026", .shape), ("2026-05/2026-06", .shape),
            ("spring 2026", .shape), ("2026-03-20/2026-03-05", .backwards),
        ])
    func refused(text: String, reason: MalformedDay.Reason) {
        #expect {
            try DayInterval(text)
        } throws: { error in
            (error as? MalformedDay)?.reason == reason
        }
    }

    @Test(
        "one day comes before another definitely, possibly or not; a tie is not before",
        arguments: [
            ("2026-05-01", "2026-05-02", Certainty.definitely), ("2026-05-01", "2026-05-01", .no),
            ("2026-05-02", "2026-05-01", .no), ("2026-04", "2026-05", .definitely), ("2026-05", "2026-05", .possibly),
            ("2026", "2026-05-01", .possibly), ("2026", "2026-12-31", .possibly), ("2026-05-01", "2026", .possibly),
            ("2026-12-31", "2026", .no), ("2026", "2026-01-01", .no), ("2025", "2026", .definitely),
            ("2026", "2025", .no),
        ])
    func before(left: String, right: String, answer: Certainty) throws {
        let (left, right) = (try DayInterval(left), try DayInterval(right))
        #expect(left.isBefore(right) == answer)
        #expect(right.isAfter(left) == answer)
        #expect(left.isOnOrAfter(right) == answer.negated)
        #expect(right.isOnOrBefore(left) == answer.negated)
    }

    @Test(
        "two days are the same definitely only when both are exact",
        arguments: [
            ("2026-05-01", "2026-05-01", Certainty.definitely), ("2026-05", "2026-05", .possibly),
            ("2026-05-01", "2026-05", .possibly), ("2026-05-01", "2026-05-02", .no), ("2026", "2025-12-31", .no),
        ])
    func sameDay(left: String, right: String, answer: Certainty) throws {
        #expect(try DayInterval(left).isSameDay(as: DayInterval(right)) == answer)
        #expect(try DayInterval(right).isSameDay(as: DayInterval(left)) == answer)
    }

    @Test(
        "a day lies within a window definitely, possibly or not",
        arguments: [
            ("2026-05-01", Certainty.definitely), ("2026-05-31", .definitely), ("2026-05", .definitely),
            ("2026", .possibly),
            ("2026-06-01", .no), ("2026-04", .no), ("2026-05-31/2026-06-01", .possibly),
        ])
    func within(text: String, answer: Certainty) throws {
        let window = try Day("2026-05-01")...Day("2026-05-31")
        #expect(try DayInterval(text).isWithin(window) == answer)
    }

    @Test("adding a span keeps the precision")
    func adding() throws {
        #expect(try DayInterval("2026-01").adding(Span("1 year")).description == "2027-01")
        #expect(try DayInterval("2026-05-31").subtracting(Span("1 month")).description == "2026-04-30")
    }
}
