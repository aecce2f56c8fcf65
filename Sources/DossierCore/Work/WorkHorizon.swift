/// How far ahead work is asked for, as it is typed: a day, or a span from the day judged as of.
package enum WorkHorizon: Sendable, Hashable {
    case day(Day)
    case span(Span)

    /// Reads `2026-06-05`, `7d`, `2 weeks`, `10天`; nothing when the text is neither a day nor a span.
    package init?(_ text: String) {
        do { self = .day(try Day(text)) } catch {
            do { self = .span(try Span(text)) } catch { return nil }
        }
    }

    /// The last day it reaches, counted from a day.
    package func day(from start: Day) -> Day {
        switch self {
        case .day(let day): day
        case .span(let span): start.adding(span)
        }
    }
}
