/// How days and instants are spelled: fixed numbers of ASCII digits.
enum DayText {
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
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
