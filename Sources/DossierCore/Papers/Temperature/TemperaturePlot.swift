import Foundation

/// A logger's readings as a picture: the line, the range the product must stay in, and every excursion, told apart by
/// shape as well as by colour.
package enum TemperaturePlot {
    private static let (width, height, left, top, bottom) = (720.0, 300.0, 64.0, 20.0, 48.0)

    /// SVG 1.1 with a title for screen readers; no scripts, no fonts of its own, nothing fetched.
    package static func svg(_ readings: LoggerReadings, within range: TemperatureRange?, title: Wording) -> String {
        let samples = readings.samples.map {
            (x: Double($0.second), y: NSDecimalNumber(decimal: $0.temperature).doubleValue)
        }
        guard let first = samples.first, let last = samples.last, last.x > first.x else { return "" }
        let bounds = [range?.lowest, range?.highest].compactMap { $0 }.map { NSDecimalNumber(decimal: $0).doubleValue }
        let values = samples.map(\.y) + bounds
        let (low, high) = scale(values.min() ?? 0, values.max() ?? 1)
        func x(_ second: Double) -> Double { left + (second - first.x) / (last.x - first.x) * (width - left - 16) }
        func y(_ degrees: Double) -> Double { top + (high - degrees) / (high - low) * (height - top - bottom) }
        var parts = [
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(number(width)) \(number(height))\" role=\"img\" font-family=\"sans-serif\" font-size=\"11\">",
            "<title>\(escaped(title.zh)) / \(escaped(title.en))</title>",
            "<rect x=\"0\" y=\"0\" width=\"\(number(width))\" height=\"\(number(height))\" fill=\"#fff\"/>",
        ]
        for degrees in stride(from: low, through: high, by: (high - low) / 5) {
            parts.append(line(left, y(degrees), width - 16, y(degrees), "stroke=\"#ddd\""))
            parts.append(text(left - 6, y(degrees) + 4, "end", String(format: "%.0f °C", degrees)))
        }
        for bound in bounds {
            parts.append(line(left, y(bound), width - 16, y(bound), "stroke=\"#000\" stroke-dasharray=\"6 4\""))
            parts.append(text(width - 18, y(bound) - 4, "end", String(format: "%g °C", bound)))
        }
        for stretch in outside(readings, range) {
            let (from, to) = (x(Double(stretch.0)), max(x(Double(stretch.1)), x(Double(stretch.0)) + 2))
            parts.append(
                "<rect x=\"\(number(from))\" y=\"\(number(top))\" width=\"\(number(to - from))\" height=\"\(number(height - top - bottom))\" fill=\"#c00\" fill-opacity=\"0.15\" stroke=\"#c00\" stroke-dasharray=\"2 2\"/>"
            )
        }
        let points = thinned(samples).map { "\(number(x($0.x))),\(number(y($0.y)))" }.joined(separator: " ")
        parts.append("<polyline points=\"\(points)\" fill=\"none\" stroke=\"#036\" stroke-width=\"1.5\"/>")
        parts.append(text(left, height - 24, "start", TemperatureSummary.clock(Int(first.x))))
        parts.append(text(width - 16, height - 24, "end", TemperatureSummary.clock(Int(last.x))))
        parts.append(text(left, height - 6, "start", "\(title.zh) / \(title.en)"))
        return (parts + ["</svg>"]).joined(separator: "\n") + "\n"
    }

    /// First and last second of every stretch of readings outside the range.
    private static func outside(_ readings: LoggerReadings, _ range: TemperatureRange?) -> [(Int, Int)] {
        guard let range else { return [] }
        var stretches: [(Int, Int)] = []
        var isOpen = false
        for sample in readings.samples {
            let isOutside = !range.contains(sample.temperature)
            if isOutside, isOpen { stretches[stretches.count - 1].1 = sample.second }
            if isOutside, !isOpen { stretches.append((sample.second, sample.second)) }
            isOpen = isOutside
        }
        return stretches
    }

    /// At most two thousand points: of each group the lowest and the highest, so that no spike is lost.
    private static func thinned(_ samples: [(x: Double, y: Double)]) -> [(x: Double, y: Double)] {
        let size = samples.count / 1000
        guard size > 1 else { return samples }
        return stride(from: 0, to: samples.count, by: size).flatMap { start in
            let group = samples[start..<min(start + size, samples.count)]
            return [group.min { $0.y < $1.y }, group.max { $0.y < $1.y }].compactMap { $0 }.sorted { $0.x < $1.x }
        }
    }

    /// Ends that leave some room, at whole degrees.
    private static func scale(_ low: Double, _ high: Double) -> (Double, Double) {
        let margin = max((high - low) * 0.08, 1)
        return ((low - margin).rounded(.down), (high + margin).rounded(.up))
    }

    private static func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ style: String) -> String {
        "<line x1=\"\(number(x1))\" y1=\"\(number(y1))\" x2=\"\(number(x2))\" y2=\"\(number(y2))\" \(style)/>"
    }

    private static func text(_ x: Double, _ y: Double, _ anchor: String, _ text: String) -> String {
        "<text x=\"\(number(x))\" y=\"\(number(y))\" text-anchor=\"\(anchor)\">\(escaped(text))</text>"
    }

    private static func number(_ value: Double) -> String { String(format: "%g", (value * 10).rounded() / 10) }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
