import DossierCore
import Testing

@Suite("Instants")
struct InstantTests {
    @Test(
        "an instant keeps its offset, and knows its UTC text and local day",
        arguments: [
            ("2026-05-01T12:00:00+08:00", "2026-05-01T12:00:00+08:00", "2026-05-01T04:00:00Z", "2026-05-01"),
            ("2026-05-01T04:00:00Z", "2026-05-01T04:00:00Z", "2026-05-01T04:00:00Z", "2026-05-01"),
            ("2026-05-01t04:00:00z", "2026-05-01T04:00:00Z", "2026-05-01T04:00:00Z", "2026-05-01"),
            ("2026-05-01 04:00:00Z", "2026-05-01T04:00:00Z", "2026-05-01T04:00:00Z", "2026-05-01"),
            ("2026-05-01T04:00:00-00:00", "2026-05-01T04:00:00Z", "2026-05-01T04:00:00Z", "2026-05-01"),
            ("2026-05-01T04:00:00.999Z", "2026-05-01T04:00:00Z", "2026-05-01T04:00:00Z", "2026-05-01"),
            ("2026-05-01T07:30:00+08:00", "2026-05-01T07:30:00+08:00", "2026-04-30T23:30:00Z", "2026-05-01"),
            ("2025-12-31T23:59:59-09:30", "2025-12-31T23:59:59-09:30", "2026-01-01T09:29:59Z", "2025-12-31"),
            ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z", "1969-12-31"),
            ("2024-02-29T00:00:00+05:45", "2024-02-29T00:00:00+05:45", "2024-02-28T18:15:00Z", "2024-02-29"),
        ])
    func reading(text: String, printed: String, utc: String, day: String) throws {
        let instant = try Instant(text)
        #expect(instant.description == printed)
        #expect(instant.utcText == utc)
        #expect(instant.day.description == day)
    }

    @Test("seconds are counted as POSIX counts them")
    func seconds() throws {
        #expect(try Instant("1970-01-01T00:00:00Z").secondsSince1970 == 0)
        #expect(try Instant("2026-05-01T12:00:00+08:00").secondsSince1970 == 1_777_608_000)
        #expect(Instant(secondsSince1970: -1).utcText == "1969-12-31T23:59:59Z")
        #expect(Instant(secondsSince1970: 1_777_608_000, offsetMinutes: 480).description == "2026-05-01T12:00:00+08:00")
    }

    @Test(
        "what is no instant is refused, and says whether the text or the time is wrong",
        arguments: [
            ("2026-05-01", MalformedInstant.Reason.shape), ("2026-05-01T12:00:00", .shape),
            ("2026-05-01T12:00Z", .shape),
            ("2026-05-01T12:00:00+0800", .shape), ("2026-05-01T12:00:00+8:00", .shape),
            ("2026-05-01T12:00:00.Z", .shape),
            ("2026-05-01X12:00:00Z", .shape), ("2026-05-01T12:00:00ZZ", .shape), ("2026-05-01T12:00:00+24:00", .shape),
            ("2026-05-01T1２:00:00Z", .shape), ("", .shape), ("2026-05-01T12-00-00Z", .shape),
            ("2026-02-29T12:00:00Z", .noSuchTime),
            ("2026-05-01T24:00:00Z", .noSuchTime), ("2026-05-01T12:60:00Z", .noSuchTime),
            ("2016-12-31T23:59:60Z", .noSuchTime),
        ])
    func refused(text: String, reason: MalformedInstant.Reason) {
        #expect(throws: MalformedInstant(found: text, reason: reason)) { try Instant(text) }
    }

    @Test("equality, hash and order look at the moment, not at how it was written")
    func order() throws {
        let shanghai = try Instant("2026-05-01T12:00:00+08:00")
        let utc = try Instant("2026-05-01T04:00:00Z")
        #expect(shanghai == utc)
        #expect(Set([shanghai, utc]).count == 1)
        #expect(!(utc < shanghai) && !(shanghai < utc))
        #expect(try utc < Instant("2026-05-01T12:00:01+08:00"))
        #expect(try Instant("2026-05-01T23:00:00+08:00") < Instant("2026-05-01T16:00:00Z"))
    }

    @Test(
        "a span later in the same offset",
        arguments: [
            ("2026-05-01T12:00:00+08:00", "48 h", "2026-05-03T12:00:00+08:00"),
            ("2026-05-01T12:00:00+08:00", "90 min", "2026-05-01T13:30:00+08:00"),
            ("2026-01-31T23:00:00+08:00", "1 month", "2026-02-28T23:00:00+08:00"),
            ("2026-05-01T12:00:00Z", "1.5 d", "2026-05-03T00:00:00Z"),
        ])
    func adding(start: String, span: String, end: String) throws {
        #expect(try Instant(start).adding(Span(span)).description == end)
    }

    @Test("an instant beyond what can be written is held at the edge")
    func edges() throws {
        #expect(Instant(secondsSince1970: .max).utcText == "9999-12-30T23:59:59Z")
        #expect(Instant(secondsSince1970: .min, offsetMinutes: -9999).description == "0001-01-01T00:01:00-23:59")
        #expect(throws: MalformedInstant(found: "9999-12-31T23:59:59-01:00", reason: .noSuchTime)) {
            try Instant("9999-12-31T23:59:59-01:00")
        }
    }
}
