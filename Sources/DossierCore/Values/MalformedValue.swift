/// A text that is not a day, with what is wrong.
package struct MalformedDay: Error, Sendable, Hashable {
    /// What is wrong with the text.
    package enum Reason: Sendable, Hashable {
        /// Not spelled in one of the accepted ways.
        case shape
        /// Spelled well, but the calendar has no such day.
        case noSuchDay
        /// The second day of a pair comes before the first.
        case backwards
    }

    /// The text as it was given.
    package let found: String
    /// What is wrong with it.
    package let reason: Reason

    /// States what is wrong with a text.
    package init(found: String, reason: Reason) {
        self.found = found
        self.reason = reason
    }
}

/// A text that is not an instant, with what is wrong.
package struct MalformedInstant: Error, Sendable, Hashable {
    /// What is wrong with the text.
    package enum Reason: Sendable, Hashable {
        /// Not spelled as RFC 3339 section 5.6 says.
        case shape
        /// Spelled well, but there is no such day or hour.
        case noSuchTime
    }

    /// The text as it was given.
    package let found: String
    /// What is wrong with it.
    package let reason: Reason

    /// States what is wrong with a text.
    package init(found: String, reason: Reason) {
        self.found = found
        self.reason = reason
    }
}

/// A text that is not a length of time, with what is wrong.
package struct MalformedSpan: Error, Sendable, Hashable {
    /// What is wrong with the text.
    package enum Reason: Sendable, Hashable {
        /// No number that is zero or more stands at the beginning.
        case number
        /// The unit is not one of minutes to years; "m" is refused because it means two things.
        case unit(String)
        /// A fraction of a month, which is no certain number of days.
        case fraction
        /// More than a thousand years, which is a date put in the wrong place.
        case tooLong
    }

    /// The text as it was given.
    package let found: String
    /// What is wrong with it.
    package let reason: Reason

    /// States what is wrong with a text.
    package init(found: String, reason: Reason) {
        self.found = found
        self.reason = reason
    }
}

/// A text that is not a quantity, with what is wrong.
package struct MalformedQuantity: Error, Sendable, Hashable {
    /// What is wrong with the text.
    package enum Reason: Sendable, Hashable {
        /// No plain or scientific number stands at the beginning.
        case number
        /// Nothing follows the number.
        case unitMissing
        /// The unit is not one this product knows.
        case unit(String)
    }

    /// The text as it was given.
    package let found: String
    /// What is wrong with it.
    package let reason: Reason

    /// States what is wrong with a text.
    package init(found: String, reason: Reason) {
        self.found = found
        self.reason = reason
    }
}
