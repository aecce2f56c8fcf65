import Foundation

/// What a logger's readings come to: extremes, the mean kinetic temperature, gaps and excursions.
package struct TemperatureSummary: Sendable, Hashable, Codable {
    /// A stretch of readings outside the range.
    package struct Excursion: Sendable, Hashable, Codable {
        /// The logger's own clock, `2026-06-09 14:00`.
        package let from: String
        package let to: String
        /// From the first reading outside to the first inside again, or to the last reading.
        package let minutes: Int
        /// The reading farthest outside, degrees Celsius.
        package let extreme: String
    }

    package let layout: String
    package let samples: Int
    package let from: String
    package let to: String
    /// The most usual step.
    package let intervalMinutes: Int
    /// Degrees Celsius, as canonical decimals.
    package let lowest: String
    package let highest: String
    /// Degrees Celsius, one decimal.
    package let meanKinetic: String
    package let doubts: [LoggerDoubt]
    /// Nil where no range was known.
    package let excursions: [Excursion]?

    /// Activation energy over gas constant in kelvin: 83.144 kJ/mol over 8.3144 J/(mol K), the value the
    /// pharmacopoeias use unless a product's own is known.
    package static let activation = 10_000.0

    package init(_ readings: LoggerReadings, within range: TemperatureRange?, activation: Double = Self.activation) {
        let samples = readings.samples
        layout = readings.layout
        self.samples = samples.count
        from = samples.first.map { Self.clock($0.second) } ?? ""
        to = samples.last.map { Self.clock($0.second) } ?? ""
        let interval = Self.usualStep(samples)
        intervalMinutes = interval / 60
        let temperatures = samples.map(\.temperature)
        lowest = temperatures.min().map(DecimalText.text) ?? ""
        highest = temperatures.max().map(DecimalText.text) ?? ""
        meanKinetic = Self.meanKinetic(temperatures, activation).map { String(format: "%.1f", $0) } ?? ""
        doubts = zip(samples, samples.dropFirst()).compactMap { one, next in
            // Half a step late is a slow clock; more is a reading that is not there.
            (next.second - one.second) * 2 > interval * 3
                ? .gap(after: Self.clock(one.second), minutes: (next.second - one.second) / 60) : nil
        }
        excursions = range.map { Self.excursions(samples, $0) }
    }

    /// The temperature that, held all the time, would age a product as the readings did (degrees Celsius).
    static func meanKinetic(_ temperatures: [Decimal], _ activation: Double) -> Double? {
        let kelvins = temperatures.map { NSDecimalNumber(decimal: $0).doubleValue + 273.15 }
        guard let warmest = kelvins.max(), kelvins.allSatisfy({ $0 > 0 }) else { return nil }
        // Relative to the warmest reading, so that nothing is too small for a floating-point number.
        let sum = kelvins.reduce(0) { $0 + exp(activation / warmest - activation / $1) }
        return activation / (activation / warmest - log(sum / Double(kelvins.count))) - 273.15
    }

    private static func usualStep(_ samples: [LoggerReadings.Sample]) -> Int {
        let steps = zip(samples, samples.dropFirst()).map { $1.second - $0.second }
        let counts = Dictionary(grouping: steps) { $0 }.mapValues(\.count)
        return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
    }

    private static func excursions(
        _ samples: [LoggerReadings.Sample], _ range: TemperatureRange
    ) -> [Excursion] {
        var (found, open): ([Excursion], [LoggerReadings.Sample]) = ([], [])
        func close(at end: LoggerReadings.Sample?) {
            guard let first = open.first, let last = open.last else { return }
            func distance(_ sample: LoggerReadings.Sample) -> Decimal {
                max(
                    (range.lowest ?? sample.temperature) - sample.temperature,
                    sample.temperature - (range.highest ?? sample.temperature))
            }
            let extreme = open.max { distance($0) < distance($1) } ?? first
            found.append(
                Excursion(
                    from: clock(first.second), to: clock((end ?? last).second),
                    minutes: ((end ?? last).second - first.second) / 60, extreme: DecimalText.text(extreme.temperature))
            )
            open = []
        }
        for sample in samples {
            if range.contains(sample.temperature) { close(at: sample) } else { open.append(sample) }
        }
        close(at: nil)
        return found
    }

    /// Seconds on the logger's clock as people read them.
    static func clock(_ second: Int) -> String {
        let text = Instant(secondsSince1970: second).description
        return String(text.prefix(16)).replacing("T", with: " ")
    }
}
