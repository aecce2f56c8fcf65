/// How days and instants are spelled: fixed numbers of ASCII digits.
enum DayText {
    /// The day of `YYYY-MM-DD`, or nothing when the text is spelled otherwise or names no day. Most days are read here.
    static func day(of text: String) -> Day? {
        let bytes = text.utf8
        guard bytes.count == 10 else { return nil }
        var (numbers, part, index) = ((0, 0, 0), 0, 0)
        for byte in bytes {
            if index == 4 || index == 7 {
                guard byte == UInt8(ascii: "-") else { return nil }
                part += 1
            } else {
                guard (48...57).contains(byte) else { return nil }
                let digit = Int(byte) - 48
                switch part {
                case 0: numbers.0 = numbers.0 * 10 + digit
                case 1: numbers.1 = numbers.1 * 10 + digit
                default: numbers.2 = numbers.2 * 10 + digit
                }
            }
            index += 1
        }
        return Day(year: numbers.0, month: numbers.1, day: numbers.2)
    }

    /// The numbers of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or nothing when the text is none of these.
    static func numbers(of text: String) -> [Int]? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let widths = [4, 2, 2].prefix(parts.count)
        guard widths.count == parts.count else { return nil }
        let numbers = zip(parts, widths).compactMap { number(of: $0, width: $1) }
        return numbers.count == parts.count ? numbers : nil
    }

    /// The number of exactly so many ASCII digits.
    static func number(of text: some StringProtocol, width: Int) -> Int? {
        let bytes = text.utf8
        guard bytes.count == width, bytes.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(text)
    }

    /// A number filled with zeros on the left.
    static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        let zeros = width - digits.utf8.count
        return zeros > 0 ? String(repeating: "0", count: zeros) + digits : digits
    }
}
