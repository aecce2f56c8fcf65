/// A moment, to the second, with the offset from UTC it was recorded in.
///
/// Equality, order and hash look at the moment alone; the offset says how people on the spot wrote it down.
package struct Instant: Sendable, Comparable, TextCodable {
    /// Seconds since 1970-01-01T00:00:00Z, without leap seconds, as POSIX counts.
    package let secondsSince1970: Int
    /// Minutes the recorded local time is ahead of UTC, -1439 to 1439.
    package let offsetMinutes: Int

    /// The moment at this second, written with this offset; both are held within what RFC 3339 can write.
    package init(secondsSince1970: Int, offsetMinutes: Int = 0) {
        let first = Day.earliest.adding(days: 1).daysSince1970 * 86_400
        let last = Day.latest.daysSince1970 * 86_400 - 1
        self.secondsSince1970 = min(max(secondsSince1970, first), last)
        self.offsetMinutes = min(max(offsetMinutes, -1439), 1439)
    }

    /// Reads RFC 3339 section 5.6: `2026-05-01T12:00:00+08:00`.
    ///
    /// A fraction of a second is dropped, `T` and `Z` may be lower-case, and a space may stand for `T`.
    /// The second 60 is refused, because nothing in a dossier is dated by a leap second.
    package init(_ text: String) throws(MalformedInstant) {
        guard let parts = InstantText(text) else { throw MalformedInstant(found: text, reason: .shape) }
        guard let seconds = parts.secondsSince1970 else { throw MalformedInstant(found: text, reason: .noSuchTime) }
        let instant = Instant(secondsSince1970: seconds, offsetMinutes: parts.offsetMinutes)
        guard instant.secondsSince1970 == seconds else { throw MalformedInstant(found: text, reason: .noSuchTime) }
        self = instant
    }

    /// The day in the recorded offset.
    package var day: Day { local.day }

    /// The moment in UTC: `2026-05-01T04:00:00Z`.
    package var utcText: String {
        Instant(secondsSince1970: secondsSince1970).description
    }

    /// The moment as it was recorded: `2026-05-01T12:00:00+08:00`, or with `Z` when the offset is zero.
    package var description: String {
        let (day, second) = local
        let clock = [second / 3600, second / 60 % 60, second % 60].map { DayText.padded($0, to: 2) }
        return "\(day)T\(clock.joined(separator: ":"))\(offsetText)"
    }

    /// The moment a span later, in the same offset.
    ///
    /// Minutes to weeks are exact, a started second is dropped; months and years keep the local time of day.
    package func adding(_ span: Span) -> Instant {
        switch span.length {
        case .minutes:
            Instant(secondsSince1970: secondsSince1970 + span.wholeSecondsRoundedDown, offsetMinutes: offsetMinutes)
        case .months(let months):
            Instant(
                secondsSince1970: secondsSince1970 + day.days(until: day.adding(months: months)) * 86_400,
                offsetMinutes: offsetMinutes)
        }
    }

    /// Whether both are the same moment, whatever the offset.
    package static func == (left: Instant, right: Instant) -> Bool {
        left.secondsSince1970 == right.secondsSince1970
    }

    /// Orders moments in time.
    package static func < (left: Instant, right: Instant) -> Bool {
        left.secondsSince1970 < right.secondsSince1970
    }

    private var local: (day: Day, second: Int) {
        let seconds = secondsSince1970 + offsetMinutes * 60
        let second = (seconds % 86_400 + 86_400) % 86_400
        return (Day(daysSince1970: (seconds - second) / 86_400), second)
    }

    private var offsetText: String {
        guard offsetMinutes != 0 else { return "Z" }
        let minutes = abs(offsetMinutes)
        return (offsetMinutes < 0 ? "-" : "+") + DayText.padded(minutes / 60, to: 2) + ":"
            + DayText.padded(minutes % 60, to: 2)
    }
}

extension Instant: Hashable {
    /// Hashes the moment alone, as equality does.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(secondsSince1970)
    }
}
