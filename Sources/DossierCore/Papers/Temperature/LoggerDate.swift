/// A date as a logger writes it; of `03/04/2026` only the whole file can tell which is the month.
struct LoggerDate: Hashable {
    /// The order of day, month and year.
    enum Order: Hashable { case yearFirst, dayFirst, monthFirst }

    /// How it is written: the sign between its parts, and whether the year comes first.
    struct Style: Hashable {
        let sign: Character
        let hasYearFirst: Bool
    }

    let style: Style
    private let numbers: [Int]

    /// Reads three numbers with one sign between them; nothing for a year of two digits or a month in letters.
    init?(_ text: String) {
        guard let sign = text.first(where: { "-/.".contains($0) }) else { return nil }
        let parts = text.split(separator: sign, omittingEmptySubsequences: false)
        let numbers = parts.compactMap { $0.utf8.allSatisfy { (48...57).contains($0) } ? Int($0) : nil }
        guard parts.count == 3, numbers.count == 3, parts[1].count <= 2 else { return nil }
        let hasYearFirst = parts[0].count == 4
        guard hasYearFirst ? parts[2].count <= 2 : parts[0].count <= 2 && parts[2].count == 4 else { return nil }
        style = Style(sign: sign, hasYearFirst: hasYearFirst)
        self.numbers = numbers
    }

    /// The day, when the parts stand in an order; nothing when there is no such day.
    func day(_ order: Order) -> Day? {
        switch order {
        case .yearFirst: style.hasYearFirst ? Day(year: numbers[0], month: numbers[1], day: numbers[2]) : nil
        case .dayFirst: style.hasYearFirst ? nil : Day(year: numbers[2], month: numbers[1], day: numbers[0])
        case .monthFirst: style.hasYearFirst ? nil : Day(year: numbers[2], month: numbers[0], day: numbers[1])
        }
    }
}
