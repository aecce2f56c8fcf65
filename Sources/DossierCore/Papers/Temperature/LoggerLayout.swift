/// How one kind of temperature logger writes its readings as text: what stands in which column.
package struct LoggerLayout: Sendable, Hashable {
    /// What parts the columns.
    package enum Separator: String, Sendable, Hashable, CaseIterable {
        case comma, semicolon, tab
        /// Any number of spaces or tabs.
        case whiteSpace = "white-space"
    }

    /// What a column holds.
    package enum Column: String, Sendable, Hashable, CaseIterable {
        case number, date, time
        /// Date and time in one column.
        case instant
        case temperature
        /// Something else: humidity, a mark, an alarm.
        case other
    }

    /// Kebab-case.
    package let id: String
    package let title: Wording
    package let separator: Separator
    package let columns: [Column]
    /// Whether fractions are written with a comma.
    package let hasDecimalComma: Bool

    package init(id: String, title: Wording, separator: Separator, columns: [Column], hasDecimalComma: Bool = false) {
        self.id = id
        self.title = title
        self.separator = separator
        self.columns = columns
        self.hasDecimalComma = hasDecimalComma
    }

    /// The cells of a line, without quotes and surrounding white space.
    func cells(of line: Substring) -> [String] {
        let parts =
            switch separator {
            case .comma: line.split(separator: ",", omittingEmptySubsequences: false)
            case .semicolon: line.split(separator: ";", omittingEmptySubsequences: false)
            case .tab: line.split(separator: "\t", omittingEmptySubsequences: false)
            case .whiteSpace: line.split(whereSeparator: \.isWhitespace)
            }
        return parts.map { String($0).trimmed.trimmingQuotes }
    }
}

extension String {
    fileprivate var trimmingQuotes: String {
        hasPrefix("\"") && hasSuffix("\"") && count > 1 ? String(dropFirst().dropLast()) : self
    }
}
