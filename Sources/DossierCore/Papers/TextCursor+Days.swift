extension TextCursor {
    /// Reads a day as papers write it; two different days where nobody can tell which is the month: `03/04/2026`.
    ///
    /// `2026年3月1日`, `二〇二六年三月一日`, `2026-03-01`, `2026.3.1`, `1 March 2026`, `01-MAR-2026`, `March 1, 2026`, and
    /// years and months alone. A two-digit year is not read at all (domain-brief DI-35).
    mutating func days() -> [DayInterval]? {
        reading { $0.chineseDay() } ?? reading { $0.yearFirst() } ?? reading { $0.namedMonth() }
            ?? reading { $0.yearLast() }
    }

    private mutating func chineseDay() -> [DayInterval]? {
        guard let year = yearNumber(), take(word: "年") else { return nil }
        guard let month = reading({ cursor in cursor.smallNumber().flatMap { cursor.take(word: "月") ? $0 : nil } })
        else { return Self.interval(year) }
        let day = reading { cursor in
            cursor.smallNumber().flatMap { cursor.take(anyOf: "日号") != nil ? $0 : nil }
        }
        return Self.interval(year, month, day)
    }

    private mutating func yearFirst() -> [DayInterval]? {
        guard let year = fourDigits() else { return nil }
        if gap == .none, let compact = reading({ $0.compactDay(year) }) { return compact }
        guard let sign = take(anyOf: "-/."), let month = twoDigits() else { return nil }
        let day = reading { cursor in cursor.take { $0 == sign } == nil ? nil : cursor.twoDigits() }
        if day == nil, sign == "." { return nil }
        return Self.interval(year, month, day)
    }

    /// `20260301`, eight digits and no more.
    private mutating func compactDay(_ year: Int) -> [DayInterval]? {
        let rest = digits(atMost: 5)
        guard rest.count == 4, let month = Int(rest.prefix(2)), let day = Int(rest.suffix(2)) else { return nil }
        return Self.interval(year, month, day)
    }

    private mutating func namedMonth() -> [DayInterval]? {
        if let day = reading({ $0.twoDigits() }) {
            _ = take(oneOf: ["st", "nd", "rd", "th"])
            _ = take(anyOf: "-/.")
            guard let month = monthName() else { return nil }
            _ = take(anyOf: "-/.,")
            return fourDigits().flatMap { Self.interval($0, month, day) }
        }
        guard let month = monthName() else { return nil }
        _ = take(anyOf: ".")
        let day = reading { cursor in
            let day = cursor.twoDigits()
            _ = cursor.take(oneOf: ["st", "nd", "rd", "th"])
            return cursor.take(anyOf: ",") == nil && cursor.gap == .none ? nil : day
        }
        _ = take(anyOf: "-/,")
        return fourDigits().flatMap { Self.interval($0, month, day) }
    }

    private mutating func yearLast() -> [DayInterval]? {
        guard let first = twoDigits(), let sign = take(anyOf: "/.-"), let second = twoDigits(),
            take({ $0 == sign }) != nil, let year = fourDigits()
        else { return nil }
        let readings = (Self.interval(year, second, first) ?? []) + (Self.interval(year, first, second) ?? [])
        return readings.isEmpty ? nil : first == second ? Array(readings.prefix(1)) : readings
    }

    private mutating func fourDigits() -> Int? {
        reading { cursor in
            let text = cursor.digits(atMost: 4)
            guard text.count == 4, let year = Int(text), (1900...2199).contains(year) else { return nil }
            return year
        }
    }

    /// One or two digits with no third behind them.
    private mutating func twoDigits() -> Int? {
        reading { cursor in
            let text = cursor.digits(atMost: 3)
            return text.count < 3 ? Int(text) : nil
        }
    }

    private mutating func yearNumber() -> Int? {
        if let year = fourDigits() { return year }
        return reading { cursor in
            let text = cursor.run(atMost: 4) { Self.numerals[$0] != nil }
            let digits = text.unicodeScalars.compactMap { Self.numerals[$0] }
            return digits.count == 4 ? digits.reduce(0) { $0 * 10 + $1 } : nil
        }
    }

    /// A number up to 99 in digits or in Chinese numerals.
    private mutating func smallNumber() -> Int? {
        if let number = twoDigits() { return number }
        return reading { cursor in
            let text = cursor.run(atMost: 3) { $0 == "十" || Self.numerals[$0] != nil }.unicodeScalars
            guard let ten = text.firstIndex(of: "十") else {
                return text.count == 1 ? text.first.flatMap { Self.numerals[$0] } : nil
            }
            let tens = text[..<ten].first.map { Self.numerals[$0] ?? 0 } ?? 1
            let ones = text[text.index(after: ten)...].first.map { Self.numerals[$0] ?? 0 } ?? 0
            return tens * 10 + ones
        }
    }

    private mutating func monthName() -> Int? {
        let names = Self.months.enumerated().flatMap { number, name in
            [(String(name.prefix(3)), number + 1), (name, number + 1)]
        }
        guard let word = take(oneOf: names.map(\.0) + ["sept"]) else { return nil }
        if scalar?.isLatinLetter == true, gap == .none { return nil }
        return word == "sept" ? 9 : names.first { $0.0 == word }?.1
    }

    private static func interval(_ year: Int, _ month: Int? = nil, _ day: Int? = nil) -> [DayInterval]? {
        guard let first = Day(year: year, month: month ?? 1, day: day ?? 1) else { return nil }
        if day != nil { return [DayInterval(first)] }
        guard let month else {
            return Day(year: year, month: 12, day: 31).map { [DayInterval(between: first, and: $0)] }
        }
        return Day(year: year, month: month, day: Day.length(ofMonth: month, in: year)).map {
            [DayInterval(between: first, and: $0)]
        }
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    static let numerals: [Unicode.Scalar: Int] = [
        "零": 0, "〇": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]
}
