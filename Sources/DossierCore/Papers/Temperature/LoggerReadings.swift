package import Foundation

/// The readings of a temperature logger, in the order of the file.
package struct LoggerReadings: Sendable, Hashable {
    /// One reading.
    package struct Sample: Sendable, Hashable {
        /// Seconds since 1970 on the logger's own clock, whose time zone the file does not say.
        package let second: Int
        /// Degrees Celsius.
        package let temperature: Decimal
        let line: Int
    }

    package let layout: String
    package let samples: [Sample]

    /// Reads a logger's file by the first layout that reads it.
    package static func read(_ text: String, by layouts: [LoggerLayout]) -> Result<LoggerReadings, LoggerDoubt> {
        var first: LoggerDoubt?
        for layout in layouts.sorted(by: { $0.columns.count > $1.columns.count }) {
            do throws(LoggerDoubt) {
                return .success(try LoggerReadings(text, layout))
            } catch {
                if error != .unknownLayout { first = first ?? error }
            }
        }
        return .failure(first ?? .unknownLayout)
    }

    private typealias Raw = (line: Int, date: LoggerDate, seconds: Int, temperature: Decimal)

    private init(_ text: String, _ layout: LoggerLayout) throws(LoggerDoubt) {
        var raw: [Raw] = []
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (number, line) in lines.enumerated() where !line.allSatisfy(\.isWhitespace) {
            if let reading = Self.reading(layout.cells(of: line), layout) {
                raw.append((number + 1, reading.date, reading.seconds, reading.temperature))
            } else if raw.count > 1 {
                throw .unreadableLine(number + 1)
            } else {
                // A title line of figures may look like one reading; two in a row are data.
                raw.removeAll()
            }
        }
        guard raw.count > 2 else { throw .unknownLayout }
        if let other = raw.first(where: { $0.date.style != raw[0].date.style }) { throw .mixedDates(line: other.line) }
        self.layout = layout.id
        samples = try Self.samples(raw)
        for (one, next) in zip(samples, samples.dropFirst()) where next.second <= one.second {
            throw .clockJump(line: next.line)
        }
    }

    private static func reading(
        _ cells: [String], _ layout: LoggerLayout
    ) -> (date: LoggerDate, seconds: Int, temperature: Decimal)? {
        guard cells.count >= layout.columns.count else { return nil }
        var (date, seconds, temperature): (LoggerDate?, Int?, Decimal?) = (nil, nil, nil)
        for (column, cell) in zip(layout.columns, cells) {
            switch column {
            case .number: if Int(cell) == nil { return nil }
            case .other: continue
            case .date: date = LoggerDate(cell)
            case .time: seconds = Self.seconds(of: cell)
            case .instant:
                let parts = cell.split(maxSplits: 1, whereSeparator: { $0 == " " || $0 == "T" }).map(String.init)
                guard parts.count == 2 else { return nil }
                (date, seconds) = (LoggerDate(parts[0]), Self.seconds(of: parts[1]))
            case .temperature: temperature = Self.temperature(cell, layout)
            }
        }
        guard let date, let seconds, let temperature else { return nil }
        return (date, seconds, temperature)
    }

    /// `14:05`, `14:05:30`, `2:05 PM`.
    private static func seconds(of text: String) -> Int? {
        var rest = text.trimmed.uppercased()
        var half: Int?
        for (name, hours) in [("AM", 0), ("PM", 12)] where rest.hasSuffix(name) {
            half = hours
            rest = String(rest.dropLast(2)).trimmed
        }
        let parts = rest.split(separator: ":", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { $0.count <= 2 ? Int($0) : nil }
        guard (2...3).contains(parts.count), numbers.count == parts.count else { return nil }
        let hour = half.map { numbers[0] % 12 + $0 } ?? numbers[0]
        let second = numbers.count > 2 ? numbers[2] : 0
        guard (0...23).contains(hour), (0...59).contains(numbers[1]), (0...59).contains(second) else { return nil }
        return hour * 3600 + numbers[1] * 60 + second
    }

    private static func temperature(_ text: String, _ layout: LoggerLayout) -> Decimal? {
        let plain = layout.hasDecimalComma ? text.replacing(",", with: ".") : text
        guard let (number, rest) = DecimalText.leadingNumber(of: plain) else { return nil }
        return rest.isEmpty || ["°C", "C", "℃"].contains(rest) ? number : nil
    }

    /// The one order in which every date is a day; where two are, the one in which the days never go back.
    private static func samples(_ raw: [Raw]) throws(LoggerDoubt) -> [Sample] {
        let orders: [LoggerDate.Order] = raw[0].date.style.hasYearFirst ? [.yearFirst] : [.dayFirst, .monthFirst]
        let readings = orders.compactMap { order -> [Sample]? in
            let samples = raw.compactMap { raw in
                raw.date.day(order).map {
                    Sample(
                        second: $0.daysSince1970 * 86_400 + raw.seconds, temperature: raw.temperature, line: raw.line)
                }
            }
            return samples.count == raw.count ? samples : nil
        }
        guard let first = readings.first else { throw .mixedDates(line: raw[0].line) }
        guard readings.count > 1 else { return first }
        let steady = readings.filter { samples in zip(samples, samples.dropFirst()).allSatisfy { $0.second < $1.second }
        }
        guard steady.count == 1 || Set(readings).count == 1, let only = steady.first else { throw .ambiguousDates }
        return only
    }
}
