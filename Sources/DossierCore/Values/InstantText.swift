/// The pieces of an RFC 3339 date-time, split but not yet believed.
struct InstantText {
    private let day: [Int]
    private let clock: [Int]
    /// Minutes ahead of UTC; 0 for `Z` and for `-00:00`, which says that the local offset is unknown.
    let offsetMinutes: Int

    /// Splits `YYYY-MM-DD T hh:mm:ss [.fraction] (Z | +hh:mm | -hh:mm)`, or fails when it is spelled otherwise.
    init?(_ text: String) {
        guard text.utf8.allSatisfy({ $0 < 128 }), text.count >= 20,
            let day = DayText.numbers(of: String(text.prefix(10))), day.count == 3
        else { return nil }
        var rest = text.dropFirst(10)
        guard let separator = rest.popFirst(), "Tt ".contains(separator) else { return nil }
        let clock = rest.prefix(8).split(separator: ":", omittingEmptySubsequences: false)
            .compactMap { DayText.number(of: $0, width: 2) }
        rest = rest.dropFirst(8)
        if rest.first == "." {
            let fraction = rest.dropFirst().prefix { $0.isNumber }
            guard !fraction.isEmpty else { return nil }
            rest = rest.dropFirst(1 + fraction.count)
        }
        guard clock.count == 3, let offset = InstantText.offset(rest) else { return nil }
        self.day = day
        self.clock = clock
        offsetMinutes = offset
    }

    /// Seconds since 1970-01-01T00:00:00Z, or nothing when there is no such day, hour, minute or second.
    var secondsSince1970: Int? {
        guard let day = Day(year: day[0], month: day[1], day: day[2]), clock[0] < 24, clock[1] < 60, clock[2] < 60
        else { return nil }
        return day.daysSince1970 * 86_400 + clock[0] * 3600 + (clock[1] - offsetMinutes) * 60 + clock[2]
    }

    private static func offset(_ text: Substring) -> Int? {
        if text == "Z" || text == "z" { return 0 }
        guard let sign = text.first, "+-".contains(sign), text.count == 6 else { return nil }
        let numbers = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
            .compactMap { DayText.number(of: $0, width: 2) }
        guard numbers.count == 2, numbers[0] < 24, numbers[1] < 60 else { return nil }
        return (numbers[0] * 60 + numbers[1]) * (sign == "-" ? -1 : 1)
    }
}
