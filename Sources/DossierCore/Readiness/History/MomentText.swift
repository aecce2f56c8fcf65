/// A moment as people write it on a command line: RFC 3339, but seconds may be left out, and so may the offset.
package enum MomentText {
    /// Reads `2026-03-03T14:00`, `2026-03-03 14:00:30`, `2026-03-03T14:00+08:00`, `2026-03-03T06:00Z`.
    ///
    /// - Parameter localOffset: Minutes the place is ahead of UTC when its clocks show the moment given as if in UTC.
    /// - Returns: nil for anything else, a day without a time included.
    package static func instant(_ text: String, localOffset: (Instant) -> Int) -> Instant? {
        let (day, rest) = (text.prefix(10), text.dropFirst(10))
        guard let separator = rest.first, "Tt ".contains(separator) else { return nil }
        let clock = rest.dropFirst().prefix { $0.isNumber || $0 == ":" }
        let zone = rest.dropFirst(1 + clock.count)
        let seconds = clock.count == 5 ? clock + ":00" : clock
        guard let shown = instant("\(day)T\(seconds)\(zone.isEmpty ? "Z" : zone)") else { return nil }
        guard zone.isEmpty else { return shown }
        let offset = localOffset(shown)
        return Instant(secondsSince1970: shown.secondsSince1970 - offset * 60, offsetMinutes: offset)
    }

    private static func instant(_ text: String) -> Instant? {
        do { return try Instant(text) } catch { return nil }
    }
}
