extension DayInterval {
    /// Whether this day comes before the other; the same day is not before.
    package func isBefore(_ other: DayInterval) -> Certainty {
        if latest < other.earliest { return .definitely }
        return earliest >= other.latest ? .no : .possibly
    }

    /// Whether this day comes after the other; the same day is not after.
    package func isAfter(_ other: DayInterval) -> Certainty {
        other.isBefore(self)
    }

    /// Whether this day is the other or comes before it.
    package func isOnOrBefore(_ other: DayInterval) -> Certainty {
        isAfter(other).negated
    }

    /// Whether this day is the other or comes after it.
    package func isOnOrAfter(_ other: DayInterval) -> Certainty {
        isBefore(other).negated
    }

    /// Whether both are the same day; two equal months are only possibly the same day.
    package func isSameDay(as other: DayInterval) -> Certainty {
        if latest < other.earliest || other.latest < earliest { return .no }
        return isExact && other.isExact ? .definitely : .possibly
    }

    /// Whether this day lies within a window, its first and last day included.
    package func isWithin(_ window: ClosedRange<Day>) -> Certainty {
        if window.contains(earliest), window.contains(latest) { return .definitely }
        return latest < window.lowerBound || window.upperBound < earliest ? .no : .possibly
    }

    /// The day a span later, as precisely as this one is known.
    package func adding(_ span: Span) -> DayInterval {
        DayInterval(between: earliest.adding(span), and: latest.adding(span))
    }

    /// The day a span earlier, as precisely as this one is known.
    package func subtracting(_ span: Span) -> DayInterval {
        DayInterval(between: earliest.subtracting(span), and: latest.subtracting(span))
    }
}
